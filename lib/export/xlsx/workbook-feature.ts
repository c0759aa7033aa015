/** What the library leaves to others: filters, lists to choose from, pages, values of formulas, who and when. */
import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  insertElementMarkupAccordingToOrderOfSiblings,
  getOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { columnLetters } from './workbook/grid';
import type { Sheet, Workbook } from './workbook/workbook';

/** What the library may be given as the content of a file, by its own types. */
export type FileContent = Stream | Buffer | Blob;

const sheetFile = 'xl/worksheets/sheet{id}.xml';

export function workbookFeature(workbook: Workbook): Feature<FileContent> {
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) => finishSheet(xml, workbook, sheetIndex),
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
          transform: (xml) => xml.replace('<definedNames/>', definedNames(workbook)),
        },
        'xl/styles.xml': {
          transform: (xml) => xml.replace(/(?<=<font>).*?(?=<\/font>)/gs, inOrder),
        },
        '[Content_Types].xml': {
          insert: () =>
            '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" ' +
            'PartName="/docProps/core.xml"/>',
        },
        '_rels/.rels': {
          insert: () =>
            '<Relationship Id="rId-properties-1" ' +
            'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" ' +
            'Target="docProps/core.xml"/>',
        },
      },
      write: { files: () => ({ 'docProps/core.xml': coreProperties(workbook) }) },
    },
  };
}

/** What a font is made of, as far as it is used here, in the order that Excel has for it. */
const fontParts = ['b', 'sz', 'color', 'name', 'family'];

function inOrder(font: string): string {
  const parts = font.match(/<[^>]*>/g) ?? [];
  const place = (part: string) => fontParts.indexOf(/\w+/.exec(part)?.[0] ?? '');
  return parts.toSorted((one, other) => place(one) - place(other)).join('');
}

function finishSheet(xml: string, workbook: Workbook, index: number): string {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) return xml;
  const parts: readonly (readonly [tag: string, markup: string])[] = [
    ['sheetPr', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ...(sheet.filter ? [['autoFilter', `<autoFilter ref="A1:${lastCell(sheet)}"/>`] as const] : []),
    ...(sheet.choices.length > 0 ? [['dataValidations', choices(sheet)] as const] : []),
    [
      'headerFooter',
      `<headerFooter><oddFooter>${sanitizeTextContent(footer(workbook, sheet))}</oddFooter></headerFooter>`,
    ],
  ];
  const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? [];
  const whole = parts.reduce(
    (text, [, markup]) => insertElementMarkupAccordingToOrderOfSiblings(text, markup, order, 'worksheet'),
    withValues(xml, sheet),
  );
  return whole.replace('<pageSetup ', `<pageSetup fitToWidth="${pagesWide(sheet)}" fitToHeight="0" `);
}

/** As many pages side by side as keep the type legible; in characters of a column's width. */
const legibleWidth = 210;

function pagesWide({ columns }: Sheet): number {
  return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / legibleWidth);
}

function lastCell({ columns, rows }: Sheet): string {
  return `${columnLetters(columns.length - 1)}${rows.length + 1}`;
}

function choices(sheet: Sheet): string {
  const lists = sheet.choices.map(({ column, row, list }) => {
    const cell = `${columnLetters(column)}${row + 2}`;
    const attributes = `type="list" allowBlank="1" showErrorMessage="1" sqref="${cell}"`;
    return `<dataValidation ${attributes}><formula1>${sanitizeTextContent(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** `&` begins a code there; page numbers are codes. All of it may have 255 characters. */
function footer({ title, foot }: Workbook, { name }: Sheet): string {
  const plain = (text: string) => text.replaceAll('&', '&&');
  const line = plain(foot).replace('{page}', '&P').replace('{pages}', '&N');
  return `&L${plain(title.slice(0, 90))} – ${plain(name)}&R${line}`;
}

/** What each formula comes to, for programs that show a workbook without calculating. */
function withValues(xml: string, sheet: Sheet): string {
  const values = new Map<string, string | number>();
  sheet.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell.kind === 'formula' && cell.value !== undefined)
        values.set(`${columnLetters(column)}${at + 2}`, cell.value);
    }),
  );
  return [...xml.split(/(<c r="[A-Z]+\d+"[^>]*><f>[^<]*<\/f><\/c>)/)].map((part) => withValue(part, values)).join('');
}

function withValue(part: string, values: ReadonlyMap<string, string | number>): string {
  const [, address = '', attributes = '', formula = ''] =
    /^<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>$/.exec(part) ?? [];
  const value = values.get(address);
  if (value === undefined) return part;
  if (typeof value === 'number') return `<c r="${address}"${attributes}>${formula}<v>${value}</v></c>`;
  return `<c r="${address}"${attributes} t="str">${formula}<v>${sanitizeTextContent(value)}</v></c>`;
}

/** The titles, and what names a row, on every printed page, and what the filters cover. */
function definedNames({ sheets }: Workbook): string {
  const names = sheets.flatMap((sheet, index) => {
    const place = `'${sheet.name.replaceAll("'", "''")}'!`;
    const name = (id: string, of: string, more = '') =>
      `<definedName name="_xlnm.${id}" localSheetId="${index}"${more}>${sanitizeTextContent(of)}</definedName>`;
    const covered = `${place}$A$1:$${columnLetters(sheet.columns.length - 1)}$${sheet.rows.length + 1}`;
    return [
      ...(sheet.filter ? [name('_FilterDatabase', covered, ' hidden="1"')] : []),
      name(
        'Print_Titles',
        sheet.kept > 0 ? `${place}$A:$${columnLetters(sheet.kept - 1)},${place}$1:$1` : `${place}$1:$1`,
      ),
    ];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

function coreProperties({ title, author, date }: Workbook): string {
  const at = `<dcterms:created xsi:type="dcterms:W3CDTF">${sanitizeTextContent(date)}T00:00:00Z</dcterms:created>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>${sanitizeTextContent(author)}</dc:creator>${at}`,
    '</cp:coreProperties>',
  ].join('');
}
