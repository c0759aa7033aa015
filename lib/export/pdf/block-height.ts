/**
 * Whether blocks surely fit on a page together: what is in doubt is measured, which takes as long as setting it twice.
 */
import type { PrintBlock, PrintPiece, PrintRun, PrintText } from './print-data';
import { lineLetters } from './print-text';

/** Lines of the usual size: two thirds of a page. */
const surelyOnAPage = 26;

/** Lines that a heading takes with the space around it. */
const headingLines = 4;

/** Text of which it is known how wide it becomes at most. */
const latin = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2026]*$/;

export function surelyFits(blocks: readonly PrintBlock[]): boolean {
  return linesOfAll(blocks) <= surelyOnAPage;
}

function linesOfAll(blocks: readonly PrintBlock[]): number {
  return blocks.reduce((lines, block) => lines + linesOf(block), 0);
}

/** Rather too many than too few. */
function linesOf(block: PrintBlock): number {
  switch (block.kind) {
    case 'heading':
      return headingLines * linesOfText(block.text);
    case 'paragraph':
      return (block.tone === 'lead' ? 2 : 1) * (linesOfText(block.text) + 1);
    case 'list':
      return block.items.reduce((lines, item) => lines + linesOfText(item) + 1, 1);
    case 'quotation':
      return linesOfText(block.source) + block.parts.reduce((lines, { text }) => lines + linesOfText(text), 3);
    case 'group':
      return linesOfAll(block.blocks);
    default:
      return Infinity;
  }
}

function linesOfText(text: PrintText): number {
  const lines = text.map(textOf).join('').split('\n');
  return lines.reduce(
    (sum, line) => sum + (latin.test(line) ? Math.max(1, Math.ceil(line.length / lineLetters)) : Infinity),
    0,
  );
}

function textOf(run: string | PrintRun): string {
  return typeof run === 'string' ? run : run.lines.map((line) => line.map(pieceText).join('')).join('\n');
}

function pieceText(piece: PrintPiece): string {
  return typeof piece === 'string'
    ? piece
    : piece.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}
