import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { plainSpelling } from '@/lib/instrument/values/plain-spelling';

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and copied by hand. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;
const groups = 7;

/**
 * The code that withdraws a contribution: 140 bits, as `7F3K-…` in seven groups of four. `bytes`: at least 28, by
 * chance.
 */
export function createReceipt(bytes: Uint8Array = randomBytes(groups * groupLength)): string {
  // 256 is a multiple of 32, so every digit is as likely as any other.
  const code = Array.from(bytes.subarray(0, groups * groupLength), (byte) => digits.charAt(byte % digits.length));
  return Array.from({ length: groups }, (_, group) =>
    code.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}

// Whoever types a code with a Russian or Greek keyboard sees the same letters.
const lookAlikes = new Map(
  [...'АВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, index) => [letter, 'ABEKMHOPCTYXISJABEZHIKMNOPTYX'.charAt(index)]),
);

/** As it was shown, in the middle of a sentence. */
const amongWords = /(?<![A-Z0-9])(?:[A-Z0-9]{4}-){6}[A-Z0-9]{4}(?![A-Z0-9])/;

/** Only this is stored. Undefined where the text cannot be a receipt, however it was copied. */
export function hashReceipt(text: string): string | undefined {
  const plain = plainSpelling(text)
    .toUpperCase()
    .replace(/./gu, (letter) => lookAlikes.get(letter) ?? letter);
  const code = (plain.match(amongWords)?.[0] ?? plain)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code.length !== groups * groupLength || [...code].some((digit) => !digits.includes(digit))) return undefined;
  return createHash('sha256').update(code).digest('base64url');
}
