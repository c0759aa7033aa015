/**
 * A chart of ranges as one group of shapes: it can be moved, recoloured and edited in the word processor, needs no
 * picture, and stays sharp on paper. The axis runs from left to right in every language, as on the pages.
 */
import { Paragraph } from 'docx';
import { ShapeGroupRun } from 'docx/shapes';
import type { IShapeGroupChildOptions } from 'docx/shapes';
import type { LegendEntry, Strip, StripsBlock, StripTick } from '@/lib/export/model/document';
import { legibleText } from '@/lib/export/text/legible-text';
import { chartLabel } from './chart-label';
import { drawCaption, placed } from '@/lib/export/docx/text/draw-paragraph';
import type { Place } from '@/lib/export/docx/text/draw-paragraph';
import type { Drawing } from '@/lib/export/docx/text/drawing';
import { textPixels } from '@/lib/export/docx/style/page';
import { accent, palette } from '@/lib/export/docx/style/palette';
import { style } from '@/lib/export/docx/style/styles';

type Shape = IShapeGroupChildOptions;
type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const labelWidth = 140;
const readingWidth = 140;
const gap = 14;
const plotWidth = textPixels - labelWidth - readingWidth - 2 * gap;
const plotLeft = labelWidth + gap;
const lineHeight = 14;
const barHeight = 14;

export function drawStrips(drawing: Drawing, block: StripsBlock, place: Place): readonly Paragraph[] {
  const caption = drawCaption(drawing, { kind: 'figure', text: block.caption, place });
  const group = new ShapeGroupRun({
    children: chart(drawing, block),
    altText: { name: 'Chart', description: legibleText(block.alternative) },
  });
  // As wide as the text, and in a paragraph from left to right: LibreOffice mirrors the texts of shapes in any other.
  return [caption, new Paragraph({ style: style.figure, children: [group], ...placed(place, 1, 2) })];
}

function chart(drawing: Drawing, { scale, stages = [], legend, strips }: StripsBlock): readonly Shape[] {
  const tops: number[] = [];
  let bottom = 0;
  for (const strip of strips) {
    tops.push(bottom);
    bottom += rowHeight(strip);
  }
  const below = stages.length > 0 ? 2 * stageLine : 0;
  return [
    frame(bottom + below + 18 + legendHeight(legend)),
    ...scale.map((tick) => rect({ left: at(tick.at) - 0.5, top: 0, width: 1, height: bottom + 3 }, palette.line)),
    ...strips.flatMap((strip, index) => row(drawing, strip, tops[index] ?? 0)),
    ...scale.map((tick) => tickLabel(drawing, tick, bottom + 3)),
    ...stages.map((name, index) => stageLabel(drawing, name, { place: index, of: stages.length, top: bottom + 19 })),
    ...legendShapes(drawing, legend, bottom + below + 26),
  ];
}

/** Nothing to see: it keeps the group as wide as the text, so that nothing is scaled. */
const frame = (height: number): Shape => ({
  type: 'rectangle',
  transformation: { offset: { left: 0, top: 0 }, width: textPixels, height },
  line: 'none',
});

const at = (points: number) => plotLeft + (points / 100) * plotWidth;

/** A first look at how many lines a label takes; half a pixel too many is only air. */
const linesOf = (text: string, width: number) => Math.max(1, Math.ceil((text.length * 7) / width));

const rowHeight = ({ label, reading }: Strip) =>
  Math.max(linesOf(label, labelWidth), linesOf(reading, readingWidth)) * lineHeight + 14;

function rect({ left, top, width, height }: Box, fill: string | typeof accent): Shape {
  return { type: 'rectangle', transformation: { offset: { left, top }, width, height }, fill, line: 'none' };
}

function row(drawing: Drawing, strip: Strip, top: number): readonly Shape[] {
  const height = rowHeight(strip);
  const [label, reading] = drawing.direction === 'rtl' ? [strip.reading, strip.label] : [strip.label, strip.reading];
  const middle = top + height / 2;
  return [
    chartLabel(drawing, label, { left: 0, top, width: labelWidth, height }),
    ...(strip.range
      ? [rect({ left: plotLeft, top: middle - barHeight / 2, width: plotWidth, height: barHeight }, palette.stage)]
      : []),
    ...marks(strip, middle),
    chartLabel(drawing, reading, { left: textPixels - readingWidth, top, width: readingWidth, height }),
  ];
}

/** Everything differs in shape, so that it reads without colour. */
function marks({ range, point, weights, evidenced, target, dots }: Strip, middle: number): readonly Shape[] {
  return [
    ...(dots ? dotMarks(dots, middle) : []),
    ...(weights ? [weightsMark(at(weights.low), at(weights.high), middle)] : []),
    ...(range ? [rangeMark(at(range.low), at(range.high), { middle, hollow: point === undefined })] : []),
    ...(evidenced === undefined || evidenced <= 0 ? [] : [evidencedMark(plotLeft, at(evidenced), middle)]),
    ...(target === undefined ? [] : targetMark(at(target), middle)),
    ...(point === undefined ? [] : [pointMark(at(point), middle)]),
  ];
}

