/** Headers that a server may leave aside decide nothing: neither whether there is an answer nor which. */
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { rawRequest, requestText, statusOf } from '../support/server/raw-request';

let app: App;

beforeAll(async () => {
  app = await startApp();
  // The framework listens for upgrades from its first request on.
  await fetch(app.address);
});

afterAll(() => app.remove());

const score = '{"form":"quick","answers":{}}';
const requests = {
  'a probe': { first: 'GET /healthz HTTP/1.1', lines: [] },
  'a page': { first: 'GET / HTTP/1.1', lines: [] },
  'a built or public file': { first: 'GET /icon.svg HTTP/1.1', lines: [] },
  'the program interface': { first: 'GET /api/v1/editions HTTP/1.1', lines: [] },
  'what is sent to it': {
    first: 'POST /api/v1/score HTTP/1.1',
    lines: ['Content-Type: application/json', `Content-Length: ${score.length}`, '', score],
  },
  'a page that is not there': { first: 'GET /no-such-page HTTP/1.1', lines: [] },
} as const;

function ask(name: keyof typeof requests, headers: readonly string[] = []): Promise<string> {
  const { first, lines } = requests[name];
  return rawRequest(app.address, requestText(first, [...headers, ...lines]));
}

const names = Object.keys(requests) as (keyof typeof requests)[];

describe('a request is answered as if it had not asked', () => {
  it.each([
    [
      'for HTTP/2 (networknt/light-4j#1900, warmuuh/milkman#83)',
      ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA'],
    ],
    [
      'for a web socket',
      [
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ],
    ],
    ['for TLS', ['Connection: Upgrade', 'Upgrade: TLS/1.2']],
    ['for something that nobody knows', ['Connection: upgrade', 'Upgrade: x/9']],
    ['for an expectation that nobody knows', ['Expect: 200-ok']],
    ['for trailers', ['TE: trailers', 'Connection: TE']],
    ['for another method', ['X-HTTP-Method-Override: DELETE', 'X-HTTP-Method: DELETE', 'X-Method-Override: DELETE']],
    [
      'for another address',
      [
        'X-Original-URL: /start',
        'X-Rewrite-URL: /start',
        'X-Forwarded-Prefix: /start',
        'X-Middleware-Rewrite: /start',
        'X-Matched-Path: /start',
      ],
    ],
    ['for another host', ['X-Forwarded-Host: elsewhere.example', 'Forwarded: host=elsewhere.example;proto=https']],
    ['for a date that is none', ['If-Modified-Since: yesterday', 'If-Unmodified-Since: yesterday']],
    ['for a type that is none', ['Accept: ?/??, ;;q=9', 'Accept-Language: ***', 'Accept-Charset: utf-99']],
    ['for a range that is none', ['Range: lines=1-2']],
    [
      'for what the framework says to itself',
      [
        'X-Middleware-Subrequest: src/middleware:middleware',
        'X-Nextjs-Data: 1',
        'Next-Action: 0123456789',
        'X-Prerender-Revalidate: x',
        'X-Invoke-Status: 500',
        'X-Invoke-Error: e',
      ],
    ],
  ])('%s', async (_, headers) => {
    for (const name of names) {
      const [plain, asked] = await Promise.all([ask(name), ask(name, headers)]);
      expect(statusOf(asked), `${name}: ${asked.slice(0, 300)}`).toBe(statusOf(plain));
      expect(statusOf(asked), name).toBeGreaterThanOrEqual(200);
    }
  });

  it('to wait before it sends its body', async () => {
    const answer = await ask('what is sent to it', ['Expect: 100-continue']);
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  });

  it('for a tunnel, which is refused in the words of the protocol', async () => {
    expect(statusOf(await rawRequest(app.address, requestText('CONNECT elsewhere.example:443 HTTP/1.1')))).toBe(405);
  });

  it('and the connection can be used again', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const get = (headers: Record<string, string>) =>
      new Promise<string>((resolve, reject) => {
        request(`${app.address}/healthz`, { agent, headers }, (answer) => {
          const port = answer.socket.localPort;
          answer.resume().once('end', () => resolve(`${answer.statusCode} on ${port}`));
        })
          .once('error', reject)
          .end();
      });
    const first = await get({
      connection: 'Upgrade, HTTP2-Settings, keep-alive',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA',
    });
    expect(first).toMatch(/^200 on /);
    expect(await get({})).toBe(first);
    agent.destroy();
  });
});

describe('a form is taken', () => {
  const body = 'city=Exampleton&country=PT&form=quick';
  const send = (headers: readonly string[]) =>
    rawRequest(
      app.address,
      [
        'POST /start/create HTTP/1.1',
        'Connection: close',
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${body.length}`,
        ...headers,
        '',
        body,
      ].join('\r\n'),
    );

  it.each([
    ['where the proxy names the port of https', ['Host: city.example:443', 'Origin: https://city.example']],
    ['where the proxy names the port of http', ['Host: city.example:80', 'Origin: http://city.example']],
    ['where the browser names the port', ['Host: city.example', 'Origin: https://city.example:443']],
    ['in capitals and with the dot that may end a name', ['Host: CITY.example.', 'Origin: https://city.example']],
    ['in the newer notation of addresses', ['Host: [::1]:80', 'Origin: http://[0:0:0:0:0:0:0:1]']],
  ])('%s (agegr/pi-web#541, PegaProx/project-pegaprox#626, linuxserver/docker-healthchecks#22)', async (_, headers) => {
    expect(statusOf(await send(headers))).toBe(201);
  });

  it.each([
    ['from another host', ['Host: city.example:443', 'Origin: https://elsewhere.example']],
    ['from another port', ['Host: city.example:443', 'Origin: https://city.example:8443']],
  ])('but not %s', async (_, headers) => {
    expect(statusOf(await send(headers))).toBe(403);
  });
});

describe('a health check is answered with 200 (zulip/zulip#37805, saml7n/parbaked#564)', () => {
  it.each([
    ['in HTTP/1.0 without a host', 'GET /healthz HTTP/1.0\r\n\r\n'],
    ['with an empty host', 'GET /healthz HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
    ['by HEAD', requestText('HEAD /healthz HTTP/1.1')],
    ['with the whole address', requestText('GET http://elsewhere.example/healthz HTTP/1.1')],
  ])('%s', async (_, text) => {
    expect(statusOf(await rawRequest(app.address, text))).toBe(200);
  });

  it('and two slashes lead nowhere else', async () => {
    expect(await rawRequest(app.address, requestText('GET //elsewhere.example/ HTTP/1.1'))).not.toMatch(
      /^location: (?:https?:)?\/\//im,
    );
  });
});
