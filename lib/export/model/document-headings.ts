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

const mostInShort = 14;

/** A list so short that the document begins under it: it would leave its page nearly empty. */
export function hasShortContents(blocks: readonly Block[]): boolean {
  return headingsOf(blocks).filter(isInContents).length <= mostInShort;
}
