import { AlignmentType } from 'docx';
import type { IShapeGroupChildOptions } from 'docx/shapes';
import { drawParagraph } from '@/lib/export/docx/text/draw-paragraph';
import { drawPlain } from '@/lib/export/docx/text/draw-text';
import type { Drawing } from '@/lib/export/docx/text/drawing';
import { style } from '@/lib/export/docx/style/styles';

interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly alignment?: 'center';
}

/** Text of a chart: in the document's own fonts, found by search. */
export function chartLabel(
  drawing: Drawing,
  text: string,
  { left, top, width, height, alignment }: LabelBox,
): IShapeGroupChildOptions {
  return {
    type: 'rectangle',
    transformation: { offset: { left, top }, width, height },
    line: 'none',
    children: [
      drawParagraph(drawing, {
        style: style.chart,
        alignment: alignment ? AlignmentType.CENTER : AlignmentType.START,
        children: drawPlain(drawing, text),
      }),
    ],
    textOptions: { verticalAlignment: 'center', margins: { top: 0, right: 0, bottom: 0, left: 0 } },
  };
}
