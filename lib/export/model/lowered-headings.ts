import type { Block } from './document';

const lower = { 1: 2, 2: 3, 3: 4, 4: 4 } as const;

/** The same blocks under a title that is not theirs, as on a page. */
export function loweredHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, level: lower[block.level] };
    return block.kind === 'group' ? { ...block, blocks: loweredHeadings(block.blocks) } : block;
  });
}
