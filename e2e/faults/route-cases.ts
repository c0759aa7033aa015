/** Every route handler of the application: what it takes, and what it must refuse. */
import fc from 'fast-check';
import type { Role } from '@/lib/access/permissions';
import { pngOf } from '@/lib/export/pictures.fixture';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';

export interface Ids {
  readonly assessment: string;
  readonly token: string;
}

export type BodyType = 'application/json' | 'application/x-www-form-urlencoded' | 'multipart/form-data';

export interface BodyCase {
  readonly type: BodyType;
  /** Would be accepted from whoever has the right. */
  readonly valid: string;
  /** Its letters stand for bytes, as in a picture. */
  readonly binary?: true;
  /** Must be refused from anyone. */
  readonly wrong: fc.Arbitrary<string>;
  /** More than this must be refused unread. */
  readonly mostBytes: number;
  /** What cannot be saved is kept apart and shown again, so the answer is a redirect to it. */
  readonly holdsWrong?: true;
}

export interface RouteCase {
  readonly file: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: (ids: Ids) => string;
  /** The link it takes; none where anyone may ask. A link to edit is taken wherever one to view is. */
  readonly needs?: 'edit' | 'view';
  /** Narrower links that it takes too. */
  readonly alsoFor?: readonly Role[];
  readonly body?: BodyCase;
  /** What the interface's contract says of a body that is too large; 413 where it says nothing. */
  readonly oversized?: 400;
}

const kilobyte = 1024;

const notOneOf = (...allowed: readonly string[]) => fc.string().filter((text) => !allowed.includes(text));
const tooLong = (limit: number) => fc.string({ unit: fc.constantFrom('a', 'é', '語', '%', '&'), minLength: limit + 1, maxLength: limit * 3 });

function constants(fields: Record<string, string>): Record<string, fc.Arbitrary<string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fc.constant(value)]));
}

/** Fields of a form, some of them wrong, as a browser would send them. */
function formOf(fields: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<string> {
  return fc.record(fields).map((values) => new URLSearchParams(values).toString());
}

function form(valid: Record<string, string>, wrong: fc.Arbitrary<string>): BodyCase {
  return { type: 'application/x-www-form-urlencoded', valid: new URLSearchParams(valid).toString(), wrong, mostBytes: 64 * kilobyte };
}

const anyJson = fc.oneof(fc.json(), fc.string(), fc.jsonValue().map((value) => JSON.stringify({ form: value, answers: value })));

const wrongAnswer = fc
  .record({ state: fc.constantFrom('answered', 'not-applicable', 'guessed'), value: fc.oneof(fc.integer({ min: 5 }), fc.string(), fc.jsonValue()) })
  .map((answer) => ({ ...answer, unknown: true }));

const wrongAnswers = fc.oneof(
  anyJson,
  fc.tuple(fc.oneof(wrongAnswer, fc.string(), fc.integer()), fc.integer()).map(([answer, version]) => JSON.stringify({ answer, version })),
  fc.oneof(fc.double(), fc.string(), fc.constant(-1)).filter((version) => !Number.isInteger(version) || version === -1).map((version) => JSON.stringify({ answer: { state: 'unsure' }, version })),
);

const wrongScores = fc.oneof(
  anyJson,
  fc
    .tuple(fc.constantFrom(...instrumentV1.questions.map(({ id }) => id), '__proto__x', 'constructor'), wrongAnswer)
    .map(([id, answer]) => JSON.stringify({ form: 'full', answers: { [id]: answer } })),
);

const assessmentFile = {
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

const wrongFiles = fc.oneof(
  anyJson,
  fc.tuple(fc.constantFrom(...Object.keys(assessmentFile)), fc.constantFrom(null, 7, [[]], 'x'.repeat(200), { a: 1 })).map(([key, value]) =>
    JSON.stringify({ ...assessmentFile, [key]: value }),
  ),
  fc.string().map((key) => JSON.stringify({ ...assessmentFile, [`extra ${key}`]: 1 })),
);

const anyField = fc.constantFrom('choice', 'options', 'note', 'confidence', 'evidence.0.title', 'evidence.0.url', 'evidence.0.date', 'evidence.999.url', 'rows.none', '');
const noQuestion = fc.constantFrom('no-such-question', 'profile-country', '__proto__', 'constructor', '');

/** Fields of no question, of another section's, or without the one that says what they were drawn from; and an option that is none. */
const wrongSections = fc
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
      ...(option === null ? [] : [['base.strategy-exists', '0-0'], ['strategy-exists.choice', option]]),
      ...(clear === null ? [] : [['clear', clear]]),
    ]).toString(),
  );

