import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFrontDoor } from './front-door';
import { limits } from '@/lib/http/guard/rate-limit';

const route = (page: string, regex: string) => ({ page, regex });
const manifest = {
  files: {
    '/start/page': '/start',
    '/start/create/route': '/start/create',
    '/assessments/[id]/page': '/assessments/[id]',
    '/workshop/[workshop]/route': '/workshop/[workshop]',
  },
  staticRoutes: [route('/start', '^/start(?:/)?$'), route('/start/create', '^/start/create(?:/)?$')],
  dynamicRoutes: [
    route('/assessments/[id]', '^/assessments/([^/]+?)(?:/)?$'),
    route('/workshop/[workshop]', '^/workshop/([^/]+?)(?:/)?$'),
  ],
};
const pass = createFrontDoor({ manifest, publicFiles: ['/icon.svg'] });

interface Asked {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask({ method = 'GET', url = '/start', headers = {} }: Asked) {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url, headers: { ...headers } });
  const response = new ServerResponse(request);
  let handed = false;
  pass(request, response, () => (handed = true));
  return { request, response, handed };
}

let guest = 0;
const elsewhere = () => ({ 'x-forwarded-for': `198.51.${(guest += 1) >> 8}.${guest & 255}` });

afterEach(() => void vi.restoreAllMocks());

describe('the front door', () => {
  it.each([
    '/start',
    '/assessments/abc',
    '/no-such-page',
    '/start/create',
    '/workshop/abc',
    '/icon.svg',
    '/_next/static/a.js',
  ])('hands on who looks at %s', (url) => {
    for (const method of ['GET', 'HEAD']) expect(ask({ method, url, headers: elsewhere() }).handed).toBe(true);
  });

  it.each(['/start/create', '/workshop/abc'])('hands on what is sent to %s', (url) => {
    expect(ask({ method: 'POST', url, headers: elsewhere() }).handed).toBe(true);
  });

  it.each(['/start', '/assessments/abc', '/no-such-page', '/'])(
    'takes nothing that is sent to the page %s, whatever for',
    (url) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const { response, handed } = ask({
          method,
          url,
          headers: { ...elsewhere(), 'next-action': 'a'.repeat(40), 'content-type': 'multipart/form-data; boundary=x' },
        });
        expect([handed, response.statusCode, response.getHeader('allow')]).toEqual([false, 405, 'GET, HEAD']);
      }
    },
  );

  it('lets nobody speak to the inside of the framework', () => {
    const { request } = ask({
      headers: {
        ...elsewhere(),
        'next-action': 'x',
        upgrade: 'h2c',
        'content-security-policy': "script-src 'nonce-mine'",
        'content-security-policy-report-only': "script-src 'nonce-mine'",
        'x-chancery-path': '/elsewhere',
      },
    });
    expect(request.headers['next-action']).toBeUndefined();
    expect(request.headers.upgrade).toBeUndefined();
    expect(request.headers['content-security-policy-report-only']).toBeUndefined();
    expect(request.headers['content-security-policy']).not.toContain('mine');
    expect(request.headers['x-chancery-path']).toBe('/start');
  });

  it('gives page and framework the same fresh nonce', () => {
    const nonces = [1, 2].map(() => {
      const { request, response } = ask({ headers: elsewhere() });
      expect(response.getHeader('content-security-policy')).toBe(request.headers['content-security-policy']);
      return /'nonce-([^']+)'/.exec(String(response.getHeader('content-security-policy')))?.[1];
    });
    expect(new Set(nonces).size).toBe(2);
  });

  it.each([
    ['https', 'max-age=31536000'],
    ['https, http', 'max-age=31536000'],
    ['http', undefined],
    [undefined, undefined],
  ])('asks for https where the browser came by %s', (protocol, expected) => {
    expect(
      ask({ headers: { ...elsewhere(), ...(protocol && { 'x-forwarded-proto': protocol }) } }).response.getHeader(
        'strict-transport-security',
      ),
    ).toBe(expected);
  });
});

describe('the policy', () => {
  const policyOf = (development?: boolean) => {
    const request = Object.assign(new IncomingMessage(new Socket()), {
      method: 'GET',
      url: '/start',
      headers: elsewhere(),
    });
    const response = new ServerResponse(request);
    createFrontDoor({ manifest, publicFiles: [], ...(development !== undefined && { development }) })(
      request,
      response,
      () => undefined,
    );
    return String(response.getHeader('content-security-policy'));
  };

  it('lets nobody evaluate code or write styles into a page that visitors see', () => {
    for (const development of [undefined, false]) expect(policyOf(development)).not.toContain('unsafe');
  });

  it('allows what hot reload needs where pages are developed, and nothing else', () => {
    const withoutNonce = (policy: string) => policy.replace(/'nonce-[^']+'/, '');
    expect(withoutNonce(policyOf(true)).replace(" 'unsafe-eval'", '').replace(" 'unsafe-inline'", '')).toBe(
      withoutNonce(policyOf()),
    );
    expect(policyOf(true)).toMatch(/script-src [^;]*'unsafe-eval'[^;]*; style-src [^;]*'unsafe-inline';/);
  });
});

describe('how often one address may look at pages', () => {
  it('is never met by a hotel of three hundred telephones', () => {
    const hotel = { 'x-forwarded-for': '203.0.113.1' };
    for (let telephone = 0; telephone < 300; telephone += 1) {
      for (let page = 0; page < 9; page += 1) expect(ask({ headers: hotel }).handed).toBe(true);
      // The workshop, votes and built files count elsewhere or not at all.
      for (const url of ['/workshop/abc', '/icon.svg', '/_next/static/a.js'])
        for (let time = 0; time < 30; time += 1) ask({ url, headers: hotel });
    }
    expect(ask({ headers: hotel }).handed).toBe(true);
  });

  it('ends a flood, whichever page it asks for, and nobody else notices', () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const flood = { 'x-forwarded-for': '203.0.113.2' };
    for (let time = 0; time < limits.page.most; time += 1) ask({ url: `/no-such-page-${time}`, headers: flood });
    const { handed, response } = ask({ headers: flood });
    expect([handed, response.statusCode]).toEqual([false, 429]);
    expect(Number(response.getHeader('retry-after'))).toBeGreaterThan(0);
    expect(response.getHeader('x-content-type-options')).toBe('nosniff');
    expect(ask({ headers: { 'x-forwarded-for': '203.0.113.3' } }).handed).toBe(true);
    expect(ask({ url: '/start/create', method: 'POST', headers: flood }).handed).toBe(true);
  });
});
