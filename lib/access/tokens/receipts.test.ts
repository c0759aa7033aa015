import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createReceipt, hashReceipt } from './receipts';

const code = '7F3K-0000-1111-ABCD-EFGH-JKMN-PQRS';
const hash = createHash('sha256').update(code.replaceAll('-', '')).digest('base64url');

describe('a receipt', () => {
  it('holds 140 bits that never repeat, in groups that can be read aloud', () => {
    const receipts = Array.from({ length: 500 }, createReceipt);
    expect(new Set(receipts).size).toBe(500);
    for (const receipt of receipts) expect(receipt).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(receipts.join('').replaceAll('-', '')).size).toBe(32);
  });

  it.each([
    ['as it was given', code],
    ['in small letters', code.toLowerCase()],
    ['without its groups', code.replaceAll('-', '')],
    ['with spaces and other dashes', ` ${code.replaceAll('-', ' – ')}\n`],
    ['with letters for digits', code.replaceAll('0', 'o').replaceAll('1', 'l')],
    [
      'with wide letters and dashes',
      code.replace(/[0-9A-Z-]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['with digits of another script', code.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))],
    ['with what nobody can see', code.replaceAll('-', '\u200B-\u2060').replace(/^/, '\uFEFF')],
    [
      'with a minus sign, dots or underscores between its groups',
      `${code.replace('-', '\u2212').replace('-', '.').replace('-', '_')}.`,
    ],
    [
      'with letters of other alphabets that look the same',
      code.replaceAll('A', '\u0410').replaceAll('K', '\u039A').replaceAll('X', '\u0425').replaceAll('T', '\u03A4'),
    ],
    ['out of the middle of a sentence', `Receipt code: ${code}, 3 May 2026.`],
    ['with other letters for digits', code.replaceAll('0', 'O').replaceAll('1', 'I')],
  ])('is known %s', (_, text) => {
    expect(hashReceipt(text)).toBe(hash);
  });

  it.each(['', code.slice(1), `${code}0`, code.replace('A', 'U'), code.replace('A', '*'), code.replace('A', '\0')])(
    'is not %j',
    (text) => {
      expect(hashReceipt(text)).toBeUndefined();
    },
  );
});
