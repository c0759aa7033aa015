/** How wide text is, near enough to share out the columns of a table. */

/** In thousandths of the size of the letters, as in Calibri and the faces made as wide. */
const widths = new Map<string, number>(
  Object.entries({
    "ijlI.,:;’‘'|": 240,
    'frt()-[]/!“”"': 325,
    csxyzvkgJ: 430,
    aeLEFST: 490,
    mMWw: 800,
    '—…%@': 800,
  }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const usual = 525;
const wide = /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\p{Extended_Pictographic}]/u;
const weightless = /[\p{M}\p{Cf}]/u;

/** The width of real text, in thousandths of its size. */
export function thousandthsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

function widthOf(letter: string): number {
  if (weightless.test(letter)) return 0;
  return widths.get(letter) ?? (wide.test(letter) ? 1000 : usual);
}
