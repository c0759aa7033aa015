import { Paragraph, SequentialIdentifier } from 'docx';
import type { IParagraphOptions, ParagraphChild } from 'docx';
import type { Text } from '@/lib/export/model/document';
import { directionOf } from '@/lib/export/text/split-directions';
import { drawText, fillMessage } from './draw-text';
import type { Drawing } from './drawing';
import { style } from '@/lib/export/docx/style/styles';

/** How a block stands among its neighbours. */
export interface Place {
  readonly newPage: boolean;
  /** A table leaves no space after itself. */
  readonly afterTable: boolean;
  /** Whether its paragraphs stay on one page with each other, or with what follows too. */
  readonly keep: 'apart' | 'together' | 'with-next';
}

export const anywhere: Place = { newPage: false, afterTable: false, keep: 'apart' };

export function drawParagraph({ direction }: Drawing, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, ...(direction === 'rtl' && { bidirectional: true }) });
}

/** A paragraph that begins at the side where its words do. */
export function drawOwn(drawing: Drawing, text: Text, options: IParagraphOptions): Paragraph {
  const turned = { ...drawing, direction: directionOf(text, drawing.direction) };
  return drawParagraph(turned, { ...options, children: drawText(turned, text) });
}

/** What the place asks of one of a block's paragraphs. */
export function placed(
  place: Place,
  index: number,
  count: number,
): Pick<IParagraphOptions, 'pageBreakBefore' | 'keepNext' | 'spacing'> {
  const keepNext = place.keep === 'with-next' || (place.keep === 'together' && index < count - 1);
  return {
    ...(index === 0 && place.newPage && { pageBreakBefore: true }),
    ...(index === 0 && place.afterTable && { spacing: { before: 200 } }),
    ...(keepNext && { keepNext }),
  };
}

interface Caption {
  readonly kind: 'table' | 'figure';
  readonly text: Text;
  readonly place: Place;
}

/** Numbered by the word processor, so that a table put in between is counted. */
export function drawCaption(drawing: Drawing, { kind, text, place }: Caption): Paragraph {
  const message = drawing.words.t(`docx.${kind}`, { number: '{number}', caption: '{caption}' });
  const number: readonly ParagraphChild[] = [new SequentialIdentifier(kind === 'table' ? 'Table' : 'Figure')];
  const children = fillMessage(drawing, message, { number, caption: drawText(drawing, text) });
  return drawParagraph(drawing, { style: style.caption, children, ...(place.newPage && { pageBreakBefore: true }) });
}
