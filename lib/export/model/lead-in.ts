import type { Block } from './document';

/** Letters of some four lines: a longer text stands by itself. */
const longestLeadIn = 400;

/** Whether a block only leads in what follows, and may not be parted from it by the end of a page. */
export function leadsIn(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  if (block.kind === 'group') return block.blocks.length > 0 && endsAsLeadIn(block.blocks, next);
  if (block.kind !== 'paragraph' || next === undefined || lettersOf(block) > longestLeadIn) return false;
  return isList(next) || (block.tone === 'note' && before?.kind === 'heading');
}

function endsAsLeadIn(blocks: readonly Block[], next: Block | undefined): boolean {
  const [before, last] = [blocks.at(-2), blocks.at(-1)];
  return last?.kind === 'heading' || (last !== undefined && leadsIn(last, before, next));
}

const isList = ({ kind }: Block) => kind === 'table' || kind === 'strips' || kind === 'list';

const lettersOf = ({ text }: Extract<Block, { kind: 'paragraph' }>) =>
  text.reduce((sum, run) => sum + run.text.length, 0);
