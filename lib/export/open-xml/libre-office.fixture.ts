/**
 * LibreOffice: what an office sees that has no other programs, and what a workbook comes to where it is calculated
 * anew. Tests that need it are skipped where it is missing.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

export const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

/** Comma, double quotes, UTF-8, from line 1, values and not what is shown, every sheet into a file of its own. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * What its dialogue proposes for a text file: commas, semicolons and tabs, and UTF-8 where there is a byte order mark.
 */
const asProposed = '--infilter=Text - txt - csv (StarCalc):44/59/9,34,76,1';

export type Table = readonly (readonly string[])[];
/** By the name of the sheet. */
export type Tables = ReadonlyMap<string, Table>;

/** What each file holds once it is calculated, in the order of the files. */
export async function calculate(
  files: readonly Uint8Array[],
  extension: 'xlsx' | 'csv' = 'xlsx',
): Promise<readonly Tables[]> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-sheets-'));
  try {
    const paths = files.map((_, index) => join(folder, `file${index}.${extension}`));
    await Promise.all(files.map((bytes, index) => writeFile(paths[index] ?? '', bytes)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await promisify(execFile)(
      'soffice',
      [
        profile,
        '--headless',
        ...(extension === 'csv' ? [asProposed] : []),
        '--convert-to',
        everySheet,
        '--outdir',
        join(folder, 'out'),
        ...paths,
      ],
      { timeout: 170_000 },
    );
    return await Promise.all(files.map((_, index) => readTables(join(folder, 'out'), `file${index}-`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readTables(folder: string, prefix: string): Promise<Tables> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  const entries = names.map(async (name) => {
    const rows = parse(await readFile(join(folder, name)), { relax_column_count: true });
    return [name.slice(prefix.length, -'.csv'.length), rows] as const;
  });
  return new Map(await Promise.all(entries));
}

/** A number of a calculated table; shares are written as percent there. */
export function numberIn(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return Number.NaN;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** The document as PDF, converted with a profile of its own. */
export function convertToPdf(bytes: Uint8Array, extension: 'docx' | 'pptx' | 'xlsx'): Buffer {
  return convertAllToPdf([bytes], extension)[0] ?? Buffer.alloc(0);
}

/**
 * A machine that has neither Arial nor a face as wide as it: the widest that takes its place is installed nearly
 * everywhere.
 */
function widestFonts(folder: string): string {
  const path = join(folder, 'fonts.conf');
  const replaced = ['Arial', 'Liberation Sans', 'Helvetica', 'Arimo'].map(
    (name) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test>` +
      '<edit name="family" mode="assign" binding="strong"><string>DejaVu Sans</string></edit></match>',
  );
  writeFileSync(
    path,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>${replaced.join('')}</fontconfig>`,
  );
  return path;
}

/**
 * Several at once: the start of the program takes longer than the conversion of a file. `widest`: with the widest
 * letters that there may be.
 */
export function convertAllToPdf(
  files: readonly Uint8Array[],
  extension: 'docx' | 'pptx' | 'xlsx',
  { widest = false } = {},
): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-office-'));
  try {
    const sources = files.map((bytes, index) => {
      const source = join(folder, `document${index}.${extension}`);
      writeFileSync(source, bytes);
      return source;
    });
    const command = [
      'soffice',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...sources,
    ];
    execFileSync('env', [...(widest ? [`FONTCONFIG_FILE=${widestFonts(folder)}`] : []), ...command], {
      stdio: 'ignore',
    });
    return files.map((_, index) => readFileSync(join(folder, `document${index}.pdf`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of a PDF in reading order, with single spaces between them. */
export function textOfPdf(pdf: Buffer): string {
  return pagesOfPdf(pdf).join(' ');
}

/** The same page by page. */
export function pagesOfPdf(pdf: Buffer): readonly string[] {
  const text = execFileSync('pdftotext', ['-q', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' '));
}