/** A dot for each, so close that as many as there can be fill the line. */
function dotMarks({ count, of }: NonNullable<Strip['dots']>, middle: number): readonly Shape[] {
  const step = Math.min(plotWidth / Math.max(of, 1), 18);
  const size = 0.84 * step;
  return Array.from({ length: count }, (_, place) => ({
    type: 'ellipse',
    transformation: { offset: { left: plotLeft + place * step, top: middle - size / 2 }, width: size, height: size },
    fill: accent,
    line: 'none',
  }));
}

function rangeMark(
  from: number,
  to: number,
  { middle, hollow }: { readonly middle: number; readonly hollow: boolean },
): Shape {
  const transformation = {
    offset: { left: from, top: middle - barHeight / 2 },
    width: Math.max(2, to - from),
    height: barHeight,
  };
  return hollow
    ? { type: 'rectangle', transformation, fill: palette.paper, line: { color: accent, width: 1.5 } }
    : { type: 'rectangle', transformation, fill: accent, line: 'none' };
}

/** Lower than a range and in outline, so that it is no second one. */
const weightsMark = (from: number, to: number, middle: number): Shape => ({
  type: 'rectangle',
  transformation: {
    offset: { left: from, top: middle - barHeight / 2 + 2 },
    width: Math.max(2, to - from),
    height: barHeight - 4,
  },
  fill: palette.paper,
  line: { color: accent, width: 0.75 },
});

const evidencedMark = (from: number, to: number, middle: number) =>
  rect({ left: from, top: middle + barHeight / 2 + 2, width: Math.max(2, to - from), height: 3 }, palette.evidence);

/** Its light edge parts it from the bar, whatever the colours. */
const targetMark = (x: number, middle: number): readonly Shape[] => [
  rect({ left: x - 2.5, top: middle - barHeight / 2 - 4, width: 5, height: barHeight + 8 }, palette.paper),
  rect({ left: x - 1, top: middle - barHeight / 2 - 4, width: 2, height: barHeight + 8 }, palette.target),
];

const pointMark = (x: number, middle: number): Shape => ({
  type: 'ellipse',
  transformation: { offset: { left: x - 5.5, top: middle - 5.5 }, width: 11, height: 11 },
  fill: palette.paper,
  line: { color: { theme: 'accent1', darker: 25 }, width: 2 },
});

const tickLabel = (drawing: Drawing, { at: points, label }: StripTick, top: number): Shape =>
  chartLabel(drawing, label, { left: at(points) - 40, top, width: 80, height: 16, alignment: 'center' });

const stageLine = 15;

interface StagePlace {
  readonly place: number;
  readonly of: number;
  readonly top: number;
}

/** In two lines by turns: side by side, the names are wider than what they name. */
function stageLabel(drawing: Drawing, name: string, { place, of, top }: StagePlace): Shape {
  const width = plotWidth / of;
  const left = plotLeft + place * width - width / 2;
  return chartLabel(drawing, name, {
    left,
    top: top + (place % 2) * stageLine,
    width: 2 * width,
    height: stageLine,
    alignment: 'center',
  });
}

interface Entry {
  readonly entry: LegendEntry;
  readonly left: number;
  readonly line: number;
}

/** One after another, on a new line where the text would not fit. */
function legendEntries(legend: readonly LegendEntry[]): readonly Entry[] {
  let [left, line] = [0, 0];
  return legend.map((entry) => {
    const width = legendWidth(entry);
    if (left > 0 && left + width > textPixels) [left, line] = [0, line + 1];
    const placedEntry = { entry, left, line };
    left += width + 18;
    return placedEntry;
  });
}

const legendWidth = ({ label }: LegendEntry) => Math.min(textPixels, 34 + label.length * 7.6);

const legendHeight = (legend: readonly LegendEntry[]) => ((legendEntries(legend).at(-1)?.line ?? -1) + 1) * 20 + 8;

function legendShapes(drawing: Drawing, legend: readonly LegendEntry[], top: number): readonly Shape[] {
  return legendEntries(legend).flatMap(({ entry, left, line }) => {
    const width = legendWidth(entry);
    const start = drawing.direction === 'rtl' ? textPixels - left - width : left;
    const markLeft = drawing.direction === 'rtl' ? start + width - 26 : start;
    const middle = top + line * 20 + 10;
    const text = {
      left: drawing.direction === 'rtl' ? start : start + 34,
      top: middle - 8,
      width: width - 34,
      height: 16,
    };
    return [...legendMark(entry.mark, markLeft, middle), chartLabel(drawing, entry.label, text)];
  });
}

function legendMark(mark: LegendEntry['mark'], left: number, middle: number): readonly Shape[] {
  switch (mark) {
    case 'range':
      return [rangeMark(left, left + 26, { middle, hollow: false })];
    case 'weights':
      return [weightsMark(left, left + 26, middle)];
    case 'evidenced':
      return [rect({ left, top: middle - 1.5, width: 26, height: 3 }, palette.evidence)];
    case 'target':
      return [rect({ left: left + 12, top: middle - 8, width: 2, height: 16 }, palette.target)];
    case 'point':
      return [pointMark(left + 13, middle)];
  }
}
