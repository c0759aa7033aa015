import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from './countries';
import { usualZone } from './country-zones';
import { clockIn, dayIn, endOfDay, isTimeZone, timeZones as zones } from './zoned-day';

const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });

describe('the day of an office', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-11-30T15:26:00Z', '2026-12-01'],
    ['Pacific/Honolulu', '2026-12-01T05:26:00Z', '2026-11-30'],
    ['Europe/Lisbon', '2026-07-31T23:30:00Z', '2026-08-01'],
    ['UTC', '2026-12-01T00:00:00Z', '2026-12-01'],
  ])('in %s at %s is %s', (zone, moment, day) => {
    expect(dayIn(zone, new Date(moment))).toBe(day);
  });

  it('ends with its last moment, wherever clocks are changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, moment) => {
        const day = dayIn(zone, moment);
        const end = endOfDay(zone, day);
        expect(dayIn(zone, end)).toBe(day);
        expect(dayIn(zone, new Date(end.getTime() + 1)) > day).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['Africa/Cairo', '2026-04-23', '2026-04-23T21:59:59.999Z'],
    ['America/Santiago', '2026-09-05', '2026-09-06T03:59:59.999Z'],
    ['America/Santiago', '2026-04-04', '2026-04-05T03:59:59.999Z'],
    ['Asia/Beirut', '2026-03-28', '2026-03-28T21:59:59.999Z'],
  ])('in %s ends on %s, when clocks are changed at midnight, at %s', (zone, day, end) => {
    expect(endOfDay(zone, day).toISOString()).toBe(end);
  });

  it('follows from the zone, whatever the time of the server', () => {
    expect(clockIn('Asia/Kolkata', new Date('2026-01-01T00:00:00Z')).toISOString()).toBe('2026-01-01T05:30:00.000Z');
  });

  it('is by a zone that there is', () => {
    for (const zone of zones) expect(isTimeZone(zone), zone).toBe(true);
    for (const text of ['', '+02:00', 'Europe/Atlantis', 'europe', '../etc/passwd', 'Europe/Lisbon\n'])
      expect(isTimeZone(text), text).toBe(false);
  });
});

describe('the usual zone of a country', () => {
  it('is known for every country where people live', () => {
    const without = countries.filter(({ code }) => usualZone(code) === 'UTC').map(({ code }) => code);
    expect(without.toSorted()).toEqual(['AQ', 'BV', 'HM', 'QZ', 'UM']);
    for (const { code } of countries) expect(isTimeZone(usualZone(code)), code).toBe(true);
  });
});
