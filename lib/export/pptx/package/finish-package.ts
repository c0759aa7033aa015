/**
 * Turns what the slide library packs into what is handed out: our own chart, readable notes, one language, the same
 * bytes each time.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Office } from '@/lib/export/model/office';
import { repeatableArchive } from '@/lib/export/open-xml/repeatable-archive';
import { chartWorkbook } from './chart-workbook';
import { chartXml } from './chart-xml';
import { officeLanguage } from './office-language';
import { anchorTitle, inheritTitle, listedParts, mastersFirst, repairPart } from './repair-xml';
import type { ProfilePart, SlideDeck, TablePart } from '@/lib/export/pptx/deck/slide-deck';
import { titleSizes } from '@/lib/export/pptx/deck/slide-page';
import { themeXml } from './theme';
import { escapeXml } from './xml';

interface Finishing {
  readonly deck: SlideDeck;
  readonly office: Office;
}

/** The library numbers charts by process, not by deck. */
function repeatableNumbers(text: string): string {
  return text.replace(/(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)\d+/g, '$11');
}

function profileOf({ slides }: SlideDeck): ProfilePart | undefined {
  return slides.flatMap(({ parts }) => parts).find((part) => part.kind === 'profile');
}

/** Each paragraph of the notes as one, where the library writes them all into the first. */
function notesXml(text: string, notes: readonly string[], deck: SlideDeck): string {
  const direction = deck.direction === 'rtl' ? '<a:pPr algn="r" rtl="1"/>' : '';
  const language = officeLanguage(deck.language);
  const paragraphs = notes.map(
    (note) => `<a:p>${direction}<a:r><a:rPr lang="${language}" dirty="0"/><a:t>${escapeXml(note)}</a:t></a:r></a:p>`,
  );
  return text.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/su,
    (_all, before: string, after: string) => `${before}${paragraphs.join('')}${after}`,
  );
}

/** The first row names the columns, and the table says what it holds. */
function tablesXml(text: string, tables: readonly TablePart[], deck: SlideDeck): string {
  const direction = deck.direction === 'rtl' ? ' rtl="1"' : '';
  const waiting = [...tables];
  return text
    .replaceAll('<a:tblPr/>', `<a:tblPr${direction} firstRow="1"/>`)
    .replace(/(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*")\/>/g, (all, opening: string) => {
      const table = waiting.shift();
      return table ? `${opening} descr="${escapeXml(table.alternative)}"/>` : all;
    });
}

function slideXml(text: string, position: number, deck: SlideDeck): string {
  const slide = deck.slides[position];
  if (slide === undefined) return text;
  const tables = slide.parts.filter((part) => part.kind === 'table');
  return inheritTitle(tablesXml(text, tables, deck), titleSizes[slide.layout]);
}

const numbered = /\/(slide|notesSlide|slideLayout)(\d+)\.xml$/;

function partXml(path: string, text: string, deck: SlideDeck): string {
  const [, kind, number = '0'] = numbered.exec(path) ?? [];
  const position = Number(number) - 1;
  switch (kind) {
    case 'slide':
      return slideXml(text, position, deck);
    case 'notesSlide':
      return notesXml(text, deck.slides[position]?.notes ?? [], deck);
    case 'slideLayout':
      return anchorTitle(text, text.includes(`<p:cSld name="${escapeXml(deck.layouts.opening)}">`) ? 'b' : 'ctr');
    default:
      return path === 'ppt/presentation.xml' ? mastersFirst(text) : text;
  }
}

function finished(path: string, bytes: Uint8Array, { deck, office }: Finishing): Uint8Array {
  const profile = profileOf(deck);
  const language = officeLanguage(deck.language);
  if (path.startsWith('ppt/charts/chart') && profile)
    return strToU8(chartXml(profile, { language, rightToLeft: deck.direction === 'rtl' }));
  if (path.startsWith('ppt/embeddings/') && profile) return zipSync(chartWorkbook(profile));
  if (!/\.(xml|rels)$/.test(path)) return bytes;
  const text = repeatableNumbers(strFromU8(bytes));
  if (path.startsWith('ppt/theme/')) return strToU8(themeXml(text, office));
  return strToU8(path.startsWith('ppt/') ? repairPart(partXml(path, text, deck), language) : text);
}

export function finishPackage(packed: Uint8Array, finishing: Finishing): Uint8Array {
  const files = Object.entries(unzipSync(packed)).filter(([path]) => !path.endsWith('/'));
  const parts = new Map(
    files.map(([path, bytes]) => [repeatableNumbers(path), finished(repeatableNumbers(path), bytes, finishing)]),
  );
  const types = parts.get('[Content_Types].xml');
  if (types) parts.set('[Content_Types].xml', strToU8(listedParts(strFromU8(types), new Set(parts.keys()))));
  return repeatableArchive(zipSync(Object.fromEntries(parts), { level: 0 }), { date: finishing.deck.date });
}
