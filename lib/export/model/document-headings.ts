import type { Block } from './document';

export type Heading = Extract<Block, { kind: 'heading' }>;

/** Every heading of a document in order, those in groups too. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return headingsOf(block.blocks);
    return block.kind === 'heading' ? [block] : [];
  });
}

/** Whether the list of contents names a heading. */
export function isInContents(heading: Heading): boolean {
  return heading.level <= 2;
}

/**
 * A document begins with its answer, which is its first part; the list of contents comes after it.
 *
 * @returns the blocks before the list and those after it.
 */
export function aroundContents(blocks: readonly Block[]): readonly [before: readonly Block[], after: readonly Block[]] {
  const parts = blocks.flatMap((block, place) => (headingsOf([block])[0]?.level === 1 ? [place] : []));
  const second = parts[1] ?? blocks.length;
  return [blocks.slice(0, second), blocks.slice(second)];
}
