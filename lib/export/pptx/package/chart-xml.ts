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

/** An element that says one thing: `<c:delete val="0"/>`. */
const val = (name: string, value: string | number) => `<c:${name} val="${value}"/>`;
const solid = (colour: string) => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
const line = (width: number, colour: string) => `<a:ln w="${width}">${solid(colour)}</a:ln>`;
const noLine = '<a:ln><a:noFill/></a:ln>';

function textStyle(size: number, { language }: ChartStyle): string {
  // Upright, in two lines where there is no space for one: slanted names would reach into the legend.
  const look = `<a:pPr><a:defRPr sz="${size * 100}">${solid('tx1')}</a:defRPr></a:pPr>`;
  const paragraph = `<a:p>${look}<a:endParaRPr lang="${language}"/></a:p>`;
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/>${paragraph}</c:txPr>`;
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
  const texts = (cells: string, cached: readonly string[]) =>
    `<c:strRef><c:f>Sheet1!${cells}</c:f><c:strCache>${points(cached)}</c:strCache></c:strRef>`;
  const numbers =
    `<c:numRef><c:f>Sheet1!$${column}$2:$${column}$${end}</c:f>` +
    `<c:numCache><c:formatCode>0</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
  return {
    opening: `${val('idx', position)}${val('order', position)}<c:tx>${texts(`$${column}$1`, [name])}</c:tx>`,
    data: `<c:cat>${texts(`$A$2:$A$${end}`, areas)}</c:cat><c:val>${numbers}</c:val>`,
  };
}

function barSeries(series: DrawnSeries, hollow: readonly number[]): string {
  const { opening, data } = seriesData(series);
  const look = series.key === 'low' ? `<a:noFill/>${noLine}` : `${solid('accent1')}${line(19050, 'accent1')}`;
  const exceptions = series.key === 'low' ? [] : hollow;
  const hollows = exceptions.map(
    (index) =>
      `<c:dPt>${val('idx', index)}${val('invertIfNegative', 0)}${val('bubble3D', 0)}` +
      `<c:spPr>${solid('bg1')}${line(19050, 'accent1')}</c:spPr></c:dPt>`,
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
  const looks = `<c:spPr>${noLine}</c:spPr><c:marker>${markLooks[series.key]}</c:marker>`;
  return `<c:ser>${opening}${looks}${data}${val('smooth', 0)}</c:ser>`;
}

const [areasId, pointsId] = [111111111, 222222222];
const axes = `${val('axId', areasId)}${val('axId', pointsId)}`;
const noTicks = `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}`;

function areaAxis(style: ChartStyle): string {
  const orientation = style.rightToLeft ? 'maxMin' : 'minMax';
  return (
    `<c:catAx>${val('axId', areasId)}<c:scaling>${val('orientation', orientation)}</c:scaling>` +
    `${val('delete', 0)}${val('axPos', 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `${noTicks}${val('tickLblPos', 'low')}<c:spPr>${line(12700, 'tx1')}</c:spPr>${textStyle(12, style)}` +
    `${val('crossAx', pointsId)}${val('crosses', 'autoZero')}${val('auto', 1)}${val('lblAlgn', 'ctr')}` +
    `${val('lblOffset', 100)}${val('noMultiLvlLbl', 1)}</c:catAx>`
  );
}

function pointsAxis(style: ChartStyle): string {
  const scaling = `${val('orientation', 'minMax')}${val('max', 100)}${val('min', 0)}`;
  return (
    `<c:valAx>${val('axId', pointsId)}<c:scaling>${scaling}</c:scaling>` +
    `${val('delete', 0)}${val('axPos', style.rightToLeft ? 'r' : 'l')}` +
    `<c:majorGridlines><c:spPr>${line(9525, 'accent4')}</c:spPr></c:majorGridlines>` +
    '<c:numFmt formatCode="0" sourceLinked="0"/>' +
    `${noTicks}${val('tickLblPos', 'nextTo')}<c:spPr>${noLine}</c:spPr>${textStyle(12, style)}` +
    `${val('crossAx', areasId)}${val('crosses', 'autoZero')}${val('crossBetween', 'between')}${val('majorUnit', 25)}` +
    '</c:valAx>'
  );
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function layout({ x, y, w, h }: Frame, target = ''): string {
  const edges = `${val('xMode', 'edge')}${val('yMode', 'edge')}`;
  const place = `${val('x', x)}${val('y', y)}${val('w', w)}${val('h', h)}`;
  return `<c:layout><c:manualLayout>${target}${edges}${place}</c:manualLayout></c:layout>`;
}

/** Along the foot of the frame, under names of areas that take two lines. */
const legendPlace = layout({ x: 0.02, y: 0.9, w: 0.96, h: 0.1 });

/** The first series is no range of anything, so the legend leaves it out. */
function legend(style: ChartStyle): string {
  const leftOut = `<c:legendEntry>${val('idx', 0)}${val('delete', 1)}</c:legendEntry>`;
  const looks = `${legendPlace}${val('overlay', 0)}${textStyle(12, style)}`;
  return `<c:legend>${val('legendPos', 'b')}${leftOut}${looks}</c:legend>`;
}

function plots(part: ProfilePart): string {
  const areas = part.columns.map(({ area }) => area);
  const drawn = chartSeries(part).map((series, position) => ({ ...series, position, areas }));
  const hollow = part.columns.flatMap(({ point }, index) => (point === undefined ? [index] : []));
  const bars = drawn.filter(({ key }) => key === 'low' || key === 'range').map((series) => barSeries(series, hollow));
  const marks = drawn.map(markSeries).join('');
  const barChart =
    `<c:barChart>${val('barDir', 'col')}${val('grouping', 'stacked')}${val('varyColors', 0)}${bars.join('')}` +
    `${val('gapWidth', 170)}${val('overlap', 100)}${axes}</c:barChart>`;
  const lineChart =
    `<c:lineChart>${val('grouping', 'standard')}${val('varyColors', 0)}${marks}` +
    `${val('marker', 1)}${axes}</c:lineChart>`;
  return marks === '' ? barChart : `${barChart}${lineChart}`;
}

const names =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** `rId1` of the chart's relationships is its data sheet. */
export function chartXml(part: ProfilePart, style: ChartStyle): string {
  const bare = `<c:spPr><a:noFill/>${noLine}</c:spPr>`;
  return (
    `${xmlDeclaration}<c:chartSpace ${names}>` +
    `${val('date1904', 0)}${val('lang', style.language)}${val('roundedCorners', 0)}` +
    `<c:chart>${val('autoTitleDeleted', 1)}<c:plotArea>${layout(plotArea, val('layoutTarget', 'inner'))}` +
    `${plots(part)}${areaAxis(style)}${pointsAxis(style)}${bare}</c:plotArea>` +
    `${legend(style)}${val('plotVisOnly', 1)}${val('dispBlanksAs', 'gap')}</c:chart>` +
    `${bare}${textStyle(12, style)}` +
    `<c:externalData r:id="rId1">${val('autoUpdate', 0)}</c:externalData></c:chartSpace>`
  );
}
