/** The description of the program interface, held against what the running application answers. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats, recordFormats } from '@/lib/export/model/formats';
import { formIds } from '@/lib/instrument/model/instrument';
import { personas } from '@/lib/instrument/v1/personas';
import { sampleEdition } from '@/lib/report/sample-edition.fixture';
import { type App, startApp } from '../support/server/app-server';
import { type DatabaseReader, readDatabase } from '../support/server/database-rows';
import { bodyChecker, type Description, faultsOfDocument, type Place, placesOf } from '../support/checks/openapi';
import { elsewhere, type Headers_ } from '../support/server/send';

interface Case {
  readonly operation: string;
  readonly status: number;
  /** What is special about it, where one status has several cases. */
  readonly name?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Sent as it is. */
  readonly body?: string;
  readonly headers?: Headers_;
  /** The very type of the answer, where the description leaves a choice. */
  readonly type?: string;
  /** Of the link; none unless one is named. */
  readonly link?: 'edit' | 'area' | 'guessed';
}

const json = { 'content-type': 'application/json' };
const otherSite = { origin: 'https://elsewhere.example' };
const scored = JSON.stringify({
  form: 'full',
  answers: {
    'strategy-exists': {
      state: 'answered',
      value: 'yes',
      evidence: [{ title: 'Council decision', date: '2024-03' }],
      note: 'Since May',
      confidence: 'high',
    },
    continuity: { state: 'answered', value: 3 },
    'profile-country': { state: 'answered', value: 'PT' },
    'budget-share': { state: 'unsure' },
  },
});
const wrongScores = [
  { form: 'short', answers: {} },
  { form: 'full' },
  { form: 'full', answers: { continuity: { state: 'answered', value: 5 } } },
  { form: 'full', answers: { nowhere: { state: 'unsure' } } },
  { form: 'full', answers: {}, more: 1 },
];
const wrongReports = [
  ...wrongScores,
  ...[
    { targets: { charm: 'emerging' } },
    { targets: { impact: 'best' } },
    { targets: [] },
    { today: '2026-02-30' },
    { today: 'tomorrow' },
    { language: 'tlh' },
    { language: null },
    { city: 'Example city' },
  ].map((more) => ({ form: 'full', answers: {}, ...more })),
];
const reported = personas.flatMap(({ id, assessment: { answers, targets = {} } }) =>
  formIds.map((form) => ({
    name: `${id}, ${form}`,
    body: JSON.stringify({ form, answers, targets, today: '2026-11-30', language: 'en' }),
  })),
);
const question = { question: 'continuity' };
const change = (answer: unknown, version: unknown) => JSON.stringify({ answer, version });
const day = { date: sampleEdition.date };
/** The one that is held before the first case. */
const workshop = { workshop: 'W'.repeat(22) };

// Other tests read the documents; here their types are enough.
const oneOfEachType = Object.entries(formats).filter(
  ([, { mediaType }], place, all) => all.findIndex(([, other]) => other.mediaType === mediaType) === place,
);

