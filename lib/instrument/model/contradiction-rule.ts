/** What an answer may say. */
export type Saying =
  /** One of these options; of a list, at least one of them. */
  | { readonly is: readonly string[] }
  /** None of these is in the list. */
  | { readonly lacks: readonly string[] }
  /** At least this many are chosen, or at most. */
  | { readonly atLeast: number }
  | { readonly atMost: number }
  /** The level, from the first to the last. */
  | { readonly from: number; readonly to: number };

/** Two answers that hardly go together; the sentence stands under `form.contradictions.rules.<id>`. */
export interface ContradictionRule {
  readonly id: string;
  readonly one: { readonly question: string; readonly says: Saying };
  readonly other: { readonly question: string; readonly says: Saying };
}
