/** Requests as nobody should send them, to every page and route there is. */
import fc from 'fast-check';
import { type Credential, rights } from '../routes/authorisation';
import type { RouteCase } from '../routes/route-case';
import { routeCases } from '../routes/route-cases';
import type { Everybody } from '../support/people/everybody';
import { pack } from '../support/server/send';
import type { Draw } from './draw';

export interface Malformed {
  readonly method: string;
  /** Address and query. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

interface Target {
  readonly file: string;
  readonly method: string;
  readonly route: RouteCase | undefined;
  /** Bodies that the route refuses from whoever has the right. */
  readonly refused: readonly Buffer[];
  /** Bodies that it would take: sent only by whoever has no right to anything. */
  readonly taken: readonly Buffer[];
}

const samples = 60;
const boundary = '----chancery';
const noise = [
  '',
  '%',
  '%00',
  '%ff',
  '..',
  '%2e%2e%2f',
  '%c3%28',
  '\\',
  '//',
  ';',
  '+',
  'constructor',
  '__proto__',
  '-1',
  '1e309',
  'null',
  'NaN',
  '％',
  '‮',
  '\u{1f3db}',
  'a'.repeat(3_000),
  '[object Object]',
  '<script>',
  "'--",
  '${7*7}',
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'SEARCH'];
const types = [
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/json; charset=utf-16',
  '',
  ';;;',
  'a/b/c',
  '*/*',
];
const queries = [
  'format',
  'since',
  'do',
  'days',
  'peers',
  'edition',
  'code',
  'group',
  'layout',
  'done',
  'held',
  '_rsc',
  'error',
  'attempt',
  '__proto__',
  'constructor',
  'a[b]',
  '',
];

/** Headers that are left aside, believed too much or read by something below the application, elsewhere. */
const headers: readonly (readonly [string, readonly string[]])[] = [
  ['Accept', ['*/*', 'text/x-component', 'application/json', '?', ',,,;q=9', 'text/event-stream']],
  ['Accept-Encoding', ['gzip', 'br;q=0', 'x', '*;q=0', 'gzip'.repeat(50)]],
  ['Accept-Language', ['ar', '*', 'x'.repeat(500), '-']],
  ['Authorization', ['Bearer', 'Bearer x', 'Basic Og==', 'Bearer A A', `Bearer ${'A'.repeat(43)}`]],
  ['Cache-Control', ['no-cache', 'only-if-cached', '=']],
  ['Connection', ['close', 'upgrade', 'TE', 'x, y, close']],
  ['Content-Encoding', ['gzip', 'br', 'deflate, gzip', 'x']],
  ['Content-Language', ['de']],
  [
    'Cookie',
    [
      '',
      ';',
      '=',
      'a',
      'chancery-',
      'workshop-x=y',
      'chancery-locale=en-XA',
      `chancery-${'A'.repeat(22)}=${'A'.repeat(43)}`,
      'a='.repeat(500),
      'chancery-new-link=e30',
      'chancery-new-link=%',
      `a=${'x'.repeat(20_000)}`,
    ],
  ],
  ['Expect', ['100-continue', '200-ok']],
  ['Forwarded', ['for=1;host=x;proto=y']],
  ['If-Match', ['*', '"x"']],
  ['If-Modified-Since', ['yesterday', 'Mon, 30 Nov 2026 00:00:00 GMT']],
  ['If-None-Match', ['*', 'W/"', '"x", W/"y"', ',']],
  ['If-Range', ['"x"']],
  ['Next-Action', ['x', '0'.repeat(42)]],
  ['Next-Router-Prefetch', ['1', 'x']],
  ['Next-Router-Segment-Prefetch', ['/_tree', '/x', '..']],
  [
    'Next-Router-State-Tree',
    ['', '%', 'x', '%5B%5D', '[""', '%5B%22%22%2C%7B%7D%2Cnull%2Cnull%2Ctrue%5D', '%7B%7D', '[1,2,3]'],
  ],
  ['Next-Url', ['/', 'x', '//y']],
  ['Origin', ['null', 'https://elsewhere.example', 'http://127.0.0.1', 'x']],
  ['Purpose', ['prefetch']],
  ['Range', ['bytes=0-', 'bytes=9999999-', 'bytes=5-1', 'x=1']],
  ['Referer', ['x', 'https://elsewhere.example/open/x', '//', 'http://[']],
  ['RSC', ['1', '2', '']],
  ['Sec-Fetch-Site', ['cross-site', 'same-origin', 'x', '']],
  ['TE', ['trailers', 'x']],
  ['Upgrade', ['h2c', 'websocket', 'x']],
  ['X-Forwarded-Host', ['elsewhere.example', '', '[', 'a,b']],
  ['X-Forwarded-Port', ['0', 'x']],
  ['X-Forwarded-Proto', ['https', 'javascript', '', ',']],
  ['X-HTTP-Method-Override', ['DELETE', 'PUT']],
  ['X-Matched-Path', ['/x']],
  ['X-Middleware-Invoke', ['1']],
  ['X-Middleware-Subrequest', ['middleware:middleware', 'src/middleware']],
  ['X-Nextjs-Data', ['1']],
  ['X-Now-Route-Matches', ['1=x']],
  ['X-Prerender-Revalidate', ['x']],
];

