/** Turns what the slide library packs into what we want to hand out: its own chart, readable notes, one language. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Office } from '../office';
import { steadyArchive } from '../steady-archive';
import { chartWorkbook } from './chart-workbook';
import { chartXml } from './chart-xml';
import { officeLanguage } from './office-language';
import type { ProfilePart, SlideDeck, TablePart } from './slide-deck';
import { themeXml } from './theme';
import { escapeXml } from './xml';

type Parts = Readonly<Record<string, Uint8Array>>;

/** The library numbers charts by process, not by deck. */
function steadyNumbers(text: string): string {
  return text.replace(/(charts\/chart|Microsoft_Excel_Worksheet)\d+/g, '$11');
}

function profileOf({ slides }: SlideDeck): ProfilePart | undefined {
  return slides.flatMap(({ parts }) => parts).find((part) => part.kind === 'profile');
}

/** Each paragraph of the notes as one, where the library writes them all into the first. */
function notesXml(text: string, notes: readonly string[], deck: SlideDeck): string {
  const direction = deck.direction === 'rtl' ? '<a:pPr algn="r" rtl="1"/>' : '';
  const paragraphs = notes.map((note) => `<a:p>${direction}<a:r><a:rPr lang="${officeLanguage(deck.language)}" dirty="0"/><a:t>${escapeXml(note)}</a:t></a:r></a:p>`);
  return text.replace(/(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/su, (_all, before: string, after: string) => `${before}${paragraphs.join('')}${after}`);
}

/** Shapes of a slide are told apart by these numbers; the library gives some of them twice. */
function numberShapes(text: string): string {
  let next = 0;
  return text.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(next += 1)}"`);
}

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
  const tables = deck.slides[position]?.parts.filter((part) => part.kind === 'table') ?? [];
  return tablesXml(text, tables, deck);
}

const numbered = /\/(slide|notesSlide)(\d+)\.xml$/;

function partXml(path: string, text: string, deck: SlideDeck): string {
  const [, kind, number = '0'] = numbered.exec(path) ?? [];
  const position = Number(number) - 1;
  const own = kind === 'slide' ? slideXml(text, position, deck) : text;
  const noted = kind === 'notesSlide' ? notesXml(own, deck.slides[position]?.notes ?? [], deck) : own;
  return numberShapes(noted.replaceAll('lang="en-US"', `lang="${officeLanguage(deck.language)}"`));
}

function finished(path: string, bytes: Uint8Array, { deck, office }: Finishing): Uint8Array {
  const profile = profileOf(deck);
  if (path.startsWith('ppt/charts/chart') && profile) {
    return strToU8(chartXml(profile, { language: officeLanguage(deck.language), rightToLeft: deck.direction === 'rtl' }));
  }
  if (path.startsWith('ppt/embeddings/') && profile) return zipSync(chartWorkbook(profile));
  if (!/\.(xml|rels)$/.test(path)) return bytes;
  const text = steadyNumbers(strFromU8(bytes));
  if (path.startsWith('ppt/theme/')) return strToU8(themeXml(text, office));
  return strToU8(path.startsWith('ppt/') ? partXml(path, text, deck) : text);
}

interface Finishing {
  readonly deck: SlideDeck;
  readonly office: Office;
}

export function finishPackage(packed: Uint8Array, finishing: Finishing): Uint8Array {
  const parts: Parts = unzipSync(packed);
  const files = Object.entries(parts).filter(([path]) => !path.endsWith('/'));
  const done = files.map(([path, bytes]) => [steadyNumbers(path), finished(steadyNumbers(path), bytes, finishing)] as const);
  return steadyArchive(zipSync(Object.fromEntries(done), { level: 0 }), { date: finishing.deck.date });
}
