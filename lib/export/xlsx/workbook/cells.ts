import { withoutTurns } from '@/lib/export/text/legible-text';
import type { Cell, NumberForm } from './workbook';

export const empty: Cell = { kind: 'empty' };

/** An empty text is an empty cell. */
export function text(value: string | undefined): Cell {
  return value === undefined || value === '' ? empty : { kind: 'text', text: value };
}

/** Somebody's own words, without the characters that turn the direction of all that follows. */
export function typed(value: string | undefined): Cell {
  return text(value && withoutTurns(value));
}

export function strong(value: string): Cell {
  return { kind: 'text', text: value, emphasis: 'strong' };
}

export function number(value: number | null | undefined, form: NumberForm): Cell {
  return value === undefined || value === null ? empty : { kind: 'number', value, form };
}

/** A cell that a reader is invited to change. */
export function input(cell: Cell): Cell {
  if (cell.kind === 'text' || cell.kind === 'number' || cell.kind === 'empty') return { ...cell, input: true };
  return cell;
}
