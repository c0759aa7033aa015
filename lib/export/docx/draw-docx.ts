/** A document as a Word file whose looks are all styles, so that it takes on an office's own template. */
import { Document, LevelFormat, Packer } from 'docx';
import type { FileChild, INumberingOptions, ISectionOptions, IThemeOptions } from 'docx';

import type { TextDocument } from '@/lib/export/model/document';
import { aroundContents } from '@/lib/export/model/document-headings';
import { withoutTurns } from '@/lib/export/text/legible-text';
import { usualAccent } from '@/lib/export/model/office';
import type { Office } from '@/lib/export/model/office';
import { repeatableArchive } from '@/lib/export/open-xml/repeatable-archive';
import { drawBlocks } from './blocks/draw-blocks';
import { drawContents } from './draw-contents';
import { drawCover, drawLogo } from './draw-cover';
import { drawFooter, drawHeader } from './draw-edges';
import { drawParagraph } from './text/draw-paragraph';
import { drawPlain } from './text/draw-text';
import { localeOf, startDrawing } from './text/drawing';
import type { Drawing } from './text/drawing';
import { finishPart } from './finish-part';
import { page } from './style/page';
import { documentStyles, style } from './style/styles';

export async function drawDocx(document: TextDocument, office: Office): Promise<Uint8Array> {
  const drawing = startDrawing(document);
  const latin = localeOf(document.language).formats;
  const author = withoutTurns(document.author);
  const file = new Document({
    title: withoutTurns(document.title),
    creator: author,
    lastModifiedBy: author,
    compatibility: { version: 15 },
    theme: themeOf(office),
    styles: documentStyles({ latin, ...(document.direction === 'rtl' && { rightToLeft: document.language }) }),
    numbering,
    pageNumbers: leftToReader,
    ...(document.contents !== undefined && { features: { updateFields: true } }),
    sections: [section(drawing, document, office)],
  });
  const packed = await Packer.toBuffer(file);
  return repeatableArchive(packed, { date: document.date, rewrite: finishPart(document) });
}

// The word processor counts the pages when the contents are updated: a number guessed without its fonts would be a
// false one.
const leftToReader = () => ({ bookmarks: new Map<string, string>() });

function themeOf({ accent }: Office): IThemeOptions {
  const color = (accent ?? usualAccent).slice(1).toUpperCase();
  return { colors: { accent1: color, hyperlink: color, followedHyperlink: color } };
}

const indent = { start: 400, hanging: 280 } as const;

const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent } } }],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { start: 440, hanging: 440 } } },
        },
      ],
    },
  ],
};

function section(drawing: Drawing, document: TextDocument, office: Office): ISectionOptions {
  const footer = drawFooter(drawing, document);
  return {
    properties: { titlePage: true, page: { size: page.size, margin: page.margin } },
    headers: { default: drawHeader(drawing, document) },
    footers: { default: footer, first: footer },
    children: [...drawLogo(drawing, office), ...opening(drawing, document)],
  };
}

/** The cover is the head of the first page; the contents come after the first part. */
function opening(drawing: Drawing, document: TextDocument): readonly FileChild[] {
  const { cover, contents, blocks } = document;
  const [before, after] = contents === undefined ? [blocks, []] : aroundContents(blocks);
  const heading = { style: style.contentsHeading, children: drawPlain(drawing, contents ?? '') };
  return [
    ...(cover ? drawCover(drawing, cover) : []),
    ...drawBlocks(drawing, before),
    ...(contents === undefined ? [] : [drawParagraph(drawing, heading), ...drawContents(drawing)]),
    ...drawBlocks(drawing, after),
    ...(blocks.at(-1)?.kind === 'table' ? [drawParagraph(drawing, { style: style.note, children: [] })] : []),
  ];
}
