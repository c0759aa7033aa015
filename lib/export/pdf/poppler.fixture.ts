/**
 * A second program that opens what was drawn; tests that need it are skipped where it is missing, and npm test says so.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasPoppler = spawnSync('pdfinfo', ['-v']).status === 0;

function run(program: string, options: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, pdf);
    const output = program === 'pdftotext' ? [path, '-'] : [path];
    return execFileSync(program, [...options, ...output], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The properties of the file by their names. */
export function propertiesOf(pdf: Uint8Array): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', [], pdf)
    .split('\n')
    .filter((line) => line.includes(':'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** What a screen reader goes through: the tags, and under them the words, in order. */
export const structureOf = (pdf: Uint8Array) => run('pdfinfo', ['-struct-text'], pdf);

/** The addresses that can be followed. */
export const linksOf = (pdf: Uint8Array) => run('pdfinfo', ['-url'], pdf);

/** The words in the order of the document. */
export const wordsOf = (pdf: Uint8Array) => run('pdftotext', ['-raw'], pdf);

/** The names of the fonts that are in it, without the mark of a part. */
export function fontsOf(pdf: Uint8Array): readonly string[] {
  return run('pdffonts', [], pdf)
    .split('\n')
    .slice(2)
    .flatMap((line) => /^[A-Z]{6}\+(\S+)/.exec(line)?.[1] ?? []);
}

export interface PlacedWord {
  readonly page: number;
  readonly word: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every word with its box, in points from the upper left corner of its page. */
export function placesOf(pdf: Uint8Array): readonly PlacedWord[] {
  const number = (text: string | undefined) => Number(text);
  return run('pdftotext', ['-bbox'], pdf)
    .split('<page ')
    .slice(1)
    .flatMap((text, page) =>
      [
        ...text.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
      ].map(([, left, top, right, bottom, word = '']): PlacedWord => ({
        page: page + 1,
        word,
        left: number(left),
        top: number(top),
        right: number(right),
        bottom: number(bottom),
      })),
    );
}
