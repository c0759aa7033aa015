/**
 * What every request passes before the framework sees it: the headers of every answer, the policy with a fresh nonce of
 * every page, how often one address may look at pages, and which methods a page takes. Who may see what, each page and
 * route decides for itself. See docs/decisions/2026-11-30-front-door-instead-of-a-proxy.md.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { saysHttps } from '@/lib/access/cookies/came-by-https';
import { cookieProbe, startPath } from '@/lib/access/cookies/cookie-probe';
import { environment } from '@/lib/env';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { logEvent, runAt } from '@/lib/log/log';
import { contentSecurityPolicy, createNonce, headersOf } from './headers';
import { pathHeader } from './path-header';
import { renderPlainPage } from '@/lib/http/responses/plain-page';
import { limits, networkOf, rateLimiter } from '@/lib/http/guard/rate-limit';
import { type RefusalCode, statusOf } from '@/lib/http/responses/refusal';
import { routeKinds, type RoutesManifest } from './route-kinds';
import { dropUnreadableState } from './router-headers';

export interface FrontDoorSettings {
  readonly manifest: RoutesManifest;
  /** Files that are handed out as they are, such as `/icon.svg`. */
  readonly publicFiles: readonly string[];
  /** Whether the framework serves what is being written, and not what was built. */
  readonly development?: boolean;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

const looking = ['GET', 'HEAD'];
const builtFiles = '/_next/static/';
// By which a client would speak to the framework's inside: there are no server actions here, and what stands
// in the second one is taken for the policy of a page where the first is missing.
const notForClients = ['next-action', 'content-security-policy-report-only', 'upgrade'];

/** Answers by itself what no page or route needs to see, and hands on everything else. */
export function createFrontDoor({ manifest, publicFiles, development = false }: FrontDoorSettings) {
  const kindOf = routeKinds(manifest, publicFiles);
  return function pass(request: IncomingMessage, response: ServerResponse, handle: Handle): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const name of notForClients) delete request.headers[name];
    dropUnreadableState(request.headers);
    if (pathname.startsWith(builtFiles)) return void handle(request, response);
    giveHeaders(request, response, { pathname, development });
    const { kind, pattern } = kindOf(pathname);
    const refusal = kind === 'page' ? refusalOfLook(request, pattern) : undefined;
    if (refusal !== undefined) return refuse(request, response, refusal);
    runAt(`${request.method ?? ''} ${pattern}`, () => handle(request, response));
  };
}

function giveHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, development }: { readonly pathname: string; readonly development: boolean },
): void {
  const policy = contentSecurityPolicy(createNonce(), { development });
  // The framework reads the nonce from this request header and puts it on its own scripts.
  request.headers['content-security-policy'] = policy;
  request.headers[pathHeader] = pathname;
  response.setHeader('content-security-policy', policy);
  const https = saysHttps(request.headers['x-forwarded-proto']);
  for (const [name, value] of headersOf(pathname, { https, includeSubDomains: environment().hstsSubdomains }))
    response.setHeader(name, value);
  if (pathname === startPath)
    response.appendHeader(
      'set-cookie',
      cookieProbe(new Request(`${https ? 'https' : 'http'}://localhost${startPath}`)),
    );
}

interface LookRefusal {
  readonly code: RefusalCode | 'wrong-method';
  readonly headers: Readonly<Record<string, string>>;
}

function refusalOfLook(request: IncomingMessage, pattern: string): LookRefusal | undefined {
  if (!looking.includes(request.method ?? '')) return { code: 'wrong-method', headers: { allow: looking.join(', ') } };
  const address = networkOf(String(request.headers['x-forwarded-for'] ?? ''));
  const seconds = rateLimiter.attempt(`page ${address}`, limits.page, Date.now());
  if (seconds === 0) return undefined;
  logEvent(`GET ${pattern}`, 'refused: too many pages for one address');
  return { code: 'too-many', headers: { 'retry-after': String(seconds) } };
}

function refuse(request: IncomingMessage, response: ServerResponse, { code, headers }: LookRefusal): void {
  const words = createWords(english);
  const status = code === 'wrong-method' ? 405 : statusOf(code);
  const key = code === 'wrong-method' ? 'problems.wrong-method' : 'problems.too-many-pages';
  const page = renderPlainPage(words, {
    status,
    title: words.t(`${key}.title`),
    paragraphs: [words.t(`${key}.detail`)],
    links: [{ href: '/', text: words.t('problems.home') }],
  });
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : page);
}
