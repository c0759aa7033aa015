/** A page for participants as text: no framework, one style sheet, at most one short script. */
import type { Words } from '@/lib/i18n/catalogue/words';
import { html, Html } from './html';

export interface Shell {
  readonly words: Words;
  readonly title: string;
  /** Above the page: which workshop it is. */
  readonly place?: string;
  readonly main: Html;
  readonly footer?: Html;
  /** Runs with the nonce of the page. */
  readonly script?: string;
  /** Seconds after which a browser without scripts loads the page again. */
  readonly refresh?: number;
}

interface Sending {
  readonly status?: number;
  readonly nonce?: string | undefined;
}

export function shellResponse(page: Shell, { status = 200, nonce }: Sending = {}): Response {
  // To be kept for the Back button, and asked for again otherwise; by nobody on the way.
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' };
  return new Response(shellText(page, nonce), { status, headers });
}

export function shellText({ words, title, place, main, footer, script, refresh }: Shell, nonce = ''): string {
  return html`<!doctype html>
<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.t('site.titleTemplate', { title })}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/workshop.css">
${refresh !== undefined && html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>`}
</head>
<body>
<header><p>${place ?? words.t('site.name')}</p></header>
${main}
${footer !== undefined && html`<footer>${footer}</footer>`}
${script !== undefined && html`<script nonce="${nonce}">${new Html(script)}</script>`}
</body>
</html>
`.text;
}

/** The nonce that the proxy gave this request. */
export function nonceOf(request: Request): string | undefined {
  return /'nonce-([^']+)'/.exec(request.headers.get('content-security-policy') ?? '')?.[1];
}
