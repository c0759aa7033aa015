import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocument } from '@/lib/export/model/document';
import { blocksOf, runsOf } from './blocks/document-parts.fixture';
import { hostileReport } from './hostile-report.fixture';
import { setting } from './reports.fixture';
import { writeHandover } from './write-handover';
import { writeOnePager } from './write-one-pager';
import { writeReport } from './write-report';

const writers = { writeReport, writeOnePager, writeHandover };
const names = Object.keys(writers) as (keyof typeof writers)[];

/** Stands in everything that is typed, so that it can be found again however it was shortened. */
const beacon = 'Zq7';

const examples = [
  '<script>alert(1)</script>',
  '<a>{city, plural, other {#}}</a>',
  '=HYPERLINK("http://x.test","x")',
  '\u202egnirts desrever',
  "it's '{quoted}' \\ and | piped",
  '\ue000\ue001\ue100\ue200',
  '\ud83d alone',
  '\u0000\u0007\u001b[31m',
  'العربية 中文 👩‍👩‍👧',
  'x'.repeat(10_000),
];

/** What a reader sees of the document that is neither marked as typed nor quoted. */
function ours(document: TextDocument): string {
  const texts = runsOf(document).flatMap(({ text, own }) => (own ? [] : [text]));
  return JSON.stringify([
    document.cover?.kicker,
    document.contents,
    texts,
    blocksOf(document).filter(({ kind }) => kind === 'strips'),
  ]);
}

function check(name: keyof typeof writers, text: string): void {
  const typed = `${beacon}${text}`;
  const document = writers[name](hostileReport(typed), { ...setting, office: { name: typed } });
  expect(ours(document)).not.toContain(beacon);
  for (const { text: own } of runsOf(document).filter((run) => run.own))
    expect(own === typed || typed.startsWith(own.replace(/…$/u, '')) || own.startsWith('https://')).toBe(true);
  for (const block of blocksOf(document)) if (block.kind === 'quotation') expect(block.text).toBe(typed);
  for (const line of [document.title, document.author, document.foot]) {
    expect(line).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\n])\p{Cc}|\p{Cs}/u);
    expect(line.length).toBeLessThan(250);
  }
}

describe.each(names)('what somebody typed, in %s', (name) => {
  it.each(examples)('%j is marked as typed or quoted, and nothing else changes', (text) => {
    check(name, text);
  });

  it('is, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => check(name, text)),
      { numRuns: 6, seed: 2018 },
    );
  }, 30_000);

  it('changes nothing of what stands around it', () => {
    const words = (text: string) => ours(writers[name](hostileReport(text), setting));
    expect(words('<b>{x}</b>')).toBe(words('plain'));
  });
});