const cases: readonly Case[] = [
  { operation: 'readInstrument', status: 200 },
  { operation: 'readInstrument', status: 200, name: 'of a version', query: 'version=1' },
  { operation: 'readInstrument', status: 304, headers: { 'if-none-match': '*' } },
  { operation: 'readInstrument', status: 400, query: 'version=newest' },
  { operation: 'readInstrument', status: 404, query: 'version=999' },

  { operation: 'score', status: 200, body: scored, headers: json },
  { operation: 'score', status: 200, name: 'nothing answered', body: '{"form":"quick","answers":{}}', headers: json },
  ...wrongScores.map((body) => ({
    operation: 'score',
    status: 400,
    name: JSON.stringify(body),
    body: JSON.stringify(body),
    headers: json,
  })),
  { operation: 'score', status: 403, body: scored, headers: { ...json, ...otherSite } },
  { operation: 'score', status: 415, body: scored, headers: { 'content-type': 'text/plain' } },

  ...reported.map((one) => ({ operation: 'reportAnswers', status: 200, ...one, headers: json })),
  {
    operation: 'reportAnswers',
    status: 200,
    name: 'nothing answered',
    body: '{"form":"quick","answers":{}}',
    headers: json,
  },
  ...wrongReports.map((body) => ({
    operation: 'reportAnswers',
    status: 400,
    name: JSON.stringify(body),
    body: JSON.stringify(body),
    headers: json,
  })),
  { operation: 'reportAnswers', status: 403, body: scored, headers: { ...json, ...otherSite } },
  { operation: 'reportAnswers', status: 415, body: scored, headers: { 'content-type': 'text/plain' } },

  {
    operation: 'saveAnswer',
    status: 200,
    parameters: question,
    body: change({ state: 'answered', value: 3 }, 0),
    headers: json,
    link: 'edit',
  },
  {
    operation: 'saveAnswer',
    status: 409,
    parameters: question,
    body: change({ state: 'unsure' }, 0),
    headers: json,
    link: 'edit',
  },
  {
    operation: 'saveAnswer',
    status: 200,
    name: 'cleared',
    parameters: question,
    body: change(null, 1),
    headers: json,
    link: 'edit',
  },
  {
    operation: 'saveAnswer',
    status: 409,
    name: 'cleared by another',
    parameters: question,
    body: change({ state: 'unsure' }, 1),
    headers: json,
    link: 'edit',
  },
  {
    operation: 'saveAnswer',
    status: 400,
    parameters: question,
    body: change({ state: 'maybe' }, 0),
    headers: json,
    link: 'edit',
  },
  {
    operation: 'saveAnswer',
    status: 400,
    name: 'no version',
    parameters: question,
    body: change(null, 'first'),
    headers: json,
    link: 'edit',
  },
  { operation: 'saveAnswer', status: 403, parameters: question, body: change(null, 2), headers: json, link: 'area' },
  { operation: 'saveAnswer', status: 404, parameters: question, body: change(null, 2), headers: json, link: 'guessed' },
  {
    operation: 'saveAnswer',
    status: 404,
    name: 'no such question',
    parameters: { question: 'nowhere' },
    body: change(null, 0),
    headers: json,
    link: 'edit',
  },
  {
    operation: 'saveAnswer',
    status: 413,
    parameters: question,
    body: ' '.repeat(256 * 1024 + 1),
    headers: json,
    link: 'edit',
  },
  { operation: 'saveAnswer', status: 415, parameters: question, body: change(null, 2), headers: {}, link: 'edit' },

  { operation: 'readAssessment', status: 200, link: 'edit' },
  { operation: 'readAssessment', status: 403, link: 'area' },
  { operation: 'readAssessment', status: 404 },

  ...oneOfEachType.map(([format, { mediaType }]) => ({
    operation: 'readReport',
    status: 200,
    name: format,
    query: `format=${format}`,
    type: mediaType,
    link: 'edit' as const,
  })),
  {
    operation: 'readReport',
    status: 200,
    name: 'csv with recommendations tried',
    query: 'format=csv&do=two-page-strategy&do=publish-strategy&days=20',
    link: 'edit',
  },
  { operation: 'readReport', status: 400, query: 'format=odt', link: 'edit' },
  { operation: 'readReport', status: 403, query: 'format=csv', link: 'area' },
  { operation: 'readReport', status: 404, query: 'format=csv', link: 'guessed' },

  ...Object.entries(recordFormats).map(([format, { mediaType }]) => ({
    operation: 'readWorkshopRecord',
    status: 200,
    name: format,
    parameters: workshop,
    query: `format=${format}`,
    type: mediaType,
    link: 'edit' as const,
  })),
  { operation: 'readWorkshopRecord', status: 400, parameters: workshop, query: 'format=pdf', link: 'edit' },
  { operation: 'readWorkshopRecord', status: 403, parameters: workshop, query: 'format=record-json', link: 'area' },
  { operation: 'readWorkshopRecord', status: 404, parameters: workshop, query: 'format=record-json', link: 'guessed' },
  {
    operation: 'readWorkshopRecord',
    status: 404,
    name: 'no such workshop',
    parameters: { workshop: 'A'.repeat(22) },
    query: 'format=record-json',
    link: 'edit',
  },

  { operation: 'listEditions', status: 200 },
  { operation: 'listEditions', status: 304, headers: { 'if-none-match': '*' } },
  { operation: 'readEdition', status: 200, parameters: day },
  { operation: 'readEdition', status: 304, parameters: day, headers: { 'if-none-match': '*' } },
  { operation: 'readEdition', status: 307, parameters: { date: 'latest' } },
  { operation: 'readEdition', status: 400, parameters: { date: '2026-02-30' } },
  { operation: 'readEdition', status: 404, parameters: { date: '2020-01-01' } },
  { operation: 'readFigures', status: 200, parameters: day },
  { operation: 'readFigures', status: 304, parameters: day, headers: { 'if-none-match': '*' } },
  { operation: 'readFigures', status: 307, parameters: { date: 'latest' } },
  { operation: 'readFigures', status: 400, parameters: { date: '1.10.2026' } },
  { operation: 'readFigures', status: 404, parameters: { date: '2020-01-01' } },

  { operation: 'describeInterface', status: 200 },
  { operation: 'describeInterface', status: 304, headers: { 'if-none-match': '"x", *' } },
];

