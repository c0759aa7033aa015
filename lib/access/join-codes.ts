import 'server-only';
import { randomInt } from 'node:crypto';

/** No vowels, so that it spells nothing; no 0, 1, I, L or O, so that it can be read from a wall. */
const letters = '23456789BCDFGHJKMNPQRSTVWXYZ';
const length = 8;

/** Opens a room while it is open: 38 bits, each letter as likely as any other. */
export function createJoinCode(): string {
  return Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');
}

/** As it is kept, however it was typed; undefined where it cannot be a code. */
export function readJoinCode(text: string): string | undefined {
  const code = text.slice(0, 100).toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? code : undefined;
}

/** In two groups, to be read from a wall: `7F3K-QRST`. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}
