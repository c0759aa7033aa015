import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import type { Column, TableBlock, Text } from '@/lib/export/model/document';
import { columnWidths } from './column-widths';
import { drawCaption, drawOwn, drawParagraph, placed } from '@/lib/export/docx/text/draw-paragraph';
import type { Place } from '@/lib/export/docx/text/draw-paragraph';
import { drawText } from '@/lib/export/docx/text/draw-text';
import type { Drawing } from '@/lib/export/docx/text/drawing';
import { textWidth } from '@/lib/export/docx/style/page';
import { style } from '@/lib/export/docx/style/styles';

export function drawTable(drawing: Drawing, block: TableBlock, place: Place): readonly (Paragraph | Table)[] {
  const widths = columnWidths(block, textWidth);
  const setting = { drawing, columns: block.columns, widths };
  const rows = [
    headerRow(setting),
    ...block.rows.map((row, index) =>
      bodyRow(setting, row, placed(place, index + 1, block.rows.length + 1).keepNext ?? false),
    ),
  ];
  const table = new Table({
    style: style.table,
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    ...(drawing.direction === 'rtl' && { visuallyRightToLeft: true }),
  });
  return [drawCaption(drawing, { kind: 'table', text: block.caption, place }), table];
}

interface Setting {
  readonly drawing: Drawing;
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
}

/** Repeated at the head of every page that the table reaches. */
function headerRow(setting: Setting): TableRow {
  const cells = setting.columns.map((column, index) => {
    const children = drawText(setting.drawing, column.title);
    const alignment = column.align === 'end' ? { alignment: AlignmentType.END } : {};
    return cell(setting, index, drawParagraph(setting.drawing, { style: style.cellHead, children, ...alignment }));
  });
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyRow(setting: Setting, row: readonly Text[], keepNext: boolean): TableRow {
  const cells = setting.columns.map((column, index) => {
    const text = row[index] ?? [];
    const { drawing } = setting;
    if (column.align === 'end')
      return cell(
        setting,
        index,
        drawParagraph(drawing, { style: style.cellNumber, children: drawText(drawing, text) }),
      );
    return cell(setting, index, drawOwn(drawing, text, { style: style.cell }));
  });
  return new TableRow({ children: cells, keepNext, ...(fitsOnPage(setting, row) && { cantSplit: true }) });
}

function cell({ widths }: Setting, index: number, paragraph: Paragraph): TableCell {
  return new TableCell({ children: [paragraph], width: { size: widths[index] ?? 0, type: WidthType.DXA } });
}

/** A row that would not fit on a page must be let across, or its end would be cut off. Some 90 twentieths a letter. */
function fitsOnPage({ widths }: Setting, row: readonly Text[]): boolean {
  return row.every((text, index) => {
    const letters = Math.max(4, (widths[index] ?? 0) / 105);
    const lines = text
      .map((run) => run.text)
      .join('')
      .split('\n')
      .reduce((sum, line) => sum + Math.ceil(line.length / letters), 0);
    return lines <= 25;
  });
}
