// What a visitor sees where a page breaks inside the framework, whose own error page is empty without scripts: most
// likely because the database is away, so it is answered as a form would be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare/stamps.mjs';

function readFailurePage() {
  const { name, failure } = JSON.parse(readFileSync(join(root, 'lib/i18n/messages/en/site.json'), 'utf8'));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${failure.title}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<header><a href="/">${name}</a></header>
<main>
<h1>${failure.title}</h1>
<p>${failure.lead}</p>
<p><a href="">${failure.retry}</a></p>
</main>
</body>
</html>
`;
}

const retryAfterSeconds = 10;

let page;

function isPage(response, given) {
  const type = given?.['content-type'] ?? response.getHeader('content-type') ?? '';
  return String(type).startsWith('text/html');
}

/** Puts our page in the place of whatever a response with status 500 would have shown. */
export function replaceFailurePage(response) {
  const { writeHead, write, end } = response;
  let replaced = false;
  response.writeHead = (status, ...more) => {
    if (status !== 500 || !isPage(response, more.at(-1))) return writeHead.call(response, status, ...more);
    page ??= readFailurePage();
    replaced = true;
    for (const name of ['content-encoding', 'transfer-encoding', 'content-length', 'link', 'etag'])
      response.removeHeader(name);
    writeHead.call(response, 503, {
      'retry-after': retryAfterSeconds,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    end.call(response, response.req.method === 'HEAD' ? undefined : page);
    return response;
  };
  response.write = (...part) => replaced || write.apply(response, part);
  response.end = (...part) => (replaced ? response : end.apply(response, part));
}
