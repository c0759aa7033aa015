import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and copied by hand. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;
const groups = 7;

/** The code that withdraws a contribution: 140 bits, as `7F3K-…` in seven groups of four. */
export function createReceipt(): string {
  // 256 is a multiple of 32, so every digit is as likely as any other.
  const code = Array.from(randomBytes(groups * groupLength), (byte) => digits.charAt(byte % digits.length));
  return Array.from({ length: groups }, (_, group) => code.slice(group * groupLength, (group + 1) * groupLength).join('')).join('-');
}

/** Only this is stored. Undefined where the text cannot be a receipt, however it was copied. */
export function hashReceipt(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (code.length !== groups * groupLength || [...code].some((digit) => !digits.includes(digit))) return undefined;
  return createHash('sha256').update(code).digest('base64url');
}
