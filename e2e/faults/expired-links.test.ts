/** The last day of a link ends what is open already: the next click finds nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app-server';
import { type DatabaseReader, readDatabase } from '../support/database-rows';
import { elsewhere, type Headers_, linkCookie } from '../support/send';

let app: App;
let rows: DatabaseReader;

beforeAll(async () => {
  app = await startApp();
  rows = readDatabase(app.databaseFile);
});

afterAll(async () => {
  await rows.close();
  await app.remove();
});

interface Asked {
  readonly headers?: Headers_;
  readonly form?: Readonly<Record<string, string>>;
  readonly redirect?: 'manual';
}

function ask(path: string, { headers = {}, form, redirect }: Asked = {}): Promise<Response> {
  const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  return fetch(`${app.address}${path}`, { ...sent, ...(redirect && { redirect }), headers: { ...elsewhere(), ...headers } });
}

function cookieIn(answer: Response, name: RegExp): string {
  return /=([^;]+)/.exec(answer.headers.getSetCookie().find((line) => name.test(line)) ?? '')?.[1] ?? '';
}

const places = { view: '/review', report: '/report', impact: '/headings/impact', 'one-pager': '/one-pager' } as const;

it.each(Object.entries(places))('a link to %s', async (what, place) => {
  const started = await ask('/start/create', { form: { city: 'Example city', country: 'PT', form: 'quick' }, redirect: 'manual' });
  const id = /\/assessments\/([\w-]+)/.exec(started.headers.get('location') ?? '')?.[1] ?? '';
  const officer = linkCookie(id, cookieIn(started, /^chancery-/));
  const made = await ask(`/assessments/${id}/links/create`, { headers: officer, form: { what, label: 'Reader' }, redirect: 'manual' });
  const { token } = JSON.parse(Buffer.from(cookieIn(made, /^chancery-made-link/), 'base64url').toString()) as { token: string };
  const reader = { headers: linkCookie(id, token) };

  expect((await ask(`/assessments/${id}${place}`, reader)).status).toBe(200);
  await rows.endLinks(id);
  expect((await ask(`/assessments/${id}${place}`, reader)).status).toBe(404);
  expect((await ask(`/api/v1/assessments/${id}/report?format=csv`, reader)).status).toBe(404);
  expect((await ask(`/open/${token}`, { redirect: 'manual' })).status).toBe(404);
  expect(await (await ask(`/assessments/${id}/share`, { headers: officer })).text()).toMatch(/expired on/);
});
