/**
 * Text as the fonts can show it. The standard forbids a document that holds a character without a shape, so such a
 * character stands as its number, `[U+1F600]`; what has no meaning on paper is left out.
 */
import { legibleText } from '@/lib/export/text/legible-text';
import { fontFor } from './fonts';

/** Letters, digits and punctuation that every text font has. */
const plain = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]*$/;

/**
 * What nothing shows: marks that embed or override a direction, marks of the order of bytes, choices between drawings
 * of one character, tags. Isolates stay: those that somebody typed are gone before.
 */
const meaningless = /[\u202a-\u202e\u2060-\u2065\u206a-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** Characters that stand for nothing anybody else knows. */
const privateUse = /^[\ue000-\uf8ff\u{f0000}-\u{10ffff}]$/u;

const joiners = /[\u200c\u200d]/g;

export const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function legible(text: string): string {
  if (plain.test(text)) return text;
  const kept = legibleText(text).replace(meaningless, '').normalize('NFC').replace(pile, '$1');
  if (plain.test(kept)) return kept;
  const legibleWords = kept.split(wordEnds).map((word) => (isShownWhole(word) ? word : legibleWord(word)));
  return withFewNumbers(legibleWords.join('').replace(betweenNumbers, ' '));
}

const wordEnds = /(\s+)/;

/**
 * Looking for clusters takes a hundred times longer, and most words need it not: one family shows all of their
 * characters.
 */
function isShownWhole(word: string): boolean {
  return plain.test(word) || (!loneMark.test(word) && isShown(word));
}

function legibleWord(word: string): string {
  return Array.from(clusters.segment(word), ({ segment }) =>
    plain.test(segment) ? segment : legibleCluster(segment),
  ).join('');
}

/** Numbers side by side share one pair of brackets. */
const betweenNumbers = /(?<=U\+[0-9A-F]{4,6})\]\[(?=U\+)/g;

const numbersTogether = /\[U\+[0-9A-F]{4,6}(?: U\+[0-9A-F]{4,6})*\]/g;
const mostNumbers = 500;

/**
 * Nobody reads thousands of numbers, and each takes the space of seven letters: where they go on, three dots say so.
 */
function withFewNumbers(text: string): string {
  let seen = 0;
  const few = text.replace(numbersTogether, (numbers) => {
    seen += numbers.split(' ').length;
    return seen <= mostNumbers ? numbers : '[…]';
  });
  return few.replace(/\[…\](?:\s*\[…\])+/g, '[…]');
}

/** More marks on one letter than any script has would cover the lines above and below. */
const pile = /(\p{M}{4})\p{M}+/gu;

/** A mark without a letter under it would join whatever stands before. */
const loneMark = /^\p{M}/u;

/** Not only marks follow in a cluster: some signs, as the Arabic sign of a number, take the next letter into theirs. */
const lettersWithMarks = /\P{M}\p{M}*/gu;

function legibleCluster(cluster: string): string {
  if (loneMark.test(cluster)) return Array.from(cluster, numberOf).join('');
  if (isShown(cluster)) return cluster;
  const apart = cluster.replace(joiners, '').normalize('NFC');
  if (apart !== cluster) return legibleCluster(apart);
  const letters = apart.match(lettersWithMarks) ?? [];
  return letters.length > 1 ? letters.map(legibleCluster).join('') : legibleLetter(apart);
}

/** A mark behind one that stands as its number would sit on that number. */
function legibleLetter(letterWithMarks: string): string {
  const characters = [...letterWithMarks];
  const font = isShown(characters[0] ?? '') ? fontFor(characters.slice(0, 1)) : undefined;
  const missing = characters.findIndex((character) => !font?.has(character.codePointAt(0) ?? 0));
  return characters.map((character, place) => (place < missing ? character : numberOf(character))).join('');
}

function isShown(cluster: string): boolean {
  const characters = [...cluster];
  return !characters.some((character) => privateUse.test(character)) && fontFor(characters) !== undefined;
}

function numberOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Nothing to be seen: spaces, joiners and marks of direction. */
const unseen = /^[\s\u00ad\u200b-\u200f\u061c\u2066-\u2069]*$/;

/** For titles and properties, which have no lines; empty where there is nothing to be seen. */
export function oneLine(text: string): string {
  const line = legible(text).replace(/\s+/g, ' ').trim();
  return unseen.test(line) ? '' : line;
}
