import type { Block } from '../document';
import type { Heading } from './print-blocks';

/** Every heading of a document in order, those in groups too. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return headingsOf(block.blocks);
    return block.kind === 'heading' ? [block] : [];
  });
}

/** An accessible PDF begins with level 1 and skips none on the way down: a heading that would, moves up. */
export function headingLevels(headings: readonly Heading[]): Map<Heading, number> {
  const levels = new Map<Heading, number>();
  let before = 0;
  for (const heading of headings) {
    before = Math.min(heading.level, before + 1);
    levels.set(heading, before);
  }
  return levels;
}

/** A label for every heading that can be linked to; of two with the same id the first counts. */
export function headingLabels(headings: readonly Heading[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { id } of headings) if (id !== undefined && !labels.has(id)) labels.set(id, `heading-${labels.size + 1}`);
  return labels;
}
