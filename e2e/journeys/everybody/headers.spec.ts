/** The headers of every page and of every kind of answer. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { emptyCity, linkFor, loadAssessment } from '../../support/pages/assessment';
import { expect, test } from '../../support/test';

const always = {
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const open = [
  '/',
  '/start',
  '/questionnaire',
  '/method',
  '/evidence',
  '/benchmark',
  '/benchmark/demonstration',
  '/benchmark/withdrawal',
  '/privacy',
  '/accessibility',
  '/examples',
  '/examples/spread-megacity',
  '/examples/spread-megacity/sources',
  '/examples/spread-megacity/areas/strategy',
  '/examples/documented',
  '/workshop-guide',
  '/workshop-guide/cards',
  '/nowhere',
];
const secret = [
  '',
  '/sections/networks',
  '/review',
  '/targets',
  '/share',
  '/report',
  '/report/sources',
  '/documents',
  '/plan',
  '/plan/new',
  '/areas/strategy',
  '/one-pager',
  '/office',
  '/contribution',
  '/workshops',
  '/forget',
];

function nonceOf(policy: string): string {
  return /script-src 'nonce-([^']+)' 'strict-dynamic'(?:;|$)/.exec(policy)?.[1] ?? '';
}

test('every page that there is stands in these lists', () => {
  const root = join(process.cwd(), 'app');
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('page.tsx'));
  const addresses = pages.map((name) =>
    `/${name.replace(/\/?page\.tsx$/, '')}`
      .replace('[example]', 'spread-megacity')
      .replace('[section]', 'networks')
      .replace('[part]', 'sources')
      .replace('[area]', 'strategy'),
  );
  // There is an action only where one was planned, a workshop only where one was planned, and an edition only where one
  // was made: their journeys open these.
  const ofActions = [
    '/plan/[action]',
    '/plan/[action]/removal',
    '/workshops/[workshop]',
    '/workshops/[workshop]/setup',
    '/workshops/[workshop]/projector',
    '/workshops/[workshop]/paper',
    '/workshops/[workshop]/record',
  ];
  const known = [
    ...open,
    '/benchmark/[date]',
    ...[...secret, ...ofActions].map((place) => `/assessments/[id]${place}`),
  ];
  expect(addresses.filter((address) => !known.includes(address))).toEqual([]);
});

test('pages carry a strict policy with a fresh nonce, and nothing inline without it', async ({ page }) => {
  const { address } = await loadAssessment(page, emptyCity);
  const nonces = new Set<string>();
  const pages = [...open, ...secret.map((place) => `${address()}${place}`)];
  for (const path of pages) {
    const answer = await page.request.get(path);
    const headers = answer.headers();
    expect(headers, path).toMatchObject(always);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
    const nonce = nonceOf(policy);
    expect(nonce, path).toMatch(/^[\w+/=]{20,}$/);
    nonces.add(nonce);
    const html = await answer.text();
    expect(
      [...html.matchAll(/<script\b(?![^>]*\snonce=)[^>]*>/g)].map(([tag]) => tag),
      path,
    ).toEqual([]);
    expect(
      [...html.matchAll(/\snonce="([^"]*)"/g)].filter(([, given]) => given !== nonce),
      path,
    ).toEqual([]);
    expect(html, path).not.toMatch(/<style\b|\sstyle="|\son[a-z]+="|href="javascript:/i);
  }
  expect(nonces.size).toBe(pages.length);
});

test('secrets are not kept by caches on the way', async ({ page }) => {
  const { id, address } = await loadAssessment(page, emptyCity);
  const link = await linkFor(page, { id, address }, { role: 'view' });
  for (const path of [...secret.map((place) => `${address()}${place}`), `/api/v1/assessments/${id}`, link]) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    expect(answer.headers()['cache-control'], path).toMatch(/no-store/);
    expect(answer.headers()['x-robots-tag'], path).toBe('noindex, nofollow');
  }
  // Over https, where browsers give back what was typed only so, a section may be stored by the browser itself; it asks
  // before each use.
  const section = await page.request.get(`${address()}/sections/networks`, {
    headers: { 'x-forwarded-proto': 'https' },
  });
  expect(section.headers()['cache-control']).toMatch(/^private, no-cache$/);
});

test('cookies are out of reach of scripts and of other sites', async ({ page }) => {
  const started = await page.request.post('/start/create', {
    form: { city: 'Exampleton', country: 'PT', form: 'quick' },
    maxRedirects: 0,
  });
  const assessment = /\/assessments\/[\w-]+/.exec(started.headers()['location'] ?? '')?.[0] ?? '';
  const made = await page.request.post(`${assessment}/links/create`, { form: { what: 'view' }, maxRedirects: 0 });
  for (const answer of [started, made]) {
    expect(answer.headers()).toMatchObject(always);
    const cookies = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
    expect(cookies).toHaveLength(1);
    for (const { value } of cookies) expect(value).toMatch(/^chancery-.*; HttpOnly; SameSite=(Lax|Strict)$/);
  }
  const overHttps = await page.request.post('/start/create', {
    form: { city: 'Exampleton', country: 'PT', form: 'quick' },
    headers: { 'x-forwarded-proto': 'https' },
    maxRedirects: 0,
  });
  expect(overHttps.headers()['set-cookie']).toMatch(/^__Host-chancery-.*; Path=\/; .*; Secure$/);
  const probe = await page.request.get('/start', { headers: { 'x-forwarded-proto': 'https' } });
  expect(probe.headers()['set-cookie']).toMatch(/^__Secure-chancery-cookies=kept; Path=\/start; .*; Secure$/);
});

test('only https is asked for again by https', async ({ page }) => {
  expect((await page.request.get('/')).headers()['strict-transport-security']).toBeUndefined();
  const overHttps = await page.request.get('/', { headers: { 'x-forwarded-proto': 'https' } });
  expect(overHttps.headers()['strict-transport-security']).toMatch(/max-age=\d{8}/);
});

test('a private link has the host that was asked for, whatever else a request claims', async ({ page }) => {
  const { address } = await loadAssessment(page, emptyCity);
  const html = await (
    await page.request.get(address('share'), { headers: { 'x-forwarded-host': 'evil.example' } })
  ).text();
  expect(html).toMatch(/http:\/\/127\.0\.0\.1:\d+\/open\//);
  expect(html).not.toContain('evil.example');
});

test('answers to programs carry the same headers', async ({ page }) => {
  for (const path of [
    '/healthz',
    '/api/v1/assessments/AAAAAAAAAAAAAAAAAAAAAA',
    '/plain.css',
    '/icon.svg',
    '/iconic',
    '/favicon.ico',
    '/_next/nothing',
  ]) {
    expect((await page.request.get(path)).headers(), path).toMatchObject(always);
  }
  expect((await page.request.post('/api/v1/score', { data: { form: 'quick', answers: {} } })).headers()).toMatchObject(
    always,
  );
});
