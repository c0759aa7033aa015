/** Draws a workbook as a file. */
import writeExcelFile, { type CellObject, type Sheet as DrawnSheet } from 'write-excel-file/node';
import { cellText, looksLikeFormula } from '@/lib/export/text/cell-text';
import { type Office, usualAccent } from '@/lib/export/model/office';
import { repeatableArchive } from '@/lib/export/open-xml/repeatable-archive';
import type { Cell, NumberForm, Sheet, Workbook } from './workbook/workbook';
import { logoRow } from './logo-row';
import { rowHeight } from './row-height';
import { type FileContent, workbookFeature } from './workbook-feature';

/** Each but the last leaves the width of a bracket free, so that a number keeps apart from the text beside it. */
const forms: Readonly<Record<NumberForm, string>> = { points: '0.0_)', share: '0.0%_)', whole: '0_)', plain: '0' };

/** Cells that may be changed; light enough for black text. */
const inputTint = '#FFF7D6';

/** Cells stay apart on paper too. */
const lines: CellObject = { borderStyle: 'thin', borderColor: '#C9D1D9' };

export async function drawXlsx(workbook: Workbook, office: Office): Promise<Uint8Array> {
  const sheets = workbook.sheets.map((sheet, place) =>
    withLogo(drawSheet(workbook, sheet, office), place === 0 ? logoRow(office) : undefined),
  );
  const options = { fontFamily: 'Arial', fontSize: 10, features: [workbookFeature(workbook)] };
  return repeatableArchive(await writeExcelFile(sheets, options).toBuffer(), { date: workbook.date });
}

function withLogo(sheet: DrawnSheet<FileContent>, logo: ReturnType<typeof logoRow>): DrawnSheet<FileContent> {
  if (logo === undefined) return sheet;
  const [titles = [], ...rows] = sheet.data;
  return { ...sheet, data: [titles, logo.row, ...rows], ...(logo.images && { images: logo.images }) };
}

function drawSheet(workbook: Workbook, { name, columns, rows, kept }: Sheet, office: Office): DrawnSheet<FileContent> {
  const titles = columns.map(({ title }): CellObject => ({
    ...lines,
    value: title,
    type: String,
    fontWeight: 'bold',
    textColor: '#ffffff',
    backgroundColor: office.accent ?? usualAccent,
    wrap: true,
    alignVertical: 'top',
    height: rowHeight(
      columns.map(({ title }) => ({ kind: 'text', text: title })),
      columns,
    ),
  }));
  return {
    sheet: name,
    data: [titles, ...rows.map((row) => drawRow(row, columns, workbook.cutMark))],
    columns: columns.map(({ width }) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
    ...(kept > 0 && { stickyColumnsCount: kept }),
    rightToLeft: workbook.direction === 'rtl',
  };
}

function drawRow(row: readonly Cell[], columns: Sheet['columns'], cutMark: string): CellObject[] {
  const height = rowHeight(row, columns);
  return row.map((cell) => ({ ...drawCell(cell, cutMark), height }));
}

function drawCell(cell: Cell, cutMark: string): CellObject {
  return {
    ...lines,
    ...content(cell, cutMark),
    wrap: true,
    alignVertical: 'top',
    ...('input' in cell && cell.input && { backgroundColor: inputTint }),
  };
}

function content(cell: Cell, cutMark: string): CellObject {
  switch (cell.kind) {
    case 'empty':
      return {};
    case 'number':
      return {
        value: cell.value,
        type: Number,
        format: forms[cell.form],
        ...(cell.form === 'plain' && { align: 'left' }),
      };
    case 'date':
      return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'd mmm yyyy' };
    case 'formula':
      return { value: cell.formula, type: 'Formula', ...(cell.form !== 'text' && { format: forms[cell.form] }) };
    case 'text':
      return drawText(cellText(cell.text, cutMark), cell.emphasis === 'strong');
  }
}

/** Marked as text where it begins like a formula, so that it stays one when somebody edits the cell. */
function drawText(value: string, strong: boolean): CellObject {
  return {
    value: withoutEscapes(value),
    type: String,
    ...(looksLikeFormula(value) && { format: '@' }),
    ...(strong && { fontWeight: 'bold' }),
  };
}

/** `_x0041_` would be read as a coded letter. */
function withoutEscapes(value: string): string {
  return value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
