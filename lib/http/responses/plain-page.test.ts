import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { escapeHtml, plainPage, renderPlainPage } from './plain-page';

const words = createWords(english);
const page = { status: 503, title: 'Later', paragraphs: ['Wait.'] };

describe('a plain page', () => {
  it('has a language, a title, a heading, and nothing inline', () => {
    const html = renderPlainPage(words, page);
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<title>Error: Later – Chancery</title>');
    expect(html).toContain('<h1>Later</h1>');
    expect(html).not.toMatch(/<script|<style|style=/);
  });

  it('shows everything back that was typed, and sends it again unchanged', () => {
    const typed = [
      { name: 'note', label: 'Note', value: 'Zwei\nZeilen & "mehr"' },
      { name: 'version', value: '3' },
    ];
    const html = renderPlainPage(words, { ...page, typed, sendAgain: { address: '/x/save', fields: typed } });
    expect(html).toContain('<dd translate="no">Zwei\nZeilen &amp; &quot;mehr&quot;</dd>');
    expect(html).toContain('<form method="post" action="/x/save">');
    expect(html).toContain('<input type="hidden" name="note" value="Zwei\nZeilen &amp; &quot;mehr&quot;">');
    expect(html).toContain('<input type="hidden" name="version" value="3">');
    expect(html).not.toContain('<dt>version</dt>');
  });

  it('never lets typed text become markup', () => {
    const typed = [{ name: '"><script>', label: '<b>', value: '</dd><script>alert(1)</script>' }];
    expect(
      renderPlainPage(words, {
        ...page,
        typed,
        sendAgain: {
          address: '/x',
          fields: typed,
          both: [
            {
              name: '"><script>',
              label: '<script>',
              mine: { value: '"><script>', text: '<script>' },
              theirs: { value: '', text: '' },
            },
          ],
        },
      }),
    ).not.toContain('<script>');
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });

  it('is answered with its status and kept by nobody', () => {
    const response = plainPage(words, { ...page, headers: { 'retry-after': '10' } });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
