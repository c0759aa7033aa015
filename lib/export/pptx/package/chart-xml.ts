/**
 * The chart of the profile as a DrawingML part: an upright strip an area from its lowest to its highest, and marks
 * on it. Native, so that it can be changed, recoloured by a template, and read by a screen reader.
 */
import { type ChartSeries, chartSeries } from './chart-data';
import type { ProfilePart } from '@/lib/export/pptx/deck/slide-deck';
import { escapeXml, xmlDeclaration } from './xml';

/** Where the strips stand within the frame, as shares of it. */
export const plotArea = { x: 0.07, y: 0.03, w: 0.91, h: 0.7 } as const;

interface ChartStyle {
  readonly language: string;
  readonly rightToLeft: boolean;
}

const solid = (colour: string) => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
const line = (width: number, colour: string) => `<a:ln w="${width}">${solid(colour)}</a:ln>`;
const noLine = '<a:ln><a:noFill/></a:ln>';

function textStyle(size: number, { language }: ChartStyle): string {
  // Upright, in two lines where there is no space for one: slanted names would reach into the legend.
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">${solid('tx1')}</a:defRPr></a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`;
}

const columnLetter = (position: number) => String.fromCharCode('A'.charCodeAt(0) + position);

function points(values: readonly (number | string | undefined)[]): string {
  const filled = values.flatMap((value, index) =>
    value === undefined ? [] : [`<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${values.length}"/>${filled.join('')}`;
}

interface DrawnSeries extends ChartSeries {
  readonly position: number;
  readonly areas: readonly string[];
}

function seriesData({ position, name, values, areas }: DrawnSeries): {
  readonly opening: string;
  readonly data: string;
} {
  const [column, end] = [columnLetter(position + 1), values.length + 1];
  return {
    opening: `<c:idx val="${position}"/><c:order val="${position}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>`,
    data:
      `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${end}</c:f><c:strCache>${points(areas)}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${end}</c:f><c:numCache><c:formatCode>0</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>`,
  };
}

function barSeries(series: DrawnSeries, hollow: readonly number[]): string {
  const { opening, data } = seriesData(series);
  const look = series.key === 'low' ? `<a:noFill/>${noLine}` : `${solid('accent1')}${line(19050, 'accent1')}`;
  const exceptions = series.key === 'low' ? [] : hollow;
  const hollows = exceptions.map(
    (index) =>
      `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${solid('bg1')}${line(19050, 'accent1')}</c:spPr></c:dPt>`,
  );
  return `<c:ser>${opening}<c:spPr>${look}</c:spPr><c:invertIfNegative val="0"/>${hollows.join('')}${data}</c:ser>`;
}

/** They differ in shape, so that they can be told apart without colour. */
const markLooks = {
  point: `<c:symbol val="circle"/><c:size val="12"/><c:spPr>${solid('tx1')}${line(19050, 'bg1')}</c:spPr>`,
  evidenced: `<c:symbol val="triangle"/><c:size val="9"/><c:spPr>${solid('accent2')}${line(9525, 'bg1')}</c:spPr>`,
  target: `<c:symbol val="dash"/><c:size val="26"/><c:spPr>${solid('accent3')}${line(6350, 'bg1')}</c:spPr>`,
} as const;

function markSeries(series: DrawnSeries): string {
  if (series.key === 'low' || series.key === 'range') return '';
  const { opening, data } = seriesData(series);
  return `<c:ser>${opening}<c:spPr>${noLine}</c:spPr><c:marker>${markLooks[series.key]}</c:marker>${data}<c:smooth val="0"/></c:ser>`;
}

const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function areaAxis(style: ChartStyle): string {
  const orientation = style.rightToLeft ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(12700, 'tx1')}</c:spPr>${textStyle(12, style)}` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn ' +
    'val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function pointsAxis(style: ChartStyle): string {
  return (
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/><c:min ' +
    'val="0"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="${style.rightToLeft ? 'r' : 'l'}"/><c:majorGridlines><c:spPr>${line(9525, 'accent4')}</c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${noLine}</c:spPr>${textStyle(12, style)}` +
    '<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit ' +
    'val="25"/></c:valAx>'
  );
}

function layout({ x, y, w, h }: typeof plotArea): string {
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;
}

/** Along the foot of the frame, under names of areas that take two lines. */
const legendPlace =
  '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.02"/><c:y val="0.9"/><c:w ' +
  'val="0.96"/><c:h val="0.1"/></c:manualLayout></c:layout>';

/** The first series is no range of anything, so the legend leaves it out. */
function legend(style: ChartStyle): string {
  return `<c:legend><c:legendPos val="b"/><c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>${legendPlace}<c:overlay val="0"/>${textStyle(12, style)}</c:legend>`;
}

function plots(part: ProfilePart): string {
  const areas = part.columns.map(({ area }) => area);
  const drawn = chartSeries(part).map((series, position) => ({ ...series, position, areas }));
  const hollow = part.columns.flatMap(({ point }, index) => (point === undefined ? [index] : []));
  const bars = drawn.filter(({ key }) => key === 'low' || key === 'range').map((series) => barSeries(series, hollow));
  const marks = drawn.map(markSeries).join('');
  const barChart = `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="170"/><c:overlap val="100"/>${axes}</c:barChart>`;
  return marks === ''
    ? barChart
    : `${barChart}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${marks}<c:marker val="1"/>${axes}</c:lineChart>`;
}

/** `rId1` of the chart's relationships is its data sheet. */
export function chartXml(part: ProfilePart, style: ChartStyle): string {
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:date1904 val="0"/><c:lang val="${style.language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout(plotArea)}` +
    `${plots(part)}${areaAxis(style)}${pointsAxis(style)}<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>${legend(style)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textStyle(12, style)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
