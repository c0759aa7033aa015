/** What the attack asks of a solver: one is handed in, because a solver needs time and threads. */
import type { Program } from './linear-program';

/**
 * `optimal`: proved. `feasible`: found, not proved the best. `unknown`: neither found nor ruled out within the limits.
 */
export interface Outcome {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
  /** Of every variable; empty where there is no solution. */
  readonly values: readonly number[];
}

export interface Limits {
  /** Nodes of the search: a limit that does not depend on the machine. */
  readonly nodes: number;
  /** A stop for the rare program whose first node takes this long. */
  readonly seconds: number;
}

export type Solve = (program: Program, limits: Limits) => Promise<Outcome>;
