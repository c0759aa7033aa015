/** Short ways to write the blocks that documents are made of. */
import type { Block, Column, TableBlock, Text } from '@/lib/export/model/document';
import { plain, strong } from './phrase';

interface Place {
  readonly level: 1 | 2 | 3 | 4;
  readonly id?: string;
}

export function heading(text: string | Text, place: Place): Block {
  return { kind: 'heading', text: textOf(text), ...place };
}

export function paragraph(text: string | Text, tone?: 'lead' | 'note'): Block {
  return { kind: 'paragraph', text: textOf(text), ...(tone && { tone }) };
}

/** Nothing where there is nothing to list. */
export function list(items: readonly (string | Text)[], { ordered = false } = {}): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items: items.map(textOf) }];
}

/** Blocks that stay together. */
export function group(...blocks: readonly Block[]): Block {
  return { kind: 'group', blocks };
}

/** A term and what it says, as the links of a because-chain are shown. */
export function entry(term: string, text: string | Text): Text {
  return [...strong(term), ...plain(' '), ...textOf(text)];
}

export interface TableParts {
  readonly caption: string;
  readonly columns: readonly (readonly [title: string, width: number, align?: Column['align']])[];
  readonly rows: readonly (readonly (string | Text)[])[];
}

export function table({ caption, columns, rows }: TableParts): TableBlock {
  return {
    kind: 'table',
    caption: plain(caption),
    columns: columns.map(([title, width, align = 'start']) => ({ title: plain(title), width, align })),
    rows: rows.map((row) => row.map(textOf)),
  };
}

function textOf(text: string | Text): Text {
  return typeof text === 'string' ? plain(text) : text;
}
