import type { Block } from './document';

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
}

/** The parts of a document by the ids of their headings, for a list of contents on a page. */
export function contentsOf(blocks: readonly Block[]): readonly ContentsEntry[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 && block.id !== undefined
      ? [{ id: block.id, title: block.text.map(({ text }) => text).join('') }]
      : [],
  );
}