const targets: readonly Target[] = rights.map(({ file, method }) => {
  const route = routeCases.find((candidate) => candidate.file === file && candidate.method === method);
  const body = route?.body;
  const packed = (text: string) =>
    body === undefined
      ? Buffer.alloc(0)
      : Buffer.from(pack(body, text, boundary).text, body.binary ? 'latin1' : 'utf8');
  const refused = body === undefined ? [] : fc.sample(body.wrong, { seed: 2018, numRuns: samples }).map(packed);
  return { file, method, route, refused, taken: body === undefined ? [] : [packed(body.valid)] };
});

const pages = targets.filter(({ route }) => route === undefined);
const handlers = targets.filter(({ route }) => route !== undefined);

/** Those who may read; whoever may change something sends only what is refused. */
const readers: readonly Credential[] = ['V', 'R', 'H', 'S', 'P', 'O', 'W', 'X', 'N', 'B'];
/** Where whoever has nothing may begin something. */
const forAnybody = /^(?:start|join|benchmark|api\/v1\/(?:score|report)|open)\//;

export function malformedRequest(draw: Draw, worlds: readonly Everybody[]): Malformed {
  // Pages take longest to draw, and take less in.
  const target = draw.of(draw.oneIn(6) ? pages : handlers);
  const world = draw.of(worlds);
  const changes = !draw.oneIn(3);
  const credential = changes ? draw.of(readers) : draw.of(['E', 'F', 'M'] as const);
  const method = draw.oneIn(8) ? draw.of(methods) : target.method;
  const own = world.cookies[credential];
  const body = target.route?.body;
  const type =
    body === undefined
      ? []
      : [['Content-Type', draw.oneIn(10) ? draw.of(types) : pack(body, '', boundary).type] as const];
  return {
    method,
    target: addressOf({ draw, target, world, credential }) + queryOf(draw),
    headers: [...Object.entries(own), ...type, ...someHeaders(draw)],
    body: method === 'GET' || method === 'HEAD' ? Buffer.alloc(0) : bodyOf({ draw, target, changes }),
  };
}

interface Addressed {
  readonly draw: Draw;
  readonly target: Target;
  readonly world: Everybody;
  readonly credential: Credential;
}

function addressOf({ draw, target, world, credential }: Addressed): string {
  const ids = { ...world.ids, token: credential === 'E' ? world.tokens.V : world.tokens[credential] };
  const names: Readonly<Record<string, string>> = {
    '[id]': ids.assessment,
    '[workshop]': ids.workshop,
    '[action]': ids.action,
    '[token]': ids.token,
    '[section]': 'networks',
    '[area]': 'impact',
    '[example]': 'thin-tertiary',
    '[question]': 'continuity',
    '[code]': 'BCDF-GHJK',
    '[date]': '2026-10-01',
  };
  const parts = target.file
    .split('/')
    .slice(0, -1)
    .map((part) => names[part] ?? part);
  if (draw.oneIn(8)) parts[draw.whole(parts.length)] = encodeRoughly(draw.of(noise));
  const tail = draw.oneIn(12)
    ? draw.of(['/', '//', '.rsc', '.json', '/..', '/%2e', ';x=1', '.', '/index', '.segments/_tree.segment.rsc'])
    : '';
  return `/${parts.join('/')}${tail}`;
}

/** What a line of a request can carry at all. */
function encodeRoughly(text: string): string {
  return text.replace(/[^\x21-\x7e]/gu, encodeURIComponent).replace(/[#?]/g, '');
}

function queryOf(draw: Draw): string {
  if (!draw.oneIn(3)) return '';
  const pairs = Array.from({ length: 1 + draw.whole(4) }, () => `${draw.of(queries)}=${encodeRoughly(draw.of(noise))}`);
  return `?${pairs.join('&')}`;
}

function someHeaders(draw: Draw): readonly (readonly [string, string])[] {
  return Array.from({ length: draw.whole(4) }, () => {
    const [name, values] = draw.of(headers);
    return [name, draw.of(values)] as const;
  });
}

interface Filled {
  readonly draw: Draw;
  readonly target: Target;
  readonly changes: boolean;
}

/**
 * Of what would be taken, whoever has no right sends any part; everybody else sends what the route refuses as it is.
 */
function bodyOf({ draw, target: { file, refused, taken }, changes }: Filled): Buffer {
  if (refused.length === 0) return draw.bytes(40);
  const body = draw.of(refused);
  if (!changes || forAnybody.test(file)) return body;
  const any = draw.oneIn(3) ? draw.of(taken) : body;
  if (draw.oneIn(3)) return any.subarray(0, draw.whole(any.length + 1));
  if (draw.oneIn(3)) return Buffer.concat([any, draw.bytes(200)]);
  const spoilt = Buffer.from(any);
  for (let change = draw.whole(8); change > 0 && spoilt.length > 0; change -= 1)
    spoilt[draw.whole(spoilt.length)] = draw.whole(256);
  return spoilt;
}
