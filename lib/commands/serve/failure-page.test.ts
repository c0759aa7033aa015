import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { replaceFailurePage } from './failure-page.mjs';

interface Asked {
  readonly locales?: readonly { readonly tag: string; readonly direction: string; readonly messages: string }[];
  readonly cookie?: string;
}

/** What a visitor gets of what a handler answers. */
async function visit(handle: (response: ServerResponse) => void, method = 'GET', { locales, cookie = '' }: Asked = {}) {
  const server = createServer((_, response) => {
    replaceFailurePage(response, locales);
    handle(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
      method,
      headers: { cookie },
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } finally {
    server.close();
  }
}

const html = { 'content-type': 'text/html; charset=utf-8' };

describe('a page that broke', () => {
  it.each([
    ['whose header is written in full', (response: ServerResponse) => response.writeHead(500, html).end('broken')],
    [
      'whose header is only set, in several parts',
      (response: ServerResponse) => {
        response.statusCode = 500;
        response.setHeader('content-type', 'text/html');
        response.setHeader('content-encoding', 'gzip');
        response.setHeader('x-kept', 'yes');
        response.write('bro');
        response.write('ken');
        response.end();
      },
    ],
  ])('%s is replaced by ours', async (name, handle) => {
    const { status, headers, text } = await visit(handle);
    expect([status, headers.get('retry-after')]).toEqual([503, '10']);
    expect(text).toContain('<h1>Something went wrong on our side</h1>');
    expect(text).not.toContain('broken');
    expect(headers.get('content-encoding')).toBeNull();
    if (name.includes('several')) expect(headers.get('x-kept')).toBe('yes');
  });

  it.each([
    { asked: 'no language', cookie: '', said: 'lang="en" dir="ltr"' },
    { asked: 'one that pages are offered in', cookie: 'a=b; chancery-locale=ar-XB', said: 'lang="ar-XB" dir="rtl"' },
    { asked: 'one that has no words for it', cookie: 'chancery-locale=xx', said: 'lang="en" dir="ltr"' },
    { asked: 'one that there is not', cookie: 'chancery-locale="><b>', said: 'lang="en" dir="ltr"' },
  ])('speaks the language of whoever asked for $asked', async ({ cookie, said }) => {
    const locales = [
      { tag: 'ar-XB', direction: 'rtl', messages: 'en' },
      { tag: 'xx', direction: 'rtl', messages: 'xx' },
    ];
    const { text } = await visit((response) => response.writeHead(500, html).end(), 'GET', { locales, cookie });
    expect(text).toContain(`<html ${said}>`);
    expect(text).toContain('<h1>Something went wrong on our side</h1>');
  });

  it('has no body where none was asked for', async () => {
    expect(await visit((response) => response.writeHead(500, html).end(), 'HEAD')).toMatchObject({
      status: 503,
      text: '',
    });
  });

  it.each([
    ['another status', 503, 'text/html'],
    ['another kind of content', 500, 'application/problem+json'],
    ['what went well', 200, 'text/html'],
  ])('%s passes as it is', async (_, status, type) => {
    const answer = await visit((response) => response.writeHead(status, { 'content-type': type }).end('as it is'));
    expect(answer).toMatchObject({ status, text: 'as it is' });
  });
});
