import type { Block, Run, Text } from '@/lib/export/model/document';

/** The same blocks; a link to a place that is not among them is plain text. */
export function withLivingLinks(blocks: readonly Block[]): readonly Block[] {
  const ids = new Set(idsIn(blocks));
  const run = ({ link, ...rest }: Run): Run =>
    link === undefined || (link.startsWith('#') && !ids.has(link.slice(1))) ? rest : { ...rest, link };
  return blocks.map((block) => mapped(block, (text) => text.map(run)));
}

function idsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return idsIn(block.blocks);
    return block.kind === 'heading' ? (block.id ?? []) : [];
  });
}

function mapped(block: Block, text: (text: Text) => Text): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: text(block.text) };
    case 'list':
      return { ...block, items: block.items.map(text) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(text)) };
    case 'group':
      return { ...block, blocks: block.blocks.map((one) => mapped(one, text)) };
    case 'quotation':
      return { ...block, source: text(block.source) };
    case 'strips':
    case 'page-break':
      return block;
  }
}
