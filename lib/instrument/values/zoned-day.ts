/** Days by the clocks of an office. Knows no clock of its own: the moment and the zone come in. */

/** Those that can be chosen, by name. */
export const timeZones: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

const dayMilliseconds = 24 * 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const parts = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...parts, hourCycle: 'h23', timeZone: zone });
  formats.set(zone, format);
  return format;
}

/**
 * What the clocks of a zone show, as if it were in UTC: to be written down, not to be counted with.
 *
 * @example clockIn('Pacific/Kiritimati', new Date('2026-11-30T15:26:00Z')).toISOString() // '2026-12-01T05:26:00.000Z'
 */
export function clockIn(zone: string, moment: Date): Date {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return new Date(Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')));
}

/**
 * The day of the calendar at a moment, ISO 8601.
 *
 * @example dayIn('Pacific/Kiritimati', new Date('2026-11-30T15:26:00Z')) // '2026-12-01'
 */
export function dayIn(zone: string, moment: Date): string {
  return clockIn(zone, moment).toISOString().slice(0, 10);
}

/**
 * The last moment of a day, also where clocks are changed at midnight.
 *
 * @example endOfDay('Europe/Lisbon', '2027-05-31').toISOString() // '2027-05-31T22:59:59.999Z'
 */
export function endOfDay(zone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`) + dayMilliseconds;
  const first = midnight - aheadOfUtc(zone, midnight);
  const second = midnight - aheadOfUtc(zone, first);
  return new Date(Math.max(first, second) - 1);
}

/** In milliseconds. */
function aheadOfUtc(zone: string, moment: number): number {
  return clockIn(zone, new Date(moment)).getTime() - moment;
}

/**
 * Whether it is a zone of the IANA database, by its name.
 *
 * @example isTimeZone('+02:00') // false
 */
export function isTimeZone(text: string): boolean {
  if (!/^(UTC|[A-Z]\w*(\/[A-Z][\w+-]*)+)$/i.test(text)) return false;
  try {
    return formatOf(text).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
