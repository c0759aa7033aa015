import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { requireInstrument } from '@/lib/instrument/registry';
import { buildReport } from '@/lib/report/build-report';
import { actionStatuses, type PlannedAction } from '@/lib/plan/plan';
import type { Report } from '@/lib/report/types/report';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { writeCalendar } from './write-calendar';

const instrument = requireInstrument(1);
const words = createWords(english);
const setting = { reading: { words, instrument }, office: {} };

function reportWith(plan: readonly PlannedAction[], city = 'Exampleton'): Report {
  return buildReport({
    city,
    country: 'PT',
    form: 'quick',
    instrument,
    answers: {},
    targets: {},
    asOf: '2026-11-22',
    plan,
  });
}

const action: PlannedAction = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  title: 'Write it down; two pages, no more',
  area: 'strategy',
  owner: 'Ada',
  dueOn: '2027-03-31',
  effortDays: 2.5,
  cost: '5,000',
  status: 'planned',
  recommendation: 'two-page-strategy',
  basis: { 'strategy-exists': { state: 'answered', value: 'no' }, continuity: { state: 'none' } },
};

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Reads RFC 5545 by its own grammar: folded lines, name, parameters, value. */
function parse(text: string): readonly Property[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // To some programs a bare line feed or a control begins another line.
    expect(line).not.toMatch(/[\n\r\u0000-\u0008\u000B-\u001F\u007F]/);
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe('');
    return { name, parameters, value };
  });
}

function unescape(value: string): string {
  expect(value).not.toMatch(/(?<!\\)(?:\\\\)*[;,]/);
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));
}

function eventsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const properties = parse(text);
  expect(properties[0]).toMatchObject({ name: 'BEGIN', value: 'VCALENDAR' });
  expect(properties.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' });
  const events: Record<string, string>[] = [];
  let open = false;
  let alarm = false;
  for (const { name, parameters, value } of properties.slice(1, -1)) {
    if (value === 'VALARM') alarm = name === 'BEGIN';
    else if (alarm) continue;
    else if (name === 'BEGIN') {
      expect([open, value]).toEqual([false, 'VEVENT']);
      events.push({});
      open = true;
    } else if (name === 'END') open = false;
    else if (open) Object.assign(events.at(-1) ?? {}, { [`${name}${parameters}`]: value });
  }
  expect(open).toBe(false);
  return events;
}

