/** The solver that nobody here wrote: HiGHS, University of Edinburgh, as WebAssembly. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { holds, type Program, toLinearProgram } from '@/lib/benchmark/attack/certain/linear-program';
import type { Outcome, Solve } from '@/lib/benchmark/attack/certain/solve';

/** What the thread says of a program. */
interface Said {
  readonly status: string;
  readonly values: readonly number[];
}

const unknown: Outcome = { status: 'unknown', values: [] };
/** So long after its own limit the solver is taken to have lost its way. */
const graceMilliseconds = 5_000;

/**
 * A solver in a thread, which is started once, and anew after it has broken down or has not kept to its limit: then
 * the program counts as not decided. The thread keeps no process running.
 */
export function startSolver(): Solve {
  let running: Worker | undefined;
  return async (program, { nodes, seconds }) => {
    const thread = (running ??= new Worker(new URL('solver-thread.mjs', import.meta.url)));
    const patience = new AbortController();
    const { signal } = patience;
    thread.ref();
    try {
      const options = { output_flag: false, time_limit: seconds, mip_max_nodes: nodes, mip_rel_gap: 0, random_seed: 1 };
      thread.postMessage({ text: toLinearProgram(program), options, variables: program.upper.length });
      const answered = await Promise.race([
        once(thread, 'message', { signal }),
        wait(seconds * 1_000 + graceMilliseconds, undefined, { signal }),
      ]);
      if (answered === undefined) throw new Error('The solver did not keep to its limit');
      thread.unref();
      return outcomeOf(answered[0] as Said, program);
    } catch {
      running = undefined;
      await thread.terminate();
      return unknown;
    } finally {
      patience.abort();
    }
  };
}

function outcomeOf({ status, values }: Said, program: Program): Outcome {
  if (status === 'Infeasible') return { status: 'infeasible', values: [] };
  // Stopped early it may hand back a point that is none: so every one is checked here.
  if (!holds(program, values)) return unknown;
  return { status: status === 'Optimal' ? 'optimal' : 'feasible', values };
}
