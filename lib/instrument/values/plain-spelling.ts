/** Numbers, days and codes as they are typed on other keyboards, in the one spelling in which they are read. */

// Zero width space and joiners, marks of direction, soft hyphen: telephones and messages put them beside what is
// copied.
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

// Hyphens and dashes of every length, the minus sign, and the bullet that looks like one.
const dashes = /[\p{Pd}\u2212\u2043]/gu;

/** Between whole and tenths where numbers are written in Arabic. */
const decimalMark = '\u066B';

/**
 * Wide letters and digits of other scripts as plain ones, every dash as a hyphen, nothing that cannot be seen, no
 * blanks at the ends. For what is looked up or counted, never for what people read.
 *
 * @example plainSpelling('٢٠٢٥‑٠٣') // '2025-03'
 * @example plainSpelling(' ７Ｆ３Ｋ－ＱＲＳＴ\u200B') // '7F3K-QRST'
 */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(dashes, '-')
    .replaceAll(decimalMark, '.')
    .trim();
}

/** Every script has its ten digits in a row, from nought to nine, and a few have several such rows. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/**
 * A day that begins with its year as `2025-03-31`; anything else as `plainSpelling` has it. Nothing is guessed:
 * 03/04/2025 is in March here and in April there, and 2024/10 may be two years.
 *
 * @example plainDate('2025/3/1') // '2025-03-01'
 */
export function plainDate(text: string): string {
  const plain = plainSpelling(text);
  const [, year, month, day] = /^(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})\.?$/.exec(plain) ?? [];
  if (year === undefined || month === undefined || day === undefined) return plain;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A time of day in hours and minutes, as `09:30`; anything else as `plainSpelling` has it.
 *
 * @example plainClock('9.30') // '09:30'
 */
export function plainClock(text: string): string {
  const plain = plainSpelling(text);
  const [, hours, minutes] = /^(\d{1,2})\s?[:.hH]\s?(\d{2})$/.exec(plain) ?? [];
  return hours === undefined || minutes === undefined ? plain : `${hours.padStart(2, '0')}:${minutes}`;
}
