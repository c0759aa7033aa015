import { describe, expect, it } from 'vitest';
import type { TextDocument } from '@/lib/export/model/document';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { legibleText, withoutTurns } from '@/lib/export/text/legible-text';
import { findAll, textOf } from '@/lib/export/open-xml/read-xml.fixture';
import { drawDocx } from './draw-docx';
import { readDocx, requirePart } from './read-docx.fixture';
import { sampleDocument } from './sample-document.fixture';

/** Every place where somebody’s words may come to stand. */
function filledWith(text: string): TextDocument {
  const own = [{ text, own: true as const }];
  return {
    ...sampleDocument,
    title: text,
    author: text,
    foot: text,
    cover: { kicker: text, title: own, lines: [own] },
    blocks: [
      { kind: 'heading', level: 1, text: own, id: text },
      {
        kind: 'paragraph',
        text: [
          { text, own: true, link: text },
          { text, link: `#${text}` },
        ],
      },
      { kind: 'list', ordered: false, items: [own] },
      { kind: 'quotation', source: own, text },
      {
        kind: 'table',
        caption: own,
        columns: [
          { title: own, width: 1, align: 'start' },
          { title: own, width: 1, align: 'end' },
        ],
        rows: [[own, own]],
      },
      {
        kind: 'strips',
        caption: own,
        alternative: text,
        scale: [{ at: 0, label: text }],
        legend: [{ mark: 'range', label: text }],
        strips: [{ label: text, range: { low: 1, high: 2 }, reading: text }],
      },
    ],
  };
}

const typed = hostileTexts.map((text) => text.slice(0, 10_000));
const fields = /^ ?(TOC|PAGEREF|SEQ|PAGE|NUMPAGES)\b/;

describe.each(typed.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  'a document full of %s',
  (_name, text) => {
    it('is well-formed, legible and does nothing', { timeout: 60_000 }, async () => {
      const read = readDocx(await drawDocx(filledWith(text), { name: text }));
      const body = requirePart(read, 'word/document.xml');
      const heading = findAll(body, 'p').find((paragraph) =>
        findAll(paragraph, 'pStyle').some(({ attributes }) => attributes['val'] === 'Heading1'),
      );
      expect(heading && textOf(heading).replace(/[\u2068\u2069]/g, '')).toBe(
        withoutTurns(legibleText(text)).replaceAll('\n', ''),
      );
      for (const instruction of findAll(body, 'instrText')) expect(textOf(instruction)).toMatch(fields);
      const outside = findAll(requirePart(read, 'word/_rels/document.xml.rels'), 'Relationship').filter(
        ({ attributes }) => attributes['TargetMode'] === 'External',
      );
      for (const { attributes } of outside) expect(attributes['Target']).toMatch(/^https?:\/\//);
    });
  },
);
