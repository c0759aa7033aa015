import { Footer, Header, PageNumber, Tab, TabStopType, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { TextDocument } from '@/lib/export/document';
import { drawParagraph } from './draw-paragraph';
import { drawPlain, fillMessage } from './draw-text';
import type { Drawing } from './drawing';
import { textWidth } from './page';
import { firstDirection } from './split-directions';
import { style } from './styles';

const acrossThePage = [{ type: TabStopType.END, position: textWidth }];
const tab = () => new TextRun({ children: [new Tab()] });

/** The title on every page but the first, which has it large. */
export function drawHeader(drawing: Drawing, { title }: TextDocument): Header {
  return new Header({ children: [drawParagraph(drawing, { style: style.header, children: drawPlain(drawing, title) })] });
}

export function drawFooter(drawing: Drawing, { foot, pageOf }: TextDocument): Footer {
  const turned = firstDirection(pageOf) === 'rtl' && { rightToLeft: true };
  const number = (field: (typeof PageNumber)['CURRENT' | 'TOTAL_PAGES']): readonly ParagraphChild[] => [new TextRun({ children: [field], ...turned })];
  const numbers = fillMessage(drawing, pageOf, { page: number(PageNumber.CURRENT), pages: number(PageNumber.TOTAL_PAGES) });
  return new Footer({ children: [drawParagraph(drawing, { style: style.footer, tabStops: acrossThePage, children: [...drawPlain(drawing, foot), tab(), ...numbers] })] });
}
