/** Ways to look into a document, for tests. */
import type { Block, Run, Text, TextDocument } from '@/lib/export/model/document';

/** Every block, those in groups too. */
export function blocksOf(document: TextDocument): readonly Block[] {
  return document.blocks.flatMap(flat);
}

function flat(block: Block): readonly Block[] {
  return block.kind === 'group' ? [block, ...block.blocks.flatMap(flat)] : [block];
}

/** Every text: each must have something to read. */
export function textsOf(document: TextDocument): readonly Text[] {
  const cover = document.cover ? [document.cover.title, ...document.cover.lines] : [];
  return [...cover, ...blocksOf(document).flatMap(textsIn)];
}

function textsIn(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'strips':
      return [block.caption];
    case 'quotation':
      return [block.source];
    case 'group':
    case 'page-break':
      return [];
  }
}

export function runsOf(document: TextDocument): readonly Run[] {
  return textsOf(document).flat();
}

/** The words of a text. */
export function wordsIn(text: Text): string {
  return text.map((run) => run.text).join('');
}

/** All words of the document that are not a quotation. */
export function wordsOf(document: TextDocument): string {
  return textsOf(document).map(wordsIn).join('\n');
}
