/** What nobody may send, as it might be sent all the same. */
import fc from 'fast-check';
import { pngOf } from '@/lib/export/model/pictures.fixture';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { constants, formOf, notOneOf, tooLong } from './route-case';

const anyJson = fc.oneof(
  fc.json(),
  fc.string(),
  fc.jsonValue().map((value) => JSON.stringify({ form: value, answers: value })),
);

const wrongAnswer = fc
  .record({
    state: fc.constantFrom('answered', 'not-applicable', 'guessed'),
    value: fc.oneof(fc.integer({ min: 5 }), fc.string(), fc.jsonValue()),
  })
  .map((answer) => ({ ...answer, unknown: true }));

export const wrongAnswers = fc.oneof(
  anyJson,
  fc
    .tuple(fc.oneof(wrongAnswer, fc.string(), fc.integer()), fc.integer())
    .map(([answer, version]) => JSON.stringify({ answer, version })),
  fc
    .oneof(fc.double(), fc.string(), fc.constant(-1))
    .filter((version) => !Number.isInteger(version) || version === -1)
    .map((version) => JSON.stringify({ answer: { state: 'unsure' }, version })),
);

export const wrongScores = fc.oneof(
  anyJson,
  fc
    .tuple(fc.constantFrom(...instrumentV1.questions.map(({ id }) => id), '__proto__x', 'constructor'), wrongAnswer)
    .map(([id, answer]) => JSON.stringify({ form: 'full', answers: { [id]: answer } })),
);

/** A score request, and beside it what a report cannot be made for. */
export const wrongReports = fc
  .oneof(
    fc.record({
      targets: fc.oneof(
        fc.string(),
        fc.array(fc.string()),
        fc.constantFrom(null, { charm: 'emerging' }, { impact: 'best' }, { agenda: 3 }),
      ),
    }),
    fc.record({
      today: fc.oneof(fc.integer(), fc.string(), fc.constantFrom(null, '2026-02-30', '1403-05-01', '9999-12-31')),
    }),
    fc.record({ language: fc.oneof(fc.integer(), notOneOf('en'), fc.constant(null)) }),
  )
  .map((more) => JSON.stringify({ form: 'full', answers: {}, ...more }));

export const assessmentFile = {
  format: 'chancery-assessment',
  formatVersion: 1,
  instrument: 'city-diplomacy-capacity',
  instrumentVersion: 1,
  city: 'Example city',
  country: 'PT',
  form: 'quick',
  answers: {},
  targets: {},
  snapshots: [],
  exportedAt: '2026-01-01T00:00:00.000Z',
};

export const wrongFiles = fc.oneof(
  anyJson,
  fc
    .tuple(fc.constantFrom(...Object.keys(assessmentFile)), fc.constantFrom(null, 7, [[]], 'x'.repeat(200), { a: 1 }))
    .map(([key, value]) => JSON.stringify({ ...assessmentFile, [key]: value })),
  fc.string().map((key) => JSON.stringify({ ...assessmentFile, [`extra ${key}`]: 1 })),
);

const anyField = fc.constantFrom(
  'choice',
  'options',
  'note',
  'confidence',
  'evidence.0.title',
  'evidence.0.url',
  'evidence.0.date',
  'evidence.999.url',
  'rows.none',
  '',
);
const noQuestion = fc.constantFrom('no-such-question', 'profile-country', '__proto__', 'constructor', '');

/**
 * Fields of no question, of another section's, or without the one that says what they were drawn from; and an option
 * that is none.
 */
export const wrongSections = fc
  .record({
    fields: fc.array(fc.tuple(fc.oneof(noQuestion, fc.constant('strategy-scope')), anyField, fc.string())),
    bases: fc.array(fc.tuple(noQuestion, fc.string())),
    option: fc.option(fc.string().map((text) => `?${text}`)),
    clear: fc.option(noQuestion),
  })
  .map(({ fields, bases, option, clear }) =>
    new URLSearchParams([
      ...fields.map(([question, field, value]) => [`${question}.${field}`, value]),
      ...bases.map(([question, value]) => [`base.${question}`, value]),
      ...(option === null
        ? []
        : [
            ['base.strategy-exists', '0-0'],
            ['strategy-exists.choice', option],
          ]),
      ...(clear === null ? [] : [['clear', clear]]),
    ]).toString(),
  );

export const idea = { title: 'Ask the port', status: 'proposed' };

/** An action without what it needs, or with what it cannot be. */
export const wrongActions = fc.oneof(
  formOf({ title: tooLong(200), status: fc.constant('planned') }),
  formOf({
    title: fc.constant('Ask the port'),
    status: notOneOf('proposed', 'planned', 'under-way', 'done', 'dropped'),
  }),
  formOf({ ...constants(idea), dueOn: fc.constantFrom('2026-02-30', '31 March', '0026-01-01', '1.2.2026') }),
  formOf({ ...constants(idea), effortDays: fc.constantFrom('two', '-1', '2.25', '2001', '1e3', 'Infinity') }),
  formOf({ ...constants(idea), area: notOneOf('', 'strategy', 'resources', 'prioritisation', 'impact', 'agenda') }),
  formOf({ other: fc.string() }),
  fc.constant(''),
);

/** No pictures, and pictures that end too early. */
export const wrongPictures = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'GIF89a',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\xff\xd8\xff\xe0',
    pngOf({ width: 4001 }).toString('latin1'),
  ),
  fc.nat(pngOf().length - 1).map((length) => pngOf().subarray(0, length).toString('latin1')),
);