/** By a reader that others wrote. */
function readEvents(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

describe('a calendar', () => {
  it('has an event for the whole day, with who, what for and why', () => {
    const [event] = eventsIn(writeCalendar(reportWith([action]), setting));
    expect(event).toMatchObject({
      UID: 'AAAAAAAAAAAAAAAAAAAAAA@chancery',
      DTSTAMP: '20261122T000000Z',
      'DTSTART;VALUE=DATE': '20270331',
      'DTEND;VALUE=DATE': '20270401',
      TRANSP: 'TRANSPARENT',
    });
    expect(unescape(event?.['SUMMARY'] ?? '')).toBe(action.title);
    const name = (id: string) => words.t(`instrument-v1.questions.${id}.short`);
    const no = words.t('instrument-v1.questions.strategy-exists.options.no');
    expect(unescape(event?.['DESCRIPTION'] ?? '').split('\n')).toEqual([
      'Who: Ada',
      `Area: ${words.t('instrument-v1.areas.strategy.title')}`,
      'Status: Planned',
      'Effort: 2.5 working days',
      'Cost: 5,000',
      `Because: ${name('strategy-exists')}: ${no}; ${name('continuity')}: no answer yet`,
      'From the action plan of Exampleton, as of 22 November 2026.',
    ]);
  });

  it.each([
    ...actionStatuses.map(
      (status) =>
        [
          status,
          { ...action, status },
          [['proposed', 'planned', 'under-way'].includes(status) ? null : 'CANCELLED'],
        ] as const,
    ),
    ['without a date', { id: 'b', title: 'Later', status: 'planned', basis: {} }, []],
  ] as const)('of an action that is %s', (_, one, statuses) => {
    const events = readEvents(writeCalendar(reportWith([one]), setting));
    expect(events.map((event) => event.component.getFirstPropertyValue('status'))).toEqual(statuses);
    expect(events.map((event) => event.component.getAllSubcomponents('valarm').length)).toEqual(
      statuses.map((status) => (status === null ? 1 : 0)),
    );
  });

  it('has the number and the moment of the last saving, so that what was taken before is moved', () => {
    const marks = { saved: { [action.id]: { version: 7, savedAt: '2026-11-21T22:30:00.000Z' } } };
    const [event] = readEvents(writeCalendar(reportWith([action]), setting, marks));
    expect(event).toMatchObject({ uid: 'AAAAAAAAAAAAAAAAAAAAAA@chancery', sequence: 7 });
    for (const name of ['dtstamp', 'last-modified'])
      expect(String(event?.component.getFirstPropertyValue(name))).toBe('2026-11-21T22:30:00Z');
  });

  it(
    'says of a date that the plan has no more that it is cancelled, under the id that calendars know, and ' +
      'nothing of what it was',
    () => {
      const cancelled = [{ id: action.id, sequence: 8, day: '2028-02-29', cancelledAt: '2026-11-21T22:30:00.000Z' }];
      for (const plan of [[], [{ id: action.id, title: 'Later', status: 'planned', basis: {} }]] as const) {
        const [event, ...others] = readEvents(writeCalendar(reportWith(plan), setting, { cancelled }));
        expect(others).toEqual([]);
        expect(event).toMatchObject({
          uid: `${action.id}@chancery`,
          sequence: 8,
          summary: words.t('plan.calendar.cancelled'),
        });
        expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
        expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2028-02-29', '2028-03-01']);
        expect(event?.component.getAllSubcomponents('valarm')).toEqual([]);
        expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T22:30:00Z');
      }
      // An id means one event: the date that an action has comes first.
      expect(
        readEvents(writeCalendar(reportWith([action]), setting, { cancelled })).map((event) => event.summary),
      ).toEqual([action.title]);
    },
  );

  it('reminds at nine on the day before', () => {
    const [event] = readEvents(writeCalendar(reportWith([action]), setting));
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
    expect(alarm?.getFirstPropertyValue('description')).toBe(action.title);
  });

  it('is the same, byte for byte, for the same report, wherever the clock stands', () => {
    const report = reportWith([action, { ...action, id: 'other' }]);
    expect(writeCalendar(report, setting)).toBe(writeCalendar(structuredClone(report), setting));
  });

  it('ends a month and a year, and knows leap days', () => {
    const ends = ['2027-12-31', '2028-02-28', '2028-02-29'].map(
      (dueOn) => eventsIn(writeCalendar(reportWith([{ ...action, dueOn }]), setting))[0]?.['DTEND;VALUE=DATE'],
    );
    expect(ends).toEqual(['20280101', '20280229', '20280301']);
  });

  it.each<readonly [string, string]>([
    ['a line that pretends to be another', 'A\r\nEND:VEVENT\r\nBEGIN:VALARM'],
    ['marks of the format', 'A;B,C\\D:E"F\\n'],
    ['letters of many bytes', '战略'.repeat(100)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(40)],
    ['half a letter', 'A\uD800B\uDC00'],
    ['controls', 'A\u0000\u0007\u001B[31m\u000B\u2028B'],
    ['turned direction', '\u202Egnp.exe\u2066A'],
    ['a great deal', 'x'.repeat(10_000)],
    ...hostileTexts.map((text) => [JSON.stringify(text.slice(0, 30)), text] as const),
  ])('holds %s in every field', (_, hostile) => {
    const report = reportWith([{ ...action, title: hostile, owner: hostile, cost: hostile }], hostile);
    const text = writeCalendar(report, setting);
    const events = eventsIn(text);
    expect(events).toHaveLength(1);
    expect(unescape(events[0]?.['SUMMARY'] ?? '')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u);
    expect(Object.keys(events[0] ?? {}).toSorted()).toEqual([
      'DESCRIPTION',
      'DTEND;VALUE=DATE',
      'DTSTAMP',
      'DTSTART;VALUE=DATE',
      'LAST-MODIFIED',
      'SEQUENCE',
      'SUMMARY',
      'TRANSP',
      'UID',
      'X-MICROSOFT-CDO-ALLDAYEVENT',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT',
    ]);
    expect(parse(text).filter(({ name }) => name === 'NAME')).toHaveLength(1);
  });

  it('gives back any title', () => {
    const title = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => /^[^\s\p{C}]+$/u.test(text));
    fc.assert(
      fc.property(title, (text) => {
        const [event] = eventsIn(writeCalendar(reportWith([{ ...action, title: text }]), setting));
        expect(unescape(event?.['SUMMARY'] ?? '')).toBe(text.normalize('NFC'));
      }),
      { numRuns: 100, seed: 2018 },
    );
  });
});
