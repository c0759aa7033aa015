/** A document as the template takes it. */
import type { TextDocument } from '../document';
import { usualAccent, type Logo, type Office } from '../office';
import { fontFamilies } from './fonts';
import { headingLabels, headingLevels, headingsOf } from './heading-levels';
import { oneLine } from './legible';
import { printBlocks } from './print-blocks';
import type { PrintDocument } from './print-data';
import { printText, printTitle } from './print-text';

/** Where the template finds the logo among its files. */
export const logoPath = '/logo';

export function printDocument(document: TextDocument, office: Office, scale = 1): PrintDocument {
  const headings = headingsOf(document.blocks).filter(({ text }) => oneLine(text.map((run) => run.text).join('')) !== '');
  const setting = { labels: headingLabels(headings), levels: headingLevels(headings), direction: document.direction };
  const contents = oneLine(document.contents ?? '');
  return {
    title: oneLine(document.title) || '–',
    author: oneLine(document.author),
    date: dateParts(document.date),
    ...language(document.language),
    direction: document.direction,
    scale,
    arabic: /\p{Script=Arabic}/u.test(JSON.stringify([document, office.name])),
    accent: accentOf(office),
    ...(office.name !== undefined && !isNamed(office.name, document) && { office: printText([{ text: office.name, own: true }], setting) }),
    ...(office.logo && { logo: { path: logoPath, ...logoSize(office.logo) } }),
    ...(document.cover && {
      cover: {
        kicker: printText([{ text: document.cover.kicker }], setting),
        title: printTitle(document.cover.title, setting, coverLetters),
        lines: document.cover.lines.map((line) => printText(line, setting)),
      },
    }),
    ...(contents !== '' && { contents }),
    blocks: printBlocks(document.blocks, setting),
    foot: printTitle([{ text: document.foot, own: true }], setting),
    pageOf: pageOfParts(document.pageOf),
  };
}

/** Whether the first page says already whose document it is. */
function isNamed(name: string, { cover }: TextDocument): boolean {
  return cover?.lines.some((line) => line.some(({ text }) => text === name)) ?? false;
}

/** Letters of the title on the first page in a line. */
const coverLetters = 22;

function dateParts(date: string): PrintDocument['date'] {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

function language(tag: string): Pick<PrintDocument, 'lang' | 'region' | 'script' | 'fonts' | 'leading'> {
  const locale = new Intl.Locale(tag);
  const shared = { lang: locale.language, region: locale.region ?? null, script: locale.script?.toLowerCase() ?? null };
  return { ...shared, fonts: fontFamilies.map(({ name }) => name), leading: 0.72 };
}

function accentOf({ accent }: Office): string {
  return accent !== undefined && /^#[0-9a-f]{6}$/.test(accent) ? accent : usualAccent;
}

/** The logo fits into 60 by 24 millimetres, in its own proportions. */
function logoSize({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(60 / width, 24 / height);
  return { width: width * scale, height: height * scale };
}

function pageOfParts(pageOf: string): PrintDocument['pageOf'] {
  const parts = oneLine(pageOf).split(/(\{pages?\})/).filter((part) => part !== '');
  return parts.map((part) => {
    if (part === '{page}') return 'page';
    return part === '{pages}' ? 'pages' : [part];
  });
}
