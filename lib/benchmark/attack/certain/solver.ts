/** The solver that nobody here wrote: HiGHS, University of Edinburgh, as WebAssembly. */
import loadHighs from 'highs';
import { holds, type Program, toLinearProgram } from './linear-program';

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

/** A solver that is loaded once, and anew after it has broken down: then the program counts as not decided. */
export function startSolver(): Solve {
  let loaded: ReturnType<typeof loadHighs> | undefined;
  return async (program, { nodes, seconds }) => {
    const highs = await (loaded ??= loadHighs());
    try {
      const options = { output_flag: false, time_limit: seconds, mip_max_nodes: nodes, mip_rel_gap: 0, random_seed: 1 };
      return outcomeOf(highs.solve(toLinearProgram(program), options), program);
    } catch {
      loaded = undefined;
      return { status: 'unknown', values: [] };
    }
  };
}

type Solution = ReturnType<Awaited<ReturnType<typeof loadHighs>>['solve']>;

function outcomeOf({ Status: status, Columns: columns }: Solution, program: Program): Outcome {
  if (status === 'Infeasible') return { status: 'infeasible', values: [] };
  const values = program.upper.map((_, at) => primalOf(columns[`x${at}`]));
  // Stopped early it may hand back a point that is none: so every one is checked here.
  if (!holds(program, values)) return { status: 'unknown', values: [] };
  return { status: status === 'Optimal' ? 'optimal' : 'feasible', values };
}

function primalOf(column: Solution['Columns'][string] | undefined): number {
  return column !== undefined && 'Primal' in column ? column.Primal : Number.NaN;
}
