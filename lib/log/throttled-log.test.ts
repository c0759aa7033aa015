import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThrottledLog } from './throttled-log';

let lines: string[];
let log: ThrottledLog;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-30T12:00:00Z') });
  lines = [];
  log = new ThrottledLog((line) => lines.push(line));
});
afterEach(() => vi.useRealTimers());

describe('the log', () => {
  it('says when, where and what on one line', () => {
    log.say('POST /start/load', 'TypeError EPIPE', 'at one (a.js:1:2)\n   at two\r\n');
    expect(lines).toEqual(['2026-11-30T12:00:00.000Z POST /start/load: TypeError EPIPE: at one (a.js:1:2) at two \n']);
  });

  it('writes the first of a kind and counts the others', () => {
    for (let time = 0; time < 313; time += 1) log.say('POST /start/load', 'it did not arrive whole');
    log.say('POST /start/load', 'another kind');
    log.say('GET /', 'it did not arrive whole');
    expect(lines).toHaveLength(3);
    vi.advanceTimersByTime(60_000);
    expect(lines.slice(3)).toEqual([
      '2026-11-30T12:01:00.000Z POST /start/load: it did not arrive whole: and 312 more of these within a minute\n',
    ]);
  });

  it('is not filled by a flood that goes on', () => {
    for (let second = 0; second < 600; second += 1) {
      for (let time = 0; time < 100; time += 1) log.say('GET /', 'refused: too many');
      vi.advanceTimersByTime(1000);
    }
    expect(lines.length).toBeLessThanOrEqual(11);
  });

  it('is not filled by kinds that nobody foresaw', () => {
    for (let kind = 0; kind < 100_000; kind += 1) log.say('GET /', `kind ${kind}`);
    expect(lines.length).toBeLessThanOrEqual(1_001);
  });

  it('writes again after a quiet minute', () => {
    log.say('GET /', 'x');
    vi.advanceTimersByTime(60_001);
    log.say('GET /', 'x');
    expect(lines).toHaveLength(2);
  });
});
