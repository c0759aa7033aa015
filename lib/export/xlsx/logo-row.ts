/** The logo of the office on the first sheet, in a row of its own under the titles. */
import type { CellObject, Sheet as DrawnSheet } from 'write-excel-file/node';
import { cellText } from '@/lib/export/text/cell-text';
import type { Office } from '@/lib/export/model/office';
import type { FileContent } from './workbook-feature';

/** Pixels in an inch, by which a spreadsheet measures pictures. */
const dpi = 96;
const pointsInAPixel = 72 / dpi;
/** The logo fits into 60 by 24 millimetres, as on paper. */
const [mostWidth, mostHeight] = [227, 91];
const margin = 6;

type Drawn = Pick<DrawnSheet<FileContent>, 'images'> & { readonly row: CellObject[] };

export function logoRow({ logo, name }: Office): Drawn | undefined {
  if (logo === undefined) return undefined;
  const scale = Math.min(mostWidth / logo.width, mostHeight / logo.height);
  const [width, height] = [Math.round(logo.width * scale), Math.round(logo.height * scale)];
  const rowHeight = (height + 2 * margin) * pointsInAPixel;
  return {
    row: [{ height: rowHeight }, { height: rowHeight }],
    images: [
      {
        content: Buffer.from(logo.base64, 'base64'),
        contentType: logo.type,
        width,
        height,
        dpi,
        anchor: { row: 2, column: 2 },
        offsetX: margin,
        offsetY: margin,
        ...(name !== undefined && { description: cellText(name, '…') }),
      },
    ],
  };
}
