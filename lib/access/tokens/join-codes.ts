import 'server-only';
import { randomInt } from 'node:crypto';
import { plainSpelling } from '@/lib/instrument/values/plain-spelling';

/** No vowels, so that it spells nothing; no 0, 1, I, L or O, so that it can be read from the shared screen. */
const letters = '23456789BCDFGHJKMNPQRSTVWXYZ';
const length = 8;

/** Opens a workshop while it is open: 38 bits, each letter as likely as any other. */
export function createJoinCode(): string {
  return Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');
}

/** An address with a code in it may be pasted whole. */
export const typedCodeLimit = 500;

/** Cyrillic and Greek letters that look like one of ours and like no other. Small eta and nu look like two. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{
    В: 'B',
    в: 'B',
    З: '3',
    з: '3',
    К: 'K',
    к: 'K',
    М: 'M',
    м: 'M',
    Н: 'H',
    н: 'H',
    Р: 'P',
    р: 'P',
    С: 'C',
    с: 'C',
    Т: 'T',
    т: 'T',
    У: 'Y',
    у: 'Y',
    Х: 'X',
    х: 'X',
    Ѕ: 'S',
    ѕ: 'S',
    Ј: 'J',
    ј: 'J',
  },
  ...{
    Β: 'B',
    β: 'B',
    Ζ: 'Z',
    ζ: 'Z',
    Η: 'H',
    Κ: 'K',
    κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ρ: 'P',
    ρ: 'P',
    Τ: 'T',
    τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    χ: 'X',
  },
};

/** As it is kept, however it was typed or pasted; undefined where it cannot be a code. */
export function readJoinCode(text: string): string | undefined {
  const plain = withoutAddress(plainSpelling(decoded(text.slice(0, typedCodeLimit))));
  const code = plain
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{L}/gu, (letter) => lookAlikes[letter] ?? letter.toUpperCase());
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? code : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Of an address like `https://host/join/CODE` or `…/join?code=CODE` the code alone. */
function withoutAddress(text: string): string {
  const [, asked] = /[?&]code=([^&#]*)/iu.exec(text) ?? [];
  const [, path] = /\/join\/([^/?#]*)/iu.exec(text) ?? [];
  return asked ?? path ?? text;
}

/** In two groups, to be read from the shared screen: `7F3K-QRST`. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}
