/** Every page and every route, asked for by everybody there is: what the table says, and not one row changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { type DatabaseReader, readDatabase } from '../support/server/database-rows';
import { type Everybody, inviteEverybody } from '../support/people/everybody';
import { bodyOf, elsewhere, type Headers_ } from '../support/server/send';
import { type Credential, credentials, everybody, type Right, rights } from '../routes/authorisation';
import type { RouteCase } from '../routes/route-case';
import { routeCases } from '../routes/route-cases';

let app: App;
let rows: DatabaseReader;
let all: Everybody;

beforeAll(async () => {
  app = await startApp();
  rows = readDatabase(app.databaseFile);
  all = await inviteEverybody(app.address, rows);
});

afterAll(async () => {
  await rows.close();
  await app.remove();
});

describe('the table', () => {
  const root = join(process.cwd(), 'app');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const methodsOf = (file: string) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/export (?:const|function|async function) ([A-Z]+)\b/g)].map(
      ([, method]) => `${method} ${file}`,
    );
  const handlers = files.filter((name) => name.endsWith('route.ts')).flatMap(methodsOf);
  const pages = files.filter((name) => name.endsWith('page.tsx')).map((file) => `GET ${file}`);

  it('has a row for each page and each method of each route', () => {
    expect(rights.map(({ method, file }) => `${method} ${file}`).toSorted()).toEqual(
      [...handlers, ...pages].toSorted(),
    );
  });

  it('comes with a way to call each route', () => {
    expect(routeCases.map(({ method, file }) => `${method} ${file}`).toSorted()).toEqual(handlers.toSorted());
  });

  it('lets nobody do anything who has nothing, or what has ended', () => {
    for (const { file, granted } of rights.filter(({ granted: some }) => some.length < everybody.length)) {
      for (const credential of ['N', 'B', 'W', 'X', 'O'] as const)
        if (!file.startsWith('open/')) expect(granted, file).not.toContain(credential);
    }
  });
});

interface Asked {
  readonly path: string;
  readonly headers: Headers_;
  readonly method?: string;
  readonly body?: string | Buffer<ArrayBuffer>;
}

/** The status alone; a stream is not waited for. A page that is not shown leads to one that is not there. */
async function statusOf({ path, headers, ...rest }: Asked): Promise<number> {
  const answer = await fetch(`${app.address}${path}`, {
    redirect: 'manual',
    ...rest,
    headers: { ...elsewhere(), ...headers },
  });
  await answer.body?.cancel();
  return /\/nothing-here$/.test(answer.headers.get('location') ?? '') ? 404 : answer.status;
}

const names = {
  '[section]': 'strategy-and-budgets',
  '[area]': 'impact',
  '[part]': 'sources',
  '[example]': 'spread-megacity',
  '[date]': '2026-10-01',
};

/** A page's address is where its file stands. */
function addressOf(file: string): string {
  const parts: Readonly<Record<string, string>> = {
    ...names,
    '[id]': all.ids.assessment,
    '[workshop]': all.ids.workshop,
    '[action]': all.ids.action,
  };
  const path = file
    .split('/')
    .slice(0, -1)
    .map((part) => parts[part] ?? part);
  return `/${path.join('/')}`;
}

/**
 * Whoever has the right is told what is wrong with what they sent, so that nothing is changed; whoever has none sends
 * what would be taken.
 */
function bodyFor(route: RouteCase, granted: boolean) {
  if (!granted || route.body === undefined) return bodyOf(route);
  const [wrong = ''] = fc.sample(route.body.wrong, { seed: 2018, numRuns: 1 });
  return bodyOf(route, wrong);
}

interface Attempt {
  readonly credential: Credential;
  readonly granted: boolean;
  /** Programs hold the same in a header. */
  readonly bearer?: true;
}

function attemptAt({ method, file }: Right, { credential, granted, bearer }: Attempt): Promise<number> {
  const ids = { ...all.ids, token: all.tokens[credential] };
  const own = bearer === true ? { authorization: `Bearer ${all.tokens[credential]}` } : all.cookies[credential];
  const route = routeCases.find((candidate) => candidate.method === method && candidate.file === file);
  if (route === undefined) return statusOf({ path: addressOf(file), headers: own });
  const { headers, ...body } = bodyFor(route, granted);
  return statusOf({ path: route.path(ids), method, ...body, headers: { ...headers, ...own } });
}

const short = ({ method, file }: Right) => `${method} ${file}`;
const open = rights.filter(({ granted }) => granted.length === everybody.length);
const closed = rights.filter(({ granted }) => granted.length < everybody.length);
const ofRecord = closed.filter(({ file }) => file.includes('/record/'));

describe('to whoever asks, the same', () => {
  it.each(open.map((right) => [short(right), right] as const))('%s', async (_, right) => {
    const before = await rows.checksum();
    const statuses = await Promise.all(everybody.map((credential) => attemptAt(right, { credential, granted: true })));
    expect(new Set(statuses).size, String(statuses)).toBe(1);
    expect(statuses[0]).toBeLessThan(500);
    expect(await rows.checksum()).toBe(before);
  });
});

async function walk(right: Right): Promise<void> {
  const before = await rows.checksum();
  const byBearer = right.file.endsWith('route.ts') && right.file.includes('[id]');
  for (const credential of everybody) {
    const granted = right.granted.includes(credential);
    const attempts: readonly Attempt[] = [
      { credential, granted },
      ...(byBearer ? [{ credential, granted, bearer: true } as const] : []),
    ];
    for (const attempt of attempts) {
      const status = await attemptAt(right, attempt);
      const asked = `${credentials[credential]}${attempt.bearer ? ', sent by a program' : ''}`;
      if (granted) expect([200, 303, 307, 400], `${asked}: ${status}`).toContain(status);
      else expect([403, 404], `${asked}: ${status}`).toContain(status);
    }
  }
  expect(await rows.checksum(), 'every row of the database').toBe(before);
}

describe('to those whom the table names, and to nobody else', () => {
  it.each(closed.filter((right) => !ofRecord.includes(right)).map((right) => [short(right), right] as const))(
    '%s',
    (_, right) => walk(right),
  );
});

describe('and of a workshop that is closed', () => {
  beforeAll(() => all.closeTestWorkshop());
  it.each(ofRecord.map((right) => [short(right), right] as const))('%s', (_, right) => walk(right));
});

it('keeps what is secret out of the stores of others, whoever reads it', async () => {
  for (const right of closed.filter(
    ({ method, file }) =>
      method === 'GET' && file.endsWith('route.ts') && file.includes('[id]') && !file.endsWith('events/route.ts'),
  )) {
    const [credential = 'E'] = right.granted.slice(-1);
    const path = routeCases.find(({ method, file }) => method === 'GET' && file === right.file)?.path(all.ids) ?? '';
    const answer = await fetch(`${app.address}${path}`, { headers: { ...elsewhere(), ...all.cookies[credential] } });
    expect(answer.headers.get('cache-control'), path).toContain('no-store');
    expect(answer.headers.get('x-robots-tag'), path).toBe('noindex, nofollow');
  }
});

it('says on the page of links which has expired', async () => {
  const page = await fetch(`${app.address}/assessments/${all.ids.assessment}/share`, {
    headers: { ...elsewhere(), ...all.cookies.E },
  });
  expect(await page.text()).toMatch(/expired on/);
});
