import type { AnswerCells } from '@/lib/benchmark/pool/contribution/contribution';
import type { AreaId } from '@/lib/instrument/model/instrument';

/** A city whose answers are marked among the figures: for the browser that holds them, and for nobody else. */
export interface MarkedCity {
  readonly city: string;
  /** What it said to each question. */
  readonly cells: Readonly<Record<string, AnswerCells>>;
  /** The range of each area; none of a quick form, which rests on fewer questions than the pool. */
  readonly ranges: Partial<Readonly<Record<AreaId, { readonly low: number; readonly high: number }>>>;
}

/** An assessment that the browser holds. */
export interface OpenableCity {
  readonly id: string;
  readonly city: string;
}

/** Which assessments could be marked, which one is, and why not. */
export interface MarkChoice {
  readonly held: readonly OpenableCity[];
  readonly chosen: string | undefined;
  readonly marked: MarkedCity | undefined;
}
