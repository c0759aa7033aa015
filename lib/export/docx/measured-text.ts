/**
 * Text as the layout of pages is shown it: each word as one or two letters that stand for its width. The layout looks
 * at every letter several times, and real letters cost it seconds; those it cannot measure, minutes.
 */

/** In thousandths of the size of the letters, as in Calibri and the faces made as wide. */
const widths = new Map<string, number>(
  Object.entries({ 'ijlI.,:;’‘\'|': 240, 'frt()-[]/!“”"': 325, 'csxyzvkgJ': 430, aeLEFST: 490, mMWw: 800, '—…%@': 800 }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const usual = 525;
const wide = /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\p{Extended_Pictographic}]/u;
const weightless = /[\p{M}\p{Cf}]/u;

/** A to Z and a to z stand for one to fifty-two steps. */
const step = 100;
const steps = 52;

export function measuredText(text: string): string {
  return text.replace(/\S+/g, encode);
}

function encode(word: string): string {
  let rest = Math.max(1, Math.round(thousandthsOf(word) / step));
  const letters: string[] = [];
  for (; rest > steps; rest -= steps) letters.push(letterOf(steps));
  return inParts([...letters, letterOf(rest)]);
}

/** A word longer than any line must not be looked at as a whole, again and again. */
function inParts(letters: readonly string[]): string {
  return letters.map((letter, index) => (index > 0 && index % 4 === 0 ? ` ${letter}` : letter)).join('');
}

/** The width of real text, in thousandths of its size. */
export function thousandthsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

function widthOf(letter: string): number {
  if (weightless.test(letter)) return 0;
  return widths.get(letter) ?? (wide.test(letter) ? 1000 : usual);
}

const letterOf = (count: number) => String.fromCharCode(count <= 26 ? 64 + count : 70 + count);

interface Face {
  readonly size: number;
  readonly bold: boolean;
}

/** In points; numbers that the layout puts in itself are measured as they are. */
export function measureWidth(text: string, { size, bold }: Face): number {
  let thousandths = 0;
  for (const letter of text) thousandths += /[A-Za-z]/.test(letter) ? stepsOf(letter) * step : widthOfOther(letter);
  return (thousandths / 1000) * size * (bold ? 1.03 : 1);
}

const stepsOf = (letter: string) => letter.charCodeAt(0) - (letter <= 'Z' ? 64 : 70);

const widthOfOther = (letter: string) => (letter === ' ' ? 226 : widthOf(letter));
