import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { stageIds } from '@/lib/instrument/model/stage';
import { documentYears } from '@/lib/instrument/values/calendar-day';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { parseReportRequest } from './report-request';
import { reportRequestSchemaOf } from './report-schema';

const instrument = requireInstrument(1);
const today = '2026-11-30';
const parse = (body: unknown) => parseReportRequest(instrument, body, { years: documentYears(2026), today });
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  z.toJSONSchema(reportRequestSchemaOf(instrument), { io: 'input', target: 'draft-2020-12' }),
);
const scored = { form: 'quick', answers: { continuity: { state: 'answered', value: 3 } } };

describe('the request of a report', () => {
  it.each<[string, object, object]>([
    ['answers alone, for today and in English', {}, { targets: {}, today }],
    [
      'targets for some areas',
      { targets: { agenda: 'emerging', impact: 'institutionalised' } },
      { targets: { impact: 'institutionalised', agenda: 'emerging' }, today },
    ],
    ['a day and a language', { today: '2024-02-29', language: 'en' }, { targets: {}, today: '2024-02-29' }],
  ])('reads %s', (_, more, expected) => {
    const body = { ...scored, ...more };
    expect(parse(body)).toEqual({ ok: true, request: { ...scored, locale: english, ...expected } });
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, unknown, readonly (readonly [path: string, code: string])[]]>([
    ['a list', [], [['', 'not-an-object']]],
    ['null', null, [['', 'not-an-object']]],
    [
      'what a score request may not be either',
      { form: 'short' },
      [
        ['form', 'unknown-form'],
        ['answers', 'not-an-object'],
      ],
    ],
    ['another key', { ...scored, city: 'Example city' }, [['city', 'unknown-key']]],
    [
      'a key of the prototype',
      JSON.parse('{"form":"quick","answers":{},"__proto__":{}}'),
      [['__proto__', 'unknown-key']],
    ],
    ['targets that are a list', { ...scored, targets: [] }, [['targets', 'not-an-object']]],
    ['targets of null', { ...scored, targets: null }, [['targets', 'not-an-object']]],
    [
      'an unknown area',
      { ...scored, targets: { charm: 'emerging', constructor: 'emerging' } },
      [
        ['targets.charm', 'unknown-area'],
        ['targets.constructor', 'unknown-area'],
      ],
    ],
    [
      'an unknown stage',
      { ...scored, targets: { impact: 'best', agenda: null } },
      [
        ['targets.impact', 'unknown-stage'],
        ['targets.agenda', 'unknown-stage'],
      ],
    ],
    ['a day that there is not', { ...scored, today: '2026-02-30' }, [['today', 'not-a-day']]],
    ['half a day', { ...scored, today: '2026-02' }, [['today', 'not-a-day']]],
    ['a moment', { ...scored, today: '2026-11-30T00:00:00Z' }, [['today', 'not-a-day']]],
    ['a number for a day', { ...scored, today: 20261130 }, [['today', 'not-a-day']]],
    ['a language that there is not', { ...scored, language: 'tlh' }, [['language', 'unknown-language']]],
    ['a language for tests', { ...scored, language: 'ar-XB' }, [['language', 'unknown-language']]],
    ['no language', { ...scored, language: null }, [['language', 'unknown-language']]],
    [
      'everything at once',
      {
        form: 'full',
        extra: 1,
        answers: { continuity: { state: 'answered', value: 5 } },
        targets: { charm: 'emerging' },
        today: '',
        language: '',
      },
      [
        ['extra', 'unknown-key'],
        ['answers.continuity.value', 'not-a-level'],
        ['targets.charm', 'unknown-area'],
        ['today', 'not-a-day'],
        ['language', 'unknown-language'],
      ],
    ],
  ])('is not %s', (_, body, issues) => {
    expect(parse(body)).toEqual({ ok: false, issues: issues.map(([path, code]) => ({ path, code })) });
    expect(validate(body)).toBe(false);
  });

  it.each([
    ['1403-05-01', 'other-calendar'],
    ['2568-03-01', 'other-calendar'],
    ['1999-12-31', 'not-a-day'],
    ['2200-01-01', 'not-a-day'],
  ])('is of no other time: %s', (day, code) => {
    expect(parse({ ...scored, today: day })).toEqual({ ok: false, issues: [{ path: 'today', code }] });
  });

  it('is nothing else, and whatever it takes the schema takes too', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom(...areaIds, '__proto__', 'constructor'),
        fc.oneof(fc.constantFrom(...stageIds), fc.jsonValue()),
      ),
    );
    fc.assert(
      fc.property(
        fc.record(
          { targets: anything, today: anything, language: fc.oneof(fc.constant('en'), anything) },
          { requiredKeys: [] },
        ),
        (more) => {
          const body: unknown = JSON.parse(JSON.stringify({ ...scored, ...more }));
          const parsed = parse(body);
          expect(parsed.ok).toBe(validate(body));
          if (!parsed.ok) for (const { path } of parsed.issues) expect(path).toMatch(/^(targets|today|language)/);
        },
      ),
    );
  });

  it('has words for whatever is wrong with it', () => {
    const words = createWords(english);
    for (const code of [
      'unknown-key',
      'unknown-form',
      'not-an-object',
      'unknown-area',
      'unknown-stage',
      'not-a-day',
      'unknown-language',
    ])
      expect(words.has(`problems.issues.${code}`), code).toBe(true);
    expect(words.has('answer-issues.other-calendar')).toBe(true);
  });
});