const someAction = 'A'.repeat(22);

const idea = { title: 'Ask the port', status: 'proposed' };

/** An action without what it needs, or with what it cannot be. */
const wrongActions = fc.oneof(
  formOf({ title: tooLong(200), status: fc.constant('planned') }),
  formOf({ title: fc.constant('Ask the port'), status: notOneOf('proposed', 'planned', 'under-way', 'done', 'dropped') }),
  formOf({ ...constants(idea), dueOn: fc.constantFrom('2026-02-30', '31 March', '0026-01-01', '2026-1-1') }),
  formOf({ ...constants(idea), effortDays: fc.constantFrom('two', '-1', '2.25', '2001', '1e3', 'Infinity') }),
  formOf({ ...constants(idea), heading: notOneOf('', 'strategy', 'resources', 'prioritisation', 'impact', 'agenda') }),
  formOf({ other: fc.string() }),
  fc.constant(''),
);

/** No pictures, and pictures that end too early. */
const wrongPictures = fc.oneof(
  fc.string(),
  fc.constantFrom('GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', '\xff\xd8\xff\xe0', pngOf({ width: 4001 }).toString('latin1')),
  fc.nat(pngOf().length - 1).map((length) => pngOf().subarray(0, length).toString('latin1')),
);

export const routeCases: readonly RouteCase[] = [
  { file: 'healthz/route.ts', method: 'GET', path: () => '/healthz' },
  { file: 'open/[token]/route.ts', method: 'GET', path: ({ token }) => `/open/${token}` },
  {
    file: 'open/[token]/route.ts',
    method: 'POST',
    path: ({ token }) => `/open/${token}`,
    body: form({ use: 'yes' }, fc.oneof(formOf({ use: notOneOf('yes') }), formOf({ other: fc.string() }))),
  },
  {
    file: 'start/create/route.ts',
    method: 'POST',
    path: () => '/start/create',
    body: form(
      { city: 'Example city', country: 'PT', form: 'quick' },
      fc.oneof(
        formOf({ city: tooLong(120), country: fc.constant('PT'), form: fc.constant('quick') }),
        formOf({ city: fc.string(), country: fc.string({ minLength: 3 }), form: fc.constant('quick') }),
        formOf({ city: fc.string(), country: fc.constant('PT'), form: notOneOf('full', 'quick') }),
        fc.string(),
      ),
    ),
  },
  {
    file: 'start/load/route.ts',
    method: 'POST',
    path: () => '/start/load',
    body: { type: 'multipart/form-data', valid: JSON.stringify(assessmentFile), wrong: wrongFiles, mostBytes: 10 * kilobyte * kilobyte + 4 * kilobyte },
  },
  {
    file: 'api/v1/score/route.ts',
    method: 'POST',
    path: () => '/api/v1/score',
    oversized: 400,
    body: { type: 'application/json', valid: '{"form":"quick","answers":{}}', wrong: wrongScores, mostBytes: 256 * kilobyte },
  },
  {
    file: 'api/v1/assessments/[id]/report/route.ts',
    method: 'GET',
    path: ({ assessment }) => `/api/v1/assessments/${assessment}/report?format=csv`,
    needs: 'view',
    alsoFor: ['report'],
  },
  { file: 'api/v1/assessments/[id]/route.ts', method: 'GET', path: ({ assessment }) => `/api/v1/assessments/${assessment}`, needs: 'view' },
  {
    file: 'api/v1/assessments/[id]/answers/[question]/route.ts',
    method: 'PUT',
    path: ({ assessment }) => `/api/v1/assessments/${assessment}/answers/continuity`,
    needs: 'edit',
    body: { type: 'application/json', valid: '{"answer":{"state":"unsure"},"version":0}', wrong: wrongAnswers, mostBytes: 256 * kilobyte },
  },
  {
    file: 'assessments/[id]/sections/[section]/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/sections/strategy-and-budgets/save`,
    needs: 'edit',
    body: { ...form({}, wrongSections), mostBytes: kilobyte * kilobyte, holdsWrong: true },
  },
  {
    file: 'assessments/[id]/form/change/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/form/change`,
    needs: 'edit',
    body: form({ form: 'full' }, formOf({ form: notOneOf('full', 'quick') })),
  },
  {
    file: 'assessments/[id]/targets/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/targets/save`,
    needs: 'edit',
    body: form({ strategy: 'established' }, formOf({ strategy: notOneOf('', 'ad-hoc', 'emerging', 'established', 'institutionalised') })),
  },
  {
    file: 'assessments/[id]/plan/add/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/plan/add`,
    needs: 'edit',
    body: { ...form(idea, wrongActions), holdsWrong: true },
  },
  {
    file: 'assessments/[id]/plan/take-up/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/plan/take-up`,
    needs: 'edit',
    body: form(
      { do: 'two-page-strategy', days: '20' },
      fc.oneof(
        formOf({ do: fc.string().map((text) => `?${text}`) }),
        formOf({ do: fc.constant('two-page-strategy'), days: fc.constantFrom('many', '-1', '1001', '2.5') }),
        formOf({ other: fc.string() }),
        fc.constant(''),
      ),
    ),
  },
  {
    file: 'assessments/[id]/plan/[action]/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/plan/${someAction}/save`,
    needs: 'edit',
    body: { ...form({ ...idea, version: '1' }, wrongActions), holdsWrong: true },
  },
  {
    file: 'assessments/[id]/plan/[action]/move/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/plan/${someAction}/move`,
    needs: 'edit',
    body: form({ to: 'up' }, fc.oneof(formOf({ to: notOneOf('up', 'down') }), formOf({ other: fc.string() }))),
  },
  {
    file: 'assessments/[id]/plan/[action]/remove/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/plan/${someAction}/remove`,
    needs: 'edit',
    body: form({ version: '1' }, fc.oneof(formOf({ version: fc.constantFrom('', 'one', '-1', '1.5', '1e3', '9'.repeat(20)) }), formOf({ other: fc.string() }))),
  },
  {
    file: 'assessments/[id]/snapshots/take/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/snapshots/take`,
    needs: 'edit',
    body: form({ answeredBy: 'A colleague' }, formOf({ answeredBy: tooLong(300) })),
  },
  {
    file: 'assessments/[id]/links/create/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/links/create`,
    needs: 'edit',
    body: form(
      { what: 'report', label: 'A colleague', until: '' },
      fc.oneof(
        formOf({ what: fc.string().map((text) => `?${text}`) }),
        formOf({ what: fc.constantFrom('heading', 'owner', 'constructor', '') }),
        formOf({ what: fc.constant('impact'), until: fc.string().map((text) => `?${text}`) }),
        formOf({ what: fc.constant('one-pager'), until: fc.constantFrom('2020-01-01', '2027-02-29', '2027-1-1', '31.12.2027', '9999999-01-01') }),
        formOf({ what: fc.constant('view'), label: tooLong(120) }),
      ),
    ),
  },
  {
    file: 'assessments/[id]/office/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/office/save`,
    needs: 'edit',
    body: form(
      { name: 'International office', accent: '#14506e' },
      fc.oneof(formOf({ name: tooLong(120) }), formOf({ accent: fc.string().map((text) => `?${text}`) }), formOf({ accent: fc.constantFrom('#ffffff', '#777777', 'red', '#1450', 'url(#a)') })),
    ),
  },
  {
    file: 'assessments/[id]/office/logo/route.ts',
    method: 'GET',
    path: ({ assessment }) => `/assessments/${assessment}/office/logo`,
    needs: 'view',
    alsoFor: ['report', 'heading', 'one-pager'],
  },
  {
    file: 'assessments/[id]/office/logo/save/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/office/logo/save`,
    needs: 'edit',
    body: { type: 'multipart/form-data', valid: pngOf().toString('latin1'), binary: true, wrong: wrongPictures, mostBytes: 200_000 + 64 * kilobyte },
  },
  {
    file: 'assessments/[id]/office/logo/remove/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/office/logo/remove`,
    needs: 'edit',
    body: form({ remove: 'logo' }, fc.oneof(formOf({ remove: notOneOf('logo') }), formOf({ other: fc.string() }))),
  },
  {
    file: 'assessments/[id]/links/revoke/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/links/revoke`,
    needs: 'edit',
    // A link that is gone already is no fault; one that cannot be a link is.
    body: form({ link: 'AAAAAAAAAAAAAAAAAAAAAA' }, fc.oneof(formOf({ link: tooLong(64) }), formOf({ other: fc.string() }))),
  },
  {
    file: 'assessments/[id]/delete/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/delete`,
    needs: 'edit',
    body: form({ confirmation: 'Example city' }, fc.oneof(formOf({ confirmation: notOneOf('Example city') }), fc.constant(''))),
  },
];
