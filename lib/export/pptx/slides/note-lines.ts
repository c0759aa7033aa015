/** Blocks of a document as lines for the speaker's notes. */
import type { Block, Text } from '@/lib/export/model/document';
import { lineText } from '@/lib/export/text/safe-text';

const bullet = '• ';

export function noteLine(text: Text): string {
  return lineText(text);
}

/** Notes have no lists, so each line brings its own mark. */
export function bulleted(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${bullet}${line}`);
}

export function noteLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [lineText(block.text)];
    case 'list':
      return block.items.map((item, place) => `${block.ordered ? `${place + 1}. ` : bullet}${lineText(item)}`);
    case 'group':
      return noteLines(block.blocks);
    case 'quotation':
      return [`${lineText(block.source)} ${lineText([{ text: block.text, own: true }])}`];
    case 'table':
    case 'strips':
    case 'page-break':
      return [];
  }
}
