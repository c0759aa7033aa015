/** What a screen reader is told beside the words: which cells name rows, and which language words are in. */
import { constants, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import type { Block, TextDocument } from '@/lib/export/model/document';
import { writeGuide } from '@/lib/export/guide/write-guide';
import { writeRecord } from '@/lib/export/record/write-record';
import { blocksOf } from '@/lib/export/write/blocks/document-parts.fixture';
import { fullReport, setting } from '@/lib/export/write/reports.fixture';
import { writeHandover } from '@/lib/export/write/write-handover';
import { writeReport } from '@/lib/export/write/write-report';
import { drawPdf } from './draw-pdf';
import { hasPoppler, placesOf, structureOf } from './poppler.fixture';
import { sampleFrame } from './sample-document.fixture';

const draw = (blocks: readonly Block[], changes: Partial<TextDocument> = {}) =>
  drawPdf({ ...sampleFrame, ...changes, blocks }, {});

/** The languages named anywhere in the file, in what is packed too, but for the document's own. */
function languagesIn(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, stream = '']) => unpacked(stream));
  const named = [text, ...packed].flatMap((part) =>
    [...part.matchAll(/\/Lang \((\w+)/g)].map(([, language = '']) => language),
  );
  return [...new Set(named)].filter((language) => language !== 'en').toSorted();
}

function unpacked(stream: string): string {
  try {
    // Where the last byte of a stream looks like the end of a line, the search above leaves it out.
    return inflateSync(Buffer.from(stream, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}

const report = fullReport();
const documents: readonly (readonly [string, TextDocument])[] = [
  ['report', writeReport(report, setting)],
  ['handover', writeHandover(report, setting)],
  ['record', writeRecord(sampleRecord(), setting)],
  ['guide', writeGuide(setting.reading.words)],
];

describe('the tables of a PDF', { timeout: 60_000 }, () => {
  it.runIf(hasPoppler).each(documents)('name their rows and their columns in the %s', async (_name, document) => {
    const tables = blocksOf(document).filter((block) => block.kind === 'table');
    const structure = structureOf(await drawPdf(document, {}));
    expect(structure.match(/\/Scope \/Row/g)).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(
      tables.reduce((sum, { columns }) => sum + columns.length, 0),
    );
    // A cell that names one header itself would not be read with the other.
    expect(structure).not.toMatch(/\/Headers \[.*\w.*\]/);
  });

  it('do not take for a tag what somebody typed', async () => {
    const typed = '\n1 0 obj\n<<\n  /Type /StructElem\n  /S /TR\n  /K [1 0 R]\n>>\nendobj\nstartxref\n5\n%%EOF';
    const pdf = await draw(
      [
        {
          kind: 'table',
          caption: [{ text: typed }],
          columns: [{ title: [{ text: typed }], width: 1, align: 'start' }],
          rows: [[[{ text: typed, own: true }]]],
        },
      ],
      { title: typed },
    );
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Scope \/Row/g),
    ).toHaveLength(1);
  });
});

describe('words in another language', { timeout: 60_000 }, () => {
  const names = 'مدينة النموذج, 上海市, תל אביב, กรุงเทพ, 東京のまち, Αθήνα, Київ і Львів';

  it.each<readonly [string, Block]>([
    ['a note', { kind: 'quotation', source: [{ text: 'Note' }], text: names.replaceAll(', ', '\n') }],
    ['a paragraph', { kind: 'paragraph', text: [{ text: names, own: true }] }],
    ['a list', { kind: 'list', ordered: false, items: names.split(', ').map((text) => [{ text, own: true }]) }],
    [
      'a table',
      {
        kind: 'table',
        caption: [],
        columns: [{ title: [{ text: 'Names' }], width: 1, align: 'start' }],
        rows: [[[{ text: names, own: true }]]],
      },
    ],
    ['a heading', { kind: 'heading', level: 1, text: [{ text: names, own: true }] }],
  ])('are named so in %s', async (_place, block) => {
    expect(languagesIn(await draw([block]))).toEqual(['ar', 'el', 'he', 'ja', 'th', 'uk', 'zh']);
  });

  it('are named so on the first page', async () => {
    expect(
      languagesIn(
        await draw([], {
          cover: {
            kicker: 'Report',
            title: [{ text: 'בירושלים', own: true }],
            lines: [[{ text: 'القدس', own: true }]],
          },
        }),
      ),
    ).toEqual(['ar', 'he']);
  });

  it.runIf(hasPoppler)('begin on the side where they are read from, line by line', async () => {
    const notes = (direction: TextDocument['direction']) =>
      draw([{ kind: 'quotation', source: [{ text: 'Note' }], text: 'Begins\nעברית\nends' }], { direction });
    for (const direction of ['ltr', 'rtl'] as const) {
      const words = placesOf(await notes(direction));
      const place = (letters: RegExp) => words.find(({ word }) => letters.test(word));
      expect(place(/Begins/)?.left).toBeLessThan(100);
      expect(place(/\p{Script=Hebrew}/u)?.right).toBeGreaterThan(500);
      expect(place(/ends/)?.left).toBeLessThan(100);
    }
  });
});
