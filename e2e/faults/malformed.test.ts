/** Whatever arrives at a route, in whatever shape and from whomever: a clear refusal, and not one row changed. */
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { type DatabaseReader, readDatabase } from '../support/server/database-rows';
import { bodyOf, elsewhere, type Headers_, linkCookie } from '../support/server/send';
import { rightsOf } from '../routes/authorisation';
import type { Ids, RouteCase } from '../routes/route-case';
import { routeCases } from '../routes/route-cases';

const runs = { numRuns: 20, seed: 2018 };
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const withBody = routeCases.filter(({ body }) => body !== undefined);
/** Those that a link to the assessment in their address opens. */
const withLink = routeCases.filter(
  ({ method, file }) => rightsOf(method, file).includes('E') && !rightsOf(method, file).includes('O'),
);
const named = (cases: readonly RouteCase[]) =>
  cases.map((route) => [`${route.method} ${route.path({ assessment: '…', token: '…' })}`, route] as const);

let app: App;
let rows: DatabaseReader;
let own: Ids;
let before: string;

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Headers_;
  readonly body?: string | ReadableStream | Uint8Array<ArrayBuffer>;
}

function send({ path = '/', headers = {}, ...rest }: Sent): Promise<Response> {
  const streamed = rest.body instanceof ReadableStream ? { duplex: 'half' } : {};
  return fetch(`${app.address}${path}`, {
    redirect: 'manual',
    ...rest,
    ...streamed,
    headers: { ...elsewhere(), ...headers },
  });
}

/** The route's own request, with what is given instead. */
function ask(route: RouteCase, changed: Sent & { readonly text?: string } = {}): Promise<Response> {
  const { text, headers = {}, ...rest } = changed;
  const packed = bodyOf(route, text);
  const link = linkCookie(own.assessment, own.token);
  return send({
    method: route.method,
    path: route.path(own),
    ...packed,
    ...rest,
    headers: { ...link, ...packed.headers, ...headers },
  });
}

