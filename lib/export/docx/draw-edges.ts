import { Footer, Header, PageNumber, Tab, TabStopType, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { TextDocument } from '@/lib/export/model/document';
import { drawParagraph } from './text/draw-paragraph';
import { drawPlain, fillMessage } from './text/draw-text';
import type { Drawing } from './text/drawing';
import { textWidth } from './style/page';
import { firstDirection } from '@/lib/export/text/split-directions';
import { style } from './style/styles';

const acrossThePage = [{ type: TabStopType.END, position: textWidth }];
const tab = () => new TextRun({ children: [new Tab()] });

/** The title on every page but the first, which has it large. */
export function drawHeader(drawing: Drawing, { title }: TextDocument): Header {
  return new Header({
    children: [drawParagraph(drawing, { style: style.header, children: drawPlain(drawing, oneLine(title)) })],
  });
}

export function drawFooter(drawing: Drawing, { foot, pageOf }: TextDocument): Footer {
  const turned = firstDirection(pageOf) === 'rtl' && { rightToLeft: true };
  const number = (field: (typeof PageNumber)['CURRENT' | 'TOTAL_PAGES']): readonly ParagraphChild[] => [
    new TextRun({ children: [field], ...turned }),
  ];
  const numbers = fillMessage(drawing, pageOf, {
    page: number(PageNumber.CURRENT),
    pages: number(PageNumber.TOTAL_PAGES),
  });
  return new Footer({
    children: [
      drawParagraph(drawing, {
        style: style.footer,
        tabStops: acrossThePage,
        children: [...drawPlain(drawing, oneLine(foot)), tab(), ...numbers],
      }),
    ],
  });
}

const mostLetters = 110;

/** What stands on every page must leave space for the rest: the whole of it stands on the cover. */
function oneLine(text: string): string {
  const letters = [...text.slice(0, 4 * mostLetters).replace(/\s+/g, ' ')];
  return letters.length <= mostLetters ? letters.join('') : `${letters.slice(0, mostLetters).join('')}…`;
}
