/**
 * The contents, entry by entry, each with a field for its page. LibreOffice counts the pages of such fields whenever it
 * opens the file, and those within a table of contents never: so there is no field around the whole. Word counts them
 * when it may update the fields, which it asks for (`updateFields`). A number worked out here, without Word's fonts,
 * could be a false one.
 */
import { InternalHyperlink, LeaderType, PageReference, Tab, TabStopType, TextRun } from 'docx';
import type { Paragraph } from 'docx';
import { isInContents } from '@/lib/export/model/document-headings';
import type { Heading } from '@/lib/export/model/document-headings';
import { drawParagraph } from './text/draw-paragraph';
import { drawText } from './text/draw-text';
import type { Drawing } from './text/drawing';
import { textWidth } from './style/page';

const dotsToTheEnd = [{ type: TabStopType.END, position: textWidth, leader: LeaderType.DOT }];

export function drawContents(drawing: Drawing): readonly Paragraph[] {
  return [...drawing.headingNames]
    .filter(([heading]) => isInContents(heading))
    .map(([heading, name]) => drawEntry(drawing, heading, name));
}

/** The entry leads to its heading, so no run of it may lead elsewhere. */
function drawEntry(drawing: Drawing, { level, text }: Heading, anchor: string): Paragraph {
  const runs = drawText(
    drawing,
    text.map(({ text: words, own }) => ({ text: words, ...(own && { own }) })),
  );
  const children = [...runs, new TextRun({ children: [new Tab()] }), new PageReference(anchor, { hyperlink: true })];
  return drawParagraph(drawing, {
    style: `TOC${level}`,
    tabStops: dotsToTheEnd,
    children: [new InternalHyperlink({ anchor, children })],
  });
}
