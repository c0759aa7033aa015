/**
 * Word orders what stands between the words of a right-to-left script only where the run says that it is one: text is
 * cut into stretches of one direction.
 */
import type { Text } from '@/lib/export/model/document';

export type Direction = 'ltr' | 'rtl';

export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const leftToRight = /[\p{L}\u200E]/u;

/** Marks go with their letter, digits and all else with what stands around them. */
function strength(character: string): Direction | undefined {
  if (rightToLeft.test(character)) return /[\p{M}\p{N}]/u.test(character) ? undefined : 'rtl';
  return leftToRight.test(character) ? 'ltr' : undefined;
}

/** The direction of the first letter, as a browser finds it for `dir="auto"`; none where there is no letter. */
export function firstDirection(text: string): Direction | undefined {
  for (const character of text) {
    const direction = strength(character);
    if (direction) return direction;
  }
  return undefined;
}

/** Somebody's own words begin at their own side; after a word of the document's own a text stays with the document. */
export function directionOf(text: Text, base: Direction): Direction {
  for (const run of text) {
    const direction = firstDirection(run.text);
    if (direction) return run.own ? direction : base;
  }
  return base;
}

/** What has no direction goes with its neighbours where they agree, and with `base` where they do not. */
export function splitDirections(text: string, base: Direction): readonly Stretch[] {
  if (text === '') return [];
  if (base === 'ltr' && !rightToLeft.test(text)) return [{ text, direction: 'ltr' }];
  const pieces = piecesOf(text);
  const stretches: { text: string; direction: Direction }[] = [];
  pieces.forEach((piece, index) => {
    const [before, after] = [pieces[index - 1]?.direction ?? base, pieces[index + 1]?.direction ?? base];
    const direction = piece.direction ?? (before === after ? before : base);
    const last = stretches.at(-1);
    if (last?.direction === direction) last.text += piece.text;
    else stretches.push({ text: piece.text, direction });
  });
  return stretches;
}

interface Piece {
  text: string;
  direction: Direction | undefined;
}

/** Neighbours of a piece without direction always have one. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const direction = /\p{M}/u.test(character) ? last?.direction : strength(character);
    if (last && last.direction === direction) last.text += character;
    else pieces.push({ text: character, direction });
  }
  return pieces;
}
