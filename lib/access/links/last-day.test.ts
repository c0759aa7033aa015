import { describe, expect, it } from 'vitest';
import { endOfLastDay, lastDay, usualLastDay } from './last-day';

const now = new Date('2026-11-22T18:00:00Z');

describe('the last day of a link', () => {
  it.each([
    [' 2026-12-31 ', '2026-12-31'],
    ['２０２６‑１２‑３１', '2026-12-31'],
    ['2028-02-29', '2028-02-29'],
  ])('%j is read', (text, day) => {
    expect(lastDay.parse(text)).toBe(day);
  });

  it.each(['', '  ', undefined])('%j is none', (text) => {
    expect(lastDay.parse(text)).toBeUndefined();
  });

  it.each([
    ['1926-01-01', 'not-a-day'],
    ['9999-01-01', 'not-a-day'],
    ['2568-01-01', 'other-calendar'],
    ['2027-02-29', 'not-a-day'],
    ['2027-13-01', 'not-a-day'],
    ['31.5.2027', 'not-a-day'],
    ['tomorrow', 'not-a-day'],
    ['2027-05-31T00:00:00Z', 'not-a-day'],
    ['+010000-01-01', 'not-a-day'],
  ])('%j is refused: %s', (text, code) => {
    expect(lastDay.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([code]);
  });

  it.each([
    ['UTC', '2026-11-22', '2026-11-22T23:59:59.999Z'],
    ['UTC', '2026-11-21', undefined],
    ['Pacific/Kiritimati', '2026-11-22', undefined],
    ['Pacific/Kiritimati', '2026-11-23', '2026-11-23T09:59:59.999Z'],
    ['Pacific/Honolulu', '2026-11-22', '2026-11-23T09:59:59.999Z'],
  ])('in %s: %s ends at %s', (zone, day, end) => {
    expect(endOfLastDay(zone, day, now)?.toISOString()).toBe(end);
  });

  it('is offered three months ahead', () => {
    expect(usualLastDay('UTC', now)).toBe('2027-02-20');
    expect(usualLastDay('Pacific/Kiritimati', now)).toBe('2027-02-21');
  });
});
