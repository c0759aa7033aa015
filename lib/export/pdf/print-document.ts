/** The files that the template reads, made from a document. */
import type { Text, TextDocument } from '@/lib/export/model/document';
import { aroundContents, headingsOf } from '@/lib/export/model/document-headings';
import { usualAccent, type Logo, type Office } from '@/lib/export/model/office';
import { fontFamilies, titleFamily } from './fonts/fonts';
import { headingLabels, headingLevels } from './heading-levels';
import { oneLine } from './fonts/legible';
import { type BlockSetting, printBlocks } from './print-blocks';
import type { PrintBlock, PrintDocument, PrintFiles, PrintSettings, PrintText } from './print-data';
import { printText, printTitle, type TextSetting } from './print-text';
import { wordWidth } from './fonts/word-width';

/** Where the template finds the logo among its files. */
export const logoPath = '/logo';

export function printDocument(document: TextDocument, office: Office, scale = 1): PrintFiles {
  const headings = headingsOf(document.blocks).filter(
    ({ text }) => oneLine(text.map((run) => run.text).join('')) !== '',
  );
  const setting = {
    labels: headingLabels(headings),
    levels: headingLevels(headings),
    direction: document.direction,
    language: document.language,
  };
  const settings: PrintSettings = {
    ...language(document.language),
    direction: document.direction,
    fonts: fontFamilies.map(({ name }) => name),
    titleFonts: [titleFamily, ...fontFamilies].map(({ name }) => name),
    scale,
    leading: 0.72,
    accent: accentOf(office),
    foot: printTitle([{ text: document.foot, own: true }], setting),
    pageOf: pageOfParts(document.pageOf),
  };
  return {
    'document.json': JSON.stringify(printWords(document, office, setting)),
    'settings.json': JSON.stringify(settings),
  };
}

function printWords(document: TextDocument, office: Office, setting: BlockSetting): PrintDocument {
  const contents = oneLine(document.contents ?? '');
  return {
    title: oneLine(document.title) || '–',
    author: oneLine(document.author),
    date: dateParts(document.date),
    ...(office.name !== undefined &&
      !isNamed(office.name, document) && { office: printText([{ text: office.name, own: true }], setting) }),
    ...(office.logo && { logo: { path: logoPath, ...logoSize(office.logo) } }),
    ...(document.cover && { cover: printCover(document.cover, setting) }),
    blocks: contents === '' ? printBlocks(document.blocks, setting) : printAround(contents, document, setting),
  };
}

function printAround(title: string, { blocks }: TextDocument, setting: BlockSetting): readonly PrintBlock[] {
  const [before, after] = aroundContents(blocks);
  return [...printBlocks(before, setting), { kind: 'contents', title }, ...printBlocks(after, setting)];
}

function printCover(
  { kicker, title, lines }: NonNullable<TextDocument['cover']>,
  setting: TextSetting,
): NonNullable<PrintDocument['cover']> {
  return {
    kicker: printText([{ text: kicker }], setting),
    ...printCoverTitle(title, setting),
    lines: lines.map((line) => printText(line, setting)),
  };
}

/** Whether the first page says already whose document it is. */
function isNamed(name: string, { cover }: TextDocument): boolean {
  return cover?.lines.some((line) => line.some(({ text }) => text === name)) ?? false;
}

/** Points, the largest first. */
const titleSizes = [30, 26, 22, 19, 16] as const;

/** Lines of a title beside which the rest of the first page has space. */
const mostTitleLines = 3;

/** Letters of the title in a line. */
const lettersAt = (size: number) => Math.floor(758 / size);

/** As large as leaves space for what else stands on the first page; a word that is longer than a line is cut. */
function printCoverTitle(title: Text, setting: TextSetting): { readonly title: PrintText; readonly size: number } {
  const words = title
    .map(({ text }) => text)
    .join('')
    .split(/\s+/)
    .map(wordWidth);
  const size = titleSizes.find((one) => linesOfTitle(words, lettersAt(one)) <= mostTitleLines) ?? 16;
  return { title: printTitle(title, setting, lettersAt(size)), size };
}

function linesOfTitle(words: readonly number[], letters: number): number {
  let [lines, space] = [0, 0];
  for (const word of words) {
    const more = word <= space ? 0 : Math.ceil(word / letters);
    space = more === 0 ? space - word - 1 : more * letters - word - 1;
    lines += more;
  }
  return lines;
}

function dateParts(date: string): PrintDocument['date'] {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

function language(tag: string): Pick<PrintSettings, 'lang' | 'region' | 'script'> {
  const locale = new Intl.Locale(tag);
  return { lang: locale.language, region: locale.region ?? null, script: locale.script?.toLowerCase() ?? null };
}

function accentOf({ accent }: Office): string {
  return accent !== undefined && /^#[0-9a-f]{6}$/.test(accent) ? accent : usualAccent;
}

/** The logo fits into 60 by 24 millimetres, in its own proportions. */
function logoSize({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(60 / width, 24 / height);
  return { width: width * scale, height: height * scale };
}

function pageOfParts(pageOf: string): PrintSettings['pageOf'] {
  const parts = oneLine(pageOf)
    .split(/(\{pages?\})/)
    .filter((part) => part !== '');
  return parts.map((part) => {
    if (part === '{page}') return 'page';
    return part === '{pages}' ? 'pages' : [part];
  });
}
