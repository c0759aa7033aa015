import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { personas } from '@/lib/instrument/v1/personas';
import { answersArbitrary } from './answers.arbitrary';
import { scoreAnswers } from './score-answers';
import { documentYears } from '@/lib/instrument/values/calendar-day';
import { parseScoreRequest } from './score-request';
import { scoreRequestSchemaOf, scoreSchema } from './score-schema';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validate = ajv.compile(
  z.toJSONSchema(scoreRequestSchemaOf(instrumentV1), { io: 'input', target: 'draft-2020-12' }),
);

function requestOf(question: string, answer: unknown) {
  return { form: 'full', answers: { [question]: answer } };
}

const answered = (value: unknown, more = {}) => ({ state: 'answered', value, ...more });
const [skills, list] = ['matrix', 'checklist'].map((kind) =>
  instrumentV1.questions.find((question) => question.kind === kind),
);

describe('what the schema of a request takes and refuses, the parser takes and refuses', () => {
  it('for whatever a city may say', () => {
    fc.assert(
      fc.property(fc.constantFrom('full', 'quick'), answersArbitrary(instrumentV1), (form, answers) => {
        const request = { form, answers };
        expect([validate(request), parseScoreRequest(instrumentV1, request, documentYears(2026)).ok]).toEqual([
          true,
          true,
        ]);
      }),
    );
  });

  it.each(personas.map(({ id, assessment }) => [id, assessment] as const))('for %s', (_, { form, answers }) => {
    expect(validate({ form, answers }), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no object', 7],
    ['no form', { answers: {} }],
    ['no answers', { form: 'full' }],
    ['something more', { form: 'full', answers: {}, city: 'Example city' }],
    ['an unknown form', { form: 'short', answers: {} }],
    ['an unknown question', requestOf('nowhere', { state: 'unsure' })],
    ['an unknown state', requestOf('continuity', { state: 'maybe' })],
    ['no value', requestOf('continuity', { state: 'answered' })],
    ['a level that there is not', requestOf('continuity', answered(5))],
    ['half a level', requestOf('continuity', answered(2.5))],
    ['a level in letters', requestOf('continuity', answered('2'))],
    ['an option that there is not', requestOf('strategy-exists', answered('perhaps'))],
    ['a country that there is not', requestOf('profile-country', answered('ZZ'))],
    ['a country that nobody is sure of', requestOf('profile-country', { state: 'unsure' })],
    [
      'an option twice',
      requestOf(list?.id ?? '', answered(list && 'options' in list ? [list.options[0], list.options[0]] : [])),
    ],
    ['a row that there is not', requestOf(skills?.id ?? '', answered({ nowhere: [] }))],
    ['a reason where none belongs', requestOf('continuity', { state: 'unsure', reason: 'other' })],
    ['a value where none belongs', requestOf('continuity', { state: 'withheld', value: 2 })],
    ['an unknown confidence', requestOf('continuity', answered(2, { confidence: 'sure' }))],
    ['a document without a title', requestOf('continuity', answered(2, { evidence: [{ date: '2024' }] }))],
    [
      'too many documents',
      requestOf('continuity', answered(2, { evidence: Array.from({ length: 11 }, () => ({ title: 'One' })) })),
    ],
    ['too long a note', requestOf('continuity', answered(2, { note: 'x'.repeat(4001) }))],
  ])('not for %s', (_, request) => {
    expect([validate(request), parseScoreRequest(instrumentV1, request, documentYears(2026)).ok]).toEqual([
      false,
      false,
    ]);
  });

  it('nor for more than may be chosen, or what cannot fail to apply', () => {
    for (const question of instrumentV1.questions) {
      const wrong = [
        ...(question.kind === 'checklist' && question.chooseUpTo !== undefined
          ? [answered(question.options.slice(0, question.chooseUpTo + 1))]
          : []),
        ...(question.notApplicableAllowed ? [] : [{ state: 'not-applicable', reason: 'other' }]),
      ];
      for (const answer of wrong) {
        const request = requestOf(question.id, answer);
        expect(
          [validate(request), parseScoreRequest(instrumentV1, request, documentYears(2026)).ok],
          question.id,
        ).toEqual([false, false]);
      }
    }
  });
});

describe('the schema of a score', () => {
  it('is met by every score', () => {
    fc.assert(
      fc.property(fc.constantFrom('full', 'quick'), answersArbitrary(instrumentV1), (form, answers) => {
        const score = scoreAnswers({ instrument: instrumentV1, form, answers });
        expect(scoreSchema.parse(score)).toEqual(score);
      }),
    );
  });

  it('is not met by one number for all, or by a range without an end', () => {
    const score = scoreAnswers({ instrument: instrumentV1, form: 'full', answers: {} });
    expect(scoreSchema.safeParse({ ...score, total: 50 }).success).toBe(false);
    expect(
      scoreSchema.safeParse({ ...score, areas: { ...score.areas, impact: { ...score.areas.impact, high: null } } })
        .success,
    ).toBe(false);
  });
});
