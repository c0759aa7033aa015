/**
 * The styles that everything in the document wears, under the names that Word knows: an office that attaches its own
 * template, or changes a style, changes the whole document.
 */
import { BorderStyle, LineRuleType } from 'docx';
import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { accent, palette } from './palette';

/** Latin letters in fonts of every office, with those of East Asian and complex scripts named beside them. */
export const fonts = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Arial' } as const;

export const style = {
  body: 'BodyText',
  lead: 'Lead',
  note: 'Note',
  listBullet: 'ListBullet',
  listNumber: 'ListNumber',
  caption: 'Caption',
  figure: 'Figure',
  quote: 'Quote',
  quoteSource: 'QuoteSource',
  cell: 'TableText',
  cellNumber: 'TableNumber',
  cellHead: 'TableHeading',
  kicker: 'Kicker',
  title: 'Title',
  longTitle: 'LongTitle',
  subtitle: 'Subtitle',
  contentsHeading: 'TOCHeading',
  header: 'Header',
  footer: 'Footer',
  chart: 'ChartLabel',
  strong: 'Strong',
  own: 'OwnWords',
  link: 'Hyperlink',
  table: 'ReportTable',
} as const;

const points = (value: number) => value * 20;
const single = { line: 240, lineRule: LineRuleType.AUTO } as const;

interface Look {
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly run?: NonNullable<IParagraphStyleOptions['run']>;
  readonly paragraph?: NonNullable<IParagraphStyleOptions['paragraph']>;
}

/** A line beside the words of others, on the side where reading begins. */
const beside = (rightToLeft: boolean) => ({
  indent: { start: 340, end: 340 },
  border: { [rightToLeft ? 'right' : 'left']: { style: BorderStyle.SINGLE, size: 18, space: 10, color: palette.line } },
});

const paragraphLooks = (rightToLeft: boolean): Readonly<Record<string, Look>> => ({
  Normal: {
    name: 'Normal',
    run: { size: 22, color: palette.ink },
    paragraph: { spacing: { after: points(7), line: 276, lineRule: LineRuleType.AUTO } },
  },
  [style.body]: { name: 'Body Text' },
  [style.lead]: { name: 'Lead', run: { size: 26 }, paragraph: { spacing: { after: points(9) } } },
  [style.note]: {
    name: 'Note',
    run: { size: 18, color: palette.muted },
    paragraph: { spacing: { after: points(6), ...single } },
  },
  [style.listBullet]: {
    name: 'List Bullet',
    paragraph: { numbering: { reference: 'bullets', level: 0 }, spacing: { after: points(4) } },
  },
  [style.listNumber]: {
    name: 'List Number',
    paragraph: { numbering: { reference: 'numbers', level: 0 }, spacing: { after: points(4) } },
  },
  [style.figure]: { name: 'Figure', paragraph: { spacing: { before: points(2), after: points(10), ...single } } },
  [style.quote]: {
    name: 'Quote',
    run: { color: palette.ink },
    paragraph: { ...beside(rightToLeft), contextualSpacing: true, spacing: { after: points(8) } },
  },
  [style.quoteSource]: {
    name: 'Quote Source',
    next: style.quote,
    run: { size: 18, color: palette.muted },
    paragraph: { ...beside(rightToLeft), keepNext: true, spacing: { after: points(2), ...single } },
  },
  [style.cell]: {
    name: 'Table Text',
    run: { size: 19 },
    paragraph: { spacing: { before: points(2), after: points(2), ...single } },
  },
  [style.cellNumber]: { name: 'Table Number', basedOn: style.cell, paragraph: { alignment: 'end' } },
  [style.cellHead]: { name: 'Table Heading', basedOn: style.cell, run: { bold: true }, paragraph: { keepNext: true } },
  [style.kicker]: {
    name: 'Kicker',
    next: style.title,
    run: { size: 20, color: palette.muted },
    paragraph: { spacing: { after: points(4), ...single }, keepNext: true },
  },
  [style.longTitle]: { name: 'Long Title', basedOn: style.title, next: style.subtitle, run: { size: 32 } },
  [style.subtitle]: {
    name: 'Subtitle',
    run: { size: 20, color: palette.muted },
    paragraph: { spacing: { after: points(2) } },
  },
  [style.contentsHeading]: {
    name: 'TOC Heading',
    next: 'Normal',
    run: { size: 34, bold: true, color: accent },
    paragraph: { keepNext: true, spacing: { after: points(10), ...single } },
  },
  TOC1: {
    name: 'toc 1',
    run: { bold: true },
    paragraph: { spacing: { before: points(6), after: points(2), ...single } },
  },
  TOC2: { name: 'toc 2', paragraph: { indent: { start: 280 }, spacing: { after: points(2), ...single } } },
  [style.header]: {
    name: 'header',
    run: { size: 17, color: palette.muted },
    paragraph: { spacing: { after: 0, ...single } },
  },
  [style.footer]: {
    name: 'footer',
    run: { size: 17, color: palette.muted },
    paragraph: {
      spacing: { after: 0, ...single },
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: palette.line } },
    },
  },
  [style.chart]: { name: 'Chart Label', run: { size: 17 }, paragraph: { spacing: { after: 0, ...single } } },
});

function paragraphStyle([id, { basedOn, ...look }]: readonly [string, Look]): IParagraphStyleOptions {
  return { id, quickFormat: true, ...(id !== 'Normal' && { basedOn: basedOn ?? 'Normal' }), ...look };
}

const characterStyles: readonly ICharacterStyleOptions[] = [
  { id: style.strong, name: 'Strong', quickFormat: true, run: { bold: true } },
  { id: style.own, name: 'Own Words', quickFormat: true, run: { noProof: true } },
  { id: style.link, name: 'Hyperlink', run: { color: { theme: 'hyperlink' }, underline: {} } },
];

interface Language {
  /** BCP 47 */
  readonly latin: string;
  readonly rightToLeft?: string;
}

export function documentStyles({ latin, rightToLeft }: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    next: style.body,
    run: { size, bold: true, color: accent },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: points(before), after: points(5), ...single } },
  });
  return {
    default: {
      document: {
        run: { font: fonts, language: { value: latin, eastAsia: 'zh-CN', bidirectional: rightToLeft ?? 'ar-SA' } },
      },
      title: {
        next: style.subtitle,
        run: { size: 44, bold: true, color: accent },
        paragraph: { spacing: { after: points(8), ...single } },
      },
      heading1: heading(34, 22),
      heading2: heading(27, 17),
      heading3: heading(23, 13),
      heading4: { ...heading(22, 10), run: { size: 22, bold: true, color: palette.ink } },
      caption: {
        run: { size: 19, bold: true, color: palette.ink },
        paragraph: { keepNext: true, spacing: { before: points(10), after: points(4), ...single } },
      },
    },
    paragraphStyles: Object.entries(paragraphLooks(rightToLeft !== undefined)).map(paragraphStyle),
    characterStyles,
  };
}
