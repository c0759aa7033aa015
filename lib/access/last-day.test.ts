import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastDay, usualLastDay } from './last-day';

const now = new Date('2026-11-22T18:00:00Z');

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('the last day of a link', () => {
  it.each([
    ['2026-11-22', '2026-11-22T23:59:59.999Z'],
    [' 2026-12-31 ', '2026-12-31T23:59:59.999Z'],
    ['２０２６‑１２‑３１', '2026-12-31T23:59:59.999Z'],
    ['2028-02-29', '2028-02-29T23:59:59.999Z'],
  ])('%j lasts until it has ended', (text, end) => {
    expect(lastDay.parse(text)?.toISOString()).toBe(end);
  });

  it.each(['', '  ', undefined])('%j is none', (text) => {
    expect(lastDay.parse(text)).toBeUndefined();
  });

  it.each([
    ['2026-11-21', 'day-past'],
    ['1926-01-01', 'day-past'],
    ['2027-02-29', 'not-a-day'],
    ['2027-13-01', 'not-a-day'],
    ['31.5.2027', 'not-a-day'],
    ['tomorrow', 'not-a-day'],
    ['2027-05-31T00:00:00Z', 'not-a-day'],
    ['+010000-01-01', 'not-a-day'],
  ])('%j is refused: %s', (text, code) => {
    expect(lastDay.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([code]);
  });

  it('is offered three months ahead', () => {
    expect(usualLastDay()).toBe('2027-02-20');
    expect(lastDay.safeParse(usualLastDay()).success).toBe(true);
  });
});
