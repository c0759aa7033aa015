// What a visitor sees where a page breaks inside the framework, whose own error page is empty without scripts: most
// likely because the database is away, so it is answered as a form would be: in the language that was asked for where
// that has all its words, else in English.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare/stamps.mjs';

const english = { tag: 'en', direction: 'ltr', messages: 'en' };

function readWords({ messages }) {
  const path = join(root, 'lib/i18n/messages', messages, 'site.json');
  const { name, failure = {} } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return { name, title: failure.title, lead: failure.lead, retry: failure.retry };
}

/** `locale`: of lib/i18n/catalogue/locales.ts. */
function readFailurePage(locale) {
  const words = readWords(locale);
  if (locale.tag !== english.tag && Object.values(words).includes(undefined)) return readFailurePage(english);
  return `<!doctype html>
<html lang="${locale.tag}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<header><a href="/">${words.name}</a></header>
<main>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<p><a href="">${words.retry}</a></p>
</main>
</body>
</html>
`;
}

const retryAfterSeconds = 10;

const pages = new Map();

/** The language of the cookie that lib/i18n/catalogue/request-words.ts reads. */
function failurePageFor({ headers }, locales) {
  const asked = /(?:^|;\s*)chancery-locale=([^;\s]*)/.exec(headers.cookie ?? '')?.[1];
  const locale = locales.find(({ tag }) => tag === asked) ?? english;
  const page = pages.get(locale.tag) ?? readFailurePage(locale);
  pages.set(locale.tag, page);
  return page;
}

function isPage(response, given) {
  const type = given?.['content-type'] ?? response.getHeader('content-type') ?? '';
  return String(type).startsWith('text/html');
}

/**
 * Puts our page in the place of whatever a response with status 500 would have shown. `locales`: the languages that
 * pages are offered in.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {readonly { tag: string, direction: string, messages: string }[]} [locales]
 */
export function replaceFailurePage(response, locales = []) {
  const { writeHead, write, end } = response;
  let replaced = false;
  response.writeHead = (status, ...more) => {
    if (status !== 500 || !isPage(response, more.at(-1))) return writeHead.call(response, status, ...more);
    replaced = true;
    for (const name of ['content-encoding', 'transfer-encoding', 'content-length', 'link', 'etag'])
      response.removeHeader(name);
    writeHead.call(response, 503, {
      'retry-after': retryAfterSeconds,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    end.call(response, response.req.method === 'HEAD' ? undefined : failurePageFor(response.req, locales));
    return response;
  };
  response.write = (...part) => replaced || write.apply(response, part);
  response.end = (...part) => (replaced ? response : end.apply(response, part));
}