// When too much is asked, and when something fails inside: tests of their own make these.
const notHere = ['429', '503'];

let app: App;
let rows: DatabaseReader;
let beforeFirst: { readonly status: number; readonly list: unknown };
let sealed: { readonly content: string; readonly checksum: string };
let description: Description;
let places: readonly Place[];
let check: ReturnType<typeof bodyChecker>;
let assessment: string;
const tokens = { edit: '', area: '', guessed: 'A'.repeat(43) };

function cookieIn(answer: Response, name: RegExp): string {
  return /=([^;]+)/.exec(answer.headers.getSetCookie().find((line) => name.test(line)) ?? '')?.[1] ?? '';
}

function post(path: string, form: Record<string, string>, headers: Headers_ = {}): Promise<Response> {
  return fetch(`${app.address}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { ...elsewhere(), ...headers },
  });
}

async function startAssessment(): Promise<void> {
  const started = await post('/start/create', {
    city: 'Example city',
    country: 'PT',
    form: 'full',
    startedBy: 'Officer',
  });
  assessment = /\/assessments\/([\w-]+)/.exec(started.headers.get('location') ?? '')?.[1] ?? '';
  tokens.edit = cookieIn(started, /^chancery-/);
  const made = await post(
    `/assessments/${assessment}/links/create`,
    { what: 'impact' },
    { cookie: `chancery-${assessment}=${tokens.edit}` },
  );
  tokens.area = (
    JSON.parse(Buffer.from(cookieIn(made, /^chancery-new-link/), 'base64url').toString()) as { token: string }
  ).token;
}

beforeAll(async () => {
  app = await startApp();
  rows = readDatabase(app.databaseFile);
  const first = await fetch(`${app.address}/api/v1/editions/latest`);
  beforeFirst = { status: first.status, list: await (await fetch(`${app.address}/api/v1/editions`)).json() };
  sealed = await rows.publish(sampleEdition);
  await startAssessment();
  await rows.runWorkshop(assessment);
  description = (await (await fetch(`${app.address}/api/v1/openapi.json`)).json()) as Description;
  places = placesOf(description);
  check = bodyChecker(description);
});

afterAll(async () => {
  await rows.close();
  await app.remove();
});

function placeOf(operation: string): Place {
  const place = places.find(({ operation: { operationId } }) => operationId === operation);
  if (place === undefined) throw new Error(`Nothing is called ${operation}`);
  return place;
}

function ask({ operation, parameters = {}, query, body, headers = {}, link }: Case): Promise<Response> {
  const { path, method } = placeOf(operation);
  const address = Object.entries({ id: assessment, ...parameters }).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    path,
  );
  const bearer: Headers_ = link === undefined ? {} : { authorization: `Bearer ${tokens[link]}` };
  // Bytes, so that nothing guesses a type for them.
  const sent = body === undefined ? {} : { body: new TextEncoder().encode(body) };
  return fetch(`${app.address}${address}${query === undefined ? '' : `?${query}`}`, {
    method: method.toUpperCase(),
    redirect: 'manual',
    ...sent,
    headers: { ...elsewhere(), ...bearer, ...headers },
  });
}

describe('the description', () => {
  it('is an OpenAPI 3.1 document', () => {
    expect(faultsOfDocument(description)).toEqual([]);
    expect(faultsOfDocument({ ...description, paths: { '/x': { get: { responses: { 200: {} } } } } })).not.toEqual([]);
  });

  it('promises no answer that has no case here', () => {
    const promised = places.flatMap(({ operation }) =>
      Object.keys(operation.responses)
        .filter((status) => !notHere.includes(status))
        .map((status) => `${operation.operationId} ${status}`),
    );
    expect([...new Set(cases.map(({ operation, status }) => `${operation} ${status}`))].toSorted()).toEqual(
      promised.toSorted(),
    );
  });
});

describe('what it promises', () => {
  it.each(cases.map((one) => [`${one.operation} ${one.status} ${one.name ?? ''}`.trim(), one] as const))(
    '%s',
    async (_, one) => {
      const { path, method, operation } = placeOf(one.operation);
      const answer = await ask(one);
      const text = await answer.text();
      expect(answer.status, text).toBe(one.status);
      const { content, headers = {} } = operation.responses[one.status] ?? {};
      for (const name of Object.keys(headers)) expect(answer.headers.get(name), name).not.toBeNull();
      const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
      if (content === undefined) expect(text).toBe('');
      else expect(Object.keys(content)).toContain(type);
      if (one.type !== undefined) expect(answer.headers.get('content-type')).toBe(one.type);
      if (type.endsWith('json'))
        expect(
          check(['paths', path, method, 'responses', String(one.status), 'content', type, 'schema'], JSON.parse(text)),
        ).toEqual([]);
    },
  );

  const bodies = cases.filter(({ body, status }) => body !== undefined && [200, 400, 409].includes(status));
  it.each(bodies.map((one) => [`${one.operation} ${one.status} ${one.name ?? ''}`.trim(), one] as const))(
    'of a body, taken or refused by its shape: %s',
    (_, one) => {
      const { path, method } = placeOf(one.operation);
      const faults = check(
        ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'],
        JSON.parse(one.body ?? ''),
      );
      expect(faults.length > 0).toBe(one.status === 400);
    },
  );
});

describe('a report on answers', () => {
  const ask = async (body: unknown) =>
    fetch(`${app.address}/api/v1/report`, {
      method: 'POST',
      headers: { ...json, ...elsewhere() },
      body: JSON.stringify(body),
    });

  it('names every fault at once', async () => {
    const answer = await ask({
      form: 'full',
      more: 1,
      answers: { continuity: { state: 'answered', value: 5 } },
      targets: { charm: 'emerging' },
      today: '2026-02-30',
      language: 'tlh',
    });
    const { errors } = (await answer.json()) as { errors: { path: string; detail: string }[] };
    expect(errors.map(({ path }) => path)).toEqual([
      'more',
      'answers.continuity.value',
      'targets.charm',
      'today',
      'language',
    ]);
    expect(errors.every(({ detail }) => detail !== '')).toBe(true);
  });

  it('is of the day of the server where none is named, and stores nothing', async () => {
    const [before, day] = [await rows.checksum(), new Date().toISOString().slice(0, 10)];
    const { today } = (await (await ask(JSON.parse(scored))).json()) as { today: string };
    expect([day, new Date().toISOString().slice(0, 10)]).toContain(today);
    expect(await rows.checksum()).toBe(before);
  });
});

describe('an edition', () => {
  const address = `/api/v1/editions/${sampleEdition.date}`;
  const get = (path: string, init: RequestInit = {}) => fetch(`${app.address}${path}`, { redirect: 'manual', ...init });

  it('is served to the letter as it was sealed, for ever', async () => {
    const answer = await get(address);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString()).toBe(sealed.content);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sealed.checksum);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      etag: `"${sealed.checksum}"`,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/json',
    });
    expect(answer.headers.get('link')).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    ['that it has', 304, (checksum: string) => `"${checksum}"`],
    ['among others, as a weak one', 304, (checksum: string) => `"other", W/"${checksum}"`],
    ['that was another', 200, () => '"other"'],
    ['without the marks', 200, (checksum: string) => checksum],
  ])('asked for again with a tag %s: %i', async (_, status, tagOf) => {
    const answer = await get(address, { headers: { 'if-none-match': tagOf(sealed.checksum) } });
    expect([answer.status, answer.headers.get('etag')]).toEqual([status, `"${sealed.checksum}"`]);
    expect(await answer.text()).toBe(status === 304 ? '' : sealed.content);
  });

  it.each([address, `${address}/figures.csv`, '/api/v1/editions', '/api/v1/instrument', '/api/v1/openapi.json'])(
    '%s says in its head what it would say',
    async (path) => {
      const [whole, head] = await Promise.all([get(path), get(path, { method: 'HEAD' })]);
      expect(await head.text()).toBe('');
      for (const name of ['etag', 'cache-control', 'content-type', 'link'])
        expect(head.headers.get(name), name).toBe(whole.headers.get(name));
    },
  );

  it('is what “latest” leads to, and the list names', async () => {
    const answer = await get('/api/v1/editions/latest/figures.csv');
    expect([answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([
      `${address}/figures.csv`,
      'public, max-age=300',
    ]);
    expect(await (await get('/api/v1/editions')).json()).toEqual({
      licence: 'CC-BY-4.0',
      editions: [
        {
          instrumentVersion: sampleEdition.instrument.version,
          number: 2,
          date: sampleEdition.date,
          checksum: sealed.checksum,
          links: { json: address, csv: `${address}/figures.csv` },
        },
      ],
    });
  });

  it('is not there before the first one is made', () => {
    expect(beforeFirst).toEqual({ status: 404, list: { licence: 'CC-BY-4.0', editions: [] } });
  });

  it('has the same figures as a table', async () => {
    const csv = await (await get(`${address}/figures.csv`)).text();
    const classes = sampleEdition.divisions.flatMap((division) => division.classes);
    // Five figures of each of five areas, and a share for each part of each question.
    const count = classes.map(({ questions }) => 25 + Object.values(questions).flatMap(Object.keys).length);
    expect(parse(csv)).toHaveLength(1 + count.reduce((sum, one) => sum + one, 0));
  });

  it('may be read by pages of other sites, which nothing else may', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    for (const path of [
      address,
      `${address}/figures.csv`,
      '/api/v1/editions',
      '/api/v1/editions/2020-01-01',
      '/api/v1/instrument',
      '/api/v1/openapi.json',
    ]) {
      const answer = await get(path, { headers });
      expect(
        [answer.headers.get('access-control-allow-origin'), answer.headers.get('cross-origin-resource-policy')],
        path,
      ).toEqual(['*', 'cross-origin']);
      expect(answer.headers.get('access-control-allow-credentials'), path).toBeNull();
    }
    for (const path of [
      '/',
      '/healthz',
      '/api/v1/score',
      '/api/v1/report',
      `/api/v1/assessments/${assessment}`,
      `/api/v1/assessments/${assessment}/report?format=csv`,
      '/api/v1/editionsx',
    ]) {
      expect((await get(path, { headers })).headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });
});
