/** What an office sees that has no Word: for tests, on machines where LibreOffice is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The document as PDF, converted with a profile of its own. */
export function convertToPdf(bytes: Uint8Array, extension: 'docx' | 'pptx' | 'xlsx'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-office-'));
  try {
    const source = join(folder, `document.${extension}`);
    writeFileSync(source, bytes);
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], { stdio: 'ignore' });
    return readFileSync(join(folder, 'document.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of a PDF in reading order, with single spaces between them. */
export function textOfPdf(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-q', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ');
}
