import { Bookmark, HeadingLevel } from 'docx';
import type { Paragraph, Table } from 'docx';
import type { Block } from '@/lib/export/model/document';
import { isInContents } from '@/lib/export/model/document-headings';
import { leadsIn } from '@/lib/export/model/lead-in';
import { legibleText } from '@/lib/export/text/legible-text';
import { anywhere, drawOwn, drawParagraph, placed } from '@/lib/export/docx/text/draw-paragraph';
import type { Place } from '@/lib/export/docx/text/draw-paragraph';
import { drawStrips } from './draw-strips';
import { drawTable } from './draw-table';
import { drawText } from '@/lib/export/docx/text/draw-text';
import type { Drawing } from '@/lib/export/docx/text/drawing';
import { firstDirection } from '@/lib/export/text/split-directions';
import { style } from '@/lib/export/docx/style/styles';

type Drawn = readonly (Paragraph | Table)[];

export function drawBlocks(drawing: Drawing, blocks: readonly Block[]): Drawn {
  return drawInOrder(drawing, blocks, anywhere);
}

function drawInOrder(drawing: Drawing, blocks: readonly Block[], place: Place): Drawn {
  const drawn: (Paragraph | Table)[] = [];
  let { newPage, afterTable } = place;
  blocks.forEach((block, index) => {
    if (block.kind === 'page-break') {
      newPage = true;
      return;
    }
    const tied =
      leadsIn(block, blocks[index - 1], blocks[index + 1]) || (place.keep !== 'apart' && index < blocks.length - 1);
    const keep = tied ? 'with-next' : place.keep;
    drawn.push(...drawBlock(drawing, block, { newPage, afterTable, keep }));
    newPage = false;
    afterTable = endsWithTable(block);
  });
  return drawn;
}

function endsWithTable(block: Block | undefined): boolean {
  return block?.kind === 'group' ? endsWithTable(block.blocks.at(-1)) : block?.kind === 'table';
}

function drawBlock(drawing: Drawing, block: Exclude<Block, { kind: 'page-break' }>, place: Place): Drawn {
  switch (block.kind) {
    case 'heading':
      return [drawHeading(drawing, block, place)];
    case 'paragraph':
      return [drawOwn(drawing, block.text, { style: style[block.tone ?? 'body'], ...placed(place, 0, 1) })];
    case 'list':
      return drawList(drawing, block, place);
    case 'table':
      return drawTable(drawing, block, place);
    case 'strips':
      return drawStrips(drawing, block, place);
    case 'quotation':
      return drawQuotation(drawing, block, place);
    case 'group':
      return drawInOrder(drawing, block.blocks, place.keep === 'with-next' ? place : { ...place, keep: 'together' });
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function drawHeading(drawing: Drawing, heading: Of<'heading'>, { newPage }: Place): Paragraph {
  const { level, text, id } = heading;
  const name = id === undefined && !isInContents(heading) ? undefined : drawing.headingNames.get(heading);
  const children = drawText(drawing, text);
  return drawParagraph(drawing, {
    heading: headingLevels[level],
    children: name === undefined ? children : [new Bookmark({ id: name, children })],
    ...(newPage && { pageBreakBefore: true }),
  });
}

function drawList(drawing: Drawing, { ordered, items }: Of<'list'>, place: Place): Drawn {
  const instance = drawing.nextList();
  return items.map((item, index) =>
    drawOwn(drawing, item, {
      style: ordered ? style.listNumber : style.listBullet,
      numbering: { reference: ordered ? 'numbers' : 'bullets', level: 0, custom: true, ...(ordered && { instance }) },
      ...placed(place, index, items.length),
    }),
  );
}

/** Each line runs in the direction that it is written in. Many empty lines say no more than one. */
function drawQuotation(drawing: Drawing, { source, text }: Of<'quotation'>, place: Place): Drawn {
  const lines = readableLines(text);
  const count = lines.length + 1;
  const head = drawParagraph(drawing, {
    style: style.quoteSource,
    children: drawText(drawing, source),
    ...placed(place, 0, count),
  });
  const body = lines.map((line, index) => {
    const direction = firstDirection(line) ?? drawing.direction;
    const children = drawText({ ...drawing, direction }, [{ text: line, own: true }]);
    return drawParagraph(
      { ...drawing, direction },
      { style: style.quote, children, ...placed(place, index + 1, count) },
    );
  });
  return [head, ...body];
}

const mostLines = 200;

/** What is pasted in with a line for every word would fill pages: from some line on it runs on. */
function readableLines(text: string): readonly string[] {
  const lines = legibleText(text)
    .trim()
    .replace(/\n\s*\n\s*/g, '\n\n')
    .split('\n');
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), lines.slice(mostLines).join(' ')];
}
