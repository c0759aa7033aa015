/** Every route handler of the application. */
import fc from 'fast-check';
import { assessmentRouteCases } from './assessment-route-cases';
import { participantRouteCases } from './participant-route-cases';
import { form, formOf, kilobyte, notOneOf, type RouteCase, someId, tooLong } from './route-case';
import { assessmentFile, wrongAnswers, wrongFiles, wrongReports, wrongScores } from './wrong-input';

export const routeCases: readonly RouteCase[] = [
  ...participantRouteCases,
  { file: 'healthz/route.ts', method: 'GET', path: () => '/healthz' },
  { file: 'readyz/route.ts', method: 'GET', path: () => '/readyz' },
  { file: 'open/[token]/route.ts', method: 'GET', path: ({ token }) => `/open/${token}` },
  {
    file: 'open/[token]/route.ts',
    method: 'POST',
    path: ({ token }) => `/open/${token}`,
    body: form({ use: 'yes' }, fc.oneof(formOf({ use: notOneOf('yes') }), formOf({ other: fc.string() }))),
  },
  { file: 'open/route.ts', method: 'GET', path: () => '/open' },
  {
    file: 'open/route.ts',
    method: 'POST',
    path: () => '/open',
    body: {
      ...form(
        { message: 'Please open https://city.example/open/' },
        fc.oneof(formOf({ message: tooLong(20_000) }), formOf({ other: fc.string() })),
      ),
      mostBytes: 256 * kilobyte,
    },
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
    body: {
      type: 'multipart/form-data',
      valid: JSON.stringify(assessmentFile),
      wrong: wrongFiles,
      mostBytes: 10 * kilobyte * kilobyte + 4 * kilobyte,
    },
  },
  {
    file: 'api/v1/score/route.ts',
    method: 'POST',
    path: () => '/api/v1/score',
    oversized: 400,
    body: {
      type: 'application/json',
      valid: '{"form":"quick","answers":{}}',
      wrong: wrongScores,
      mostBytes: 256 * kilobyte,
    },
  },
  {
    file: 'api/v1/report/route.ts',
    method: 'POST',
    path: () => '/api/v1/report',
    oversized: 400,
    body: {
      type: 'application/json',
      valid: '{"form":"quick","answers":{}}',
      wrong: fc.oneof(wrongScores, wrongReports),
      mostBytes: 256 * kilobyte,
    },
  },
  {
    file: 'api/v1/assessments/[id]/report/route.ts',
    method: 'GET',
    path: ({ assessment }) => `/api/v1/assessments/${assessment}/report?format=csv`,
  },
  {
    file: 'api/v1/assessments/[id]/workshops/[workshop]/record/route.ts',
    method: 'GET',
    path: ({ assessment, workshop = someId }) =>
      `/api/v1/assessments/${assessment}/workshops/${workshop}/record?format=record-csv`,
  },
  { file: 'workshop-guide/pdf/route.ts', method: 'GET', path: () => '/workshop-guide/pdf' },
  { file: 'workshop-guide/cards/pdf/route.ts', method: 'GET', path: () => '/workshop-guide/cards/pdf' },
  {
    file: 'api/v1/assessments/[id]/route.ts',
    method: 'GET',
    path: ({ assessment }) => `/api/v1/assessments/${assessment}`,
  },
  {
    file: 'api/v1/assessments/[id]/answers/[question]/route.ts',
    method: 'PUT',
    path: ({ assessment }) => `/api/v1/assessments/${assessment}/answers/continuity`,
    body: {
      type: 'application/json',
      valid: '{"answer":{"state":"unsure"},"version":0}',
      wrong: wrongAnswers,
      mostBytes: 256 * kilobyte,
    },
  },
  {
    file: 'benchmark/withdrawal/send/route.ts',
    method: 'POST',
    path: () => '/benchmark/withdrawal/send',
    // A code that opens nothing is told so on the page of the form; one that cannot be a code at all is refused.
    body: form(
      { code: '0000-0000-0000-0000-0000-0000-0000' },
      fc.oneof(formOf({ code: tooLong(200) }), formOf({ other: fc.string() })),
    ),
  },
  { file: 'api/v1/instrument/route.ts', method: 'GET', path: () => '/api/v1/instrument' },
  { file: 'api/v1/openapi.json/route.ts', method: 'GET', path: () => '/api/v1/openapi.json' },
  { file: 'api/v1/editions/route.ts', method: 'GET', path: () => '/api/v1/editions' },
  { file: 'api/v1/editions/[date]/route.ts', method: 'GET', path: () => '/api/v1/editions/2026-10-01' },
  {
    file: 'api/v1/editions/[date]/figures.csv/route.ts',
    method: 'GET',
    path: () => '/api/v1/editions/2026-10-01/figures.csv',
  },
  ...assessmentRouteCases,
];
