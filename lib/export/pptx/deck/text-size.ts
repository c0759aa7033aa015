/**
 * How much space a text takes. Widths are those of Arial, in thousandths of the size, made as wide as those of the
 * widest face that programs take in its place where neither it nor its metric twins are installed (DejaVu Sans); other
 * scripts are taken rather too wide than too narrow. So a text that fits here fits wherever the deck is opened.
 */
import type { Text } from '@/lib/export/model/document';
import { runText } from '@/lib/export/text/safe-text';

const widthGroups: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' !,./:;If[\\]t\u00a0·'],
  [333, '-()`r“”„‚'],
  [355, '"{|}*'],
  [500, 'ckJsvxyz'],
  [556, '0123456789#$?L_abdeghnopqu–«»'],
  [584, '+<=>^~×'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1015, '@—…'],
];

/** How much wider the widest face is that may stand for Arial, over whole lines. */
const widestFactor = 1.16;

/**
 * Grows by other characters that are met, up to a limit: whoever types every character there is must not fill the
 * memory.
 */
const widths = new Map<string, number>(
  widthGroups.flatMap(([width, characters]) =>
    [...characters].map((character) => [character, width * widestFactor] as const),
  ),
);

const mostRemembered = 5000;

/** Alphabets that run narrower than a full square. */
const alphabet = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const withoutWidth = /[\p{M}\p{Cf}]/u;
/** May be broken after any of them. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Letters are up to an eighth wider in bold. */
const boldFactor = 1.13;
/** Of the size. */
const lineHeight = 1.2;
/** After a paragraph, of its size. */
export const paragraphGap = 0.4;
const pointsPerInch = 72;

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = guessedWidth(character);
  if (widths.size < mostRemembered) widths.set(character, width);
  return width;
}

function guessedWidth(character: string): number {
  const plain = widths.get(character.normalize('NFD')[0] ?? '');
  if (plain !== undefined) return plain;
  if (withoutWidth.test(character)) return 0;
  return alphabet.test(character) ? 680 : 1050;
}

function lineWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Pieces between which a line may break. */
function piecesOf(text: string): readonly string[] {
  return text.split(/(?<=[\s-])/u).flatMap((piece) => (square.test(piece) ? [...piece] : [piece]));
}

interface Piece {
  readonly wide: number;
  /** Without the space at its end, which needs no space at the end of a line. */
  readonly trimmed: number;
}

const mayBreakAfter = /[\s-]\p{Cf}*$/u;

/** The pieces of all runs; where one run ends within a word and the next goes on with it, the two are one piece. */
function measured(text: Text): readonly Piece[] {
  const all: Piece[] = [];
  let open = false;
  for (const run of text) {
    const factor = run.strong ? boldFactor : 1;
    for (const piece of piecesOf(runText(run))) {
      const before = open ? all.pop() : undefined;
      const start = before?.wide ?? 0;
      all.push({ wide: start + lineWidth(piece) * factor, trimmed: start + lineWidth(piece.trimEnd()) * factor });
      open = false;
    }
    open = !mayBreakAfter.test(run.text) && !square.test(run.text.slice(-1));
  }
  return all;
}

/** How many lines a text fills in a box of that width in inches. */
export function lineCount(text: Text, size: number, width: number): number {
  const space = (width * pointsPerInch * 1000) / size;
  let [lines, used] = [1, 0];
  for (const { wide, trimmed } of measured(text)) {
    if (used > 0 && used + trimmed > space) [lines, used] = [lines + 1, 0];
    if (trimmed > space) lines += Math.ceil(trimmed / space) - 1;
    used = trimmed > space ? trimmed % space : used + wide;
  }
  return lines;
}

/** More characters than that fit in no box of that size, were all of them the narrowest. */
export function mostCharacters(space: { readonly w: number; readonly h: number }, size: number): number {
  const inLine = (space.w * pointsPerInch) / (size * 0.19);
  return Math.ceil(inLine * Math.max(1, (space.h * pointsPerInch) / (size * lineHeight)));
}

/** Height in inches of a text alone. */
export function textHeight(text: Text, size: number, width: number): number {
  return (lineCount(text, size, width) * size * lineHeight) / pointsPerInch;
}

/** Space in inches between one paragraph and the next. */
export function gapHeight(size: number): number {
  return (size * paragraphGap) / pointsPerInch;
}
