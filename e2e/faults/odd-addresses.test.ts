/** Addresses and methods that no link of ours makes: a refusal in the four hundreds, whatever they are. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';

let app: App;

// Not fetch: it tidies addresses up, and sends no TRACE.
function statusOf(path: string, method = 'GET'): Promise<number | undefined> {
  const { hostname, port } = new URL(app.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

describe('an address that cannot be read', () => {
  const addresses = [
    '/%',
    '/open/%',
    '/open/%zz',
    '/open/%c3%28',
    '/open/%ff',
    '/assessments/%/report',
    '/_next/static/%',
    '/api/v1/assessments/%e0%a4%a',
    '/%00',
    '/open/%2e%2e%2f',
    '/a?b=%',
    '/start?x=%zz',
    '/[',
    'http://[/',
    '*',
    '/\\',
  ];
  it.each(addresses)('%s', async (path) => {
    const status = await statusOf(path);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
  });

  it('of eight thousand letters', async () => {
    expect(await statusOf(`/open/${'a'.repeat(8_000)}`)).toBe(404);
  });

  it.each(['/open/%', '/open/%zz', '/%c3%28'])('%s is a page that is not there', async (path) => {
    const answer = await fetch(`${app.address}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain('script-src');
    expect(await answer.text()).toContain('<h1');
  });
});

describe('a method that nothing here takes', () => {
  it.each(['TRACE', 'PROPFIND', 'SEARCH', 'LOCK', 'PURGE'])('%s', async (method) => {
    expect(await statusOf('/', method)).toBe(405);
  });
});
