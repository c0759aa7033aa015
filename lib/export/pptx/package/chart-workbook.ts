/** The data sheet that opens when somebody edits the chart: the smallest workbook that spreadsheets accept. */
import { strToU8 } from 'fflate';
import { chartSeries } from './chart-data';
import type { ProfilePart } from '@/lib/export/pptx/deck/slide-deck';
import { escapeXml, xmlDeclaration } from './xml';

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Cell = string | number | undefined;

function cellXml(cell: Cell, reference: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

function rowXml(cells: readonly Cell[], row: number): string {
  const columns = cells.map((cell, column) =>
    cellXml(cell, `${String.fromCharCode('A'.charCodeAt(0) + column)}${row}`),
  );
  return `<row r="${row}">${columns.join('')}</row>`;
}

function sheetXml(part: ProfilePart): string {
  const series = chartSeries(part);
  const head: readonly Cell[] = [part.names.area, ...series.map(({ name }) => name)];
  const rows = part.columns.map(
    ({ area }, index) => [area, ...series.map(({ values }) => values[index])] as readonly Cell[],
  );
  const sheet = [head, ...rows].map((cells, index) => rowXml(cells, index + 1)).join('');
  const columns = `<cols><col min="1" max="${head.length}" width="24" customWidth="1"/></cols>`;
  return (
    `${xmlDeclaration}<worksheet xmlns="${spreadsheetNames}">` + `${columns}<sheetData>${sheet}</sheetData></worksheet>`
  );
}

/** `rId1` leads from one part of the workbook to another. */
function relationship(kind: string, target: string): string {
  return (
    `${xmlDeclaration}<Relationships xmlns="${packageNames}/relationships">` +
    `<Relationship Id="rId1" Type="${officeRelationships}/${kind}" Target="${target}"/></Relationships>`
  );
}

const contentTypes =
  `${xmlDeclaration}<Types xmlns="${packageNames}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/></Types>`;

const workbook =
  `${xmlDeclaration}<workbook xmlns="${spreadsheetNames}" xmlns:r="${officeRelationships}">` +
  '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';

/** The files of the workbook, by their paths. */
export function chartWorkbook(part: ProfilePart): Record<string, Uint8Array> {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheetXml(part),
  };
  return Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
}