async function expectRefused(answer: Response, ...statuses: readonly number[]): Promise<void> {
  const text = await answer.text();
  // A form with something left out is shown again, with what was typed.
  if (answer.status === 303 && /[?&]again=1/.test(answer.headers.get('location') ?? '')) return;
  expect(answer.status, text).toBeGreaterThanOrEqual(400);
  expect(answer.status, text).toBeLessThan(500);
  if (statuses.length > 0) expect(statuses, text).toContain(answer.status);
  if (answer.headers.get('content-type')?.startsWith('application/problem+json') === true) {
    expect(JSON.parse(text)).toMatchObject({
      status: answer.status,
      title: expect.stringMatching(/\S/),
      detail: expect.stringMatching(/\S/),
    });
  }
  expect(text).not.toMatch(/node_modules|at [\w.]+ \(/);
}

function tokenOf(answer: Response, name: RegExp): string {
  const line = answer.headers.getSetCookie().find((cookie) => name.test(cookie));
  return /=([^;]+)/.exec(line ?? '')?.[1] ?? '';
}

async function startAssessment(): Promise<Ids> {
  const body = new URLSearchParams({ city: 'Example city', country: 'PT', form: 'full', startedBy: 'Officer' });
  const started = await send({
    method: 'POST',
    path: '/start/create',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  const assessment = /\/assessments\/([\w-]+)/.exec(started.headers.get('location') ?? '')?.[1] ?? '';
  return { assessment, token: tokenOf(started, /^chancery-/) };
}

beforeAll(async () => {
  app = await startApp();
  rows = readDatabase(app.databaseFile);
  own = await startAssessment();
  before = await rows.checksum();
});

afterEach(async () => {
  const expected = before;
  // Only the request that changed something fails, not all after it.
  before = await rows.checksum();
  expect(before, 'every row of the database').toBe(expected);
});

afterAll(async () => {
  await rows.close();
  await app.remove();
});

describe('another method', () => {
  it.each(named(routeCases))('%s', async (_, route) => {
    const taken = routeCases.filter(({ file }) => file === route.file).map(({ method }) => method);
    for (const method of methods.filter((candidate) => !taken.some((known) => known === candidate))) {
      const { body, headers } = bodyOf(route);
      const sent = method === 'GET' || body === undefined ? {} : { body };
      await expectRefused(
        await send({
          method,
          path: route.path(own),
          headers: { ...linkCookie(own.assessment, own.token), ...headers },
          ...sent,
        }),
        405,
      );
    }
  });
});

describe('a request from another site', () => {
  const signs: readonly Headers_[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
  ];
  it.each(named(withBody))('%s', async (_, route) => {
    for (const headers of signs) await expectRefused(await ask(route, { headers }), 403);
  });
});

describe('another content type', () => {
  const others = [
    'text/plain',
    'text/html',
    'application/json',
    'application/x-www-form-urlencoded',
    'application/xml',
    'multipart/mixed',
    '',
    'nonsense',
  ];
  it.each(named(withBody))('%s', async (_, route) => {
    for (const type of others.filter((other) => other !== route.body?.type)) {
      await expectRefused(await ask(route, { headers: { 'content-type': type } }), 415);
    }
  });
});

/** Whoever asks here is in no workshop, and is told so whatever is sent. */
const isWorkshop = ({ method, file }: RouteCase) => rightsOf(method, file).join('') === 'M';
const wrongStatus = (route: RouteCase) => (isWorkshop(route) ? 404 : 400);

describe('too large a body', () => {
  it.each(named(withBody))('%s', async (_, route) => {
    const size = (route.body?.mostBytes ?? 0) + 1;
    const whole = new Uint8Array(size).fill(97);
    const expected = isWorkshop(route) ? 404 : (route.oversized ?? 413);
    await expectRefused(await ask(route, { body: whole }), expected);
    const unannounced = new ReadableStream({
      start(controller) {
        controller.enqueue(whole);
        controller.close();
      },
    });
    await expectRefused(await ask(route, { body: unannounced }), expected);
  });
});

describe('a caller who guesses', () => {
  it('finds nothing by guessing ids', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...withLink),
        fc.string({ minLength: 1, maxLength: 80 }),
        async (route, guess) => {
          const assessment = encodeURIComponent(guess);
          fc.pre(assessment !== '.' && assessment !== '..');
          const headers = { cookie: `chancery-${assessment}=${own.token}` };
          await expectRefused(await ask(route, { path: route.path({ assessment, token: guess }), headers }), 404);
        },
      ),
      { ...runs, numRuns: 60 },
    );
  });

  it('finds nothing by guessing links', async () => {
    const guesses = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...'Aa0-_zZ9'), minLength: 43, maxLength: 43 }),
      fc.string({ minLength: 300, maxLength: 400 }),
    );
    await fc.assert(
      fc.asyncProperty(guesses, async (guess) => {
        const token = encodeURIComponent(guess);
        fc.pre(token !== '.' && token !== '..');
        await expectRefused(await send({ path: `/open/${token}` }), 404);
      }),
      { ...runs, numRuns: 40 },
    );
  });

  it.each(['%00', '..%2f..%2fhealthz', 'very long'])('breaks nothing with the address %j', async (address) => {
    const part = address === 'very long' ? 'a'.repeat(5000) : address;
    await expectRefused(await send({ path: `/open/${part}` }));
    await expectRefused(
      await fetch(`${app.address}/assessments/${part}/share`, { headers: elsewhere(), redirect: 'manual' }),
      404,
    );
    await expectRefused(await send({ path: `/api/v1/assessments/${part}` }));
  });
});

describe('a malformed body', () => {
  it.each(named(withBody))('%s', async (_, route) => {
    if (route.body === undefined) return;
    await fc.assert(
      fc.asyncProperty(route.body.wrong, async (text) => {
        const answer = await ask(route, { text });
        if (route.body?.holdsWrong !== true || answer.status !== 303) await expectRefused(answer, wrongStatus(route));
      }),
      runs,
    );
  });

  // Where every field may be left out, noise is an empty form.
  const withRequired = withBody.filter(({ file }) => !/targets|snapshots|office\/save/.test(file));
  it.each(named(withRequired))('of mere bytes: %s', async (_, route) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (bytes) => {
        const noise = new Uint8Array([...bytes, 0xff, 0xfe, 0x00]);
        const headers = { 'content-type': bodyOf(route).headers['content-type'] ?? '' };
        const answer = await ask(route, { body: noise, headers });
        if (route.body?.holdsWrong !== true || answer.status !== 303) await expectRefused(answer, wrongStatus(route));
      }),
      { ...runs, numRuns: 10 },
    );
  });
});
