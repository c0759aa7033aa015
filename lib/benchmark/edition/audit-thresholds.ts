/**
 * Thresholds between which no figure ever lay tell the same. They are audited as one, which changes nothing but the time
 * it takes.
 */
import type { Fact, State } from './audit-state';
import type { Subject } from './audit-subject';

/** The first threshold of each run of thresholds that tell the same. */
export type Firsts = readonly number[];

interface Telling {
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

/** @param telling arrays that hold all thresholds of the subject, once or several times behind each other. */
export function firstsOf(telling: readonly Telling[], { cells }: Subject): Firsts {
  const first = new Uint8Array(cells);
  first[0] = 1;
  for (const { lo, hi } of telling) {
    for (let start = 0; start < lo.length; start += cells) {
      for (let cell = 1; cell < cells; cell += 1) {
        const at = start + cell;
        if (lo[at] !== lo[at - 1] || hi[at] !== hi[at - 1]) first[cell] = 1;
      }
    }
  }
  return [...first.keys()].filter((cell) => first[cell] === 1);
}

export function withFirsts(subject: Subject, firsts: Firsts): Subject {
  return { ...subject, cells: firsts.length };
}

/** The same, with one value for each run. */
export function drawTogether<Told extends State | Fact>(told: Told, firsts: Firsts, cells: number): Told {
  return { ...told, lo: pick(told.lo, firsts, cells), hi: pick(told.hi, firsts, cells) };
}

function pick(values: Int32Array, firsts: Firsts, cells: number): Int32Array {
  const picked = new Int32Array((values.length / cells) * firsts.length);
  let to = 0;
  for (let start = 0; start < values.length; start += cells) {
    for (const first of firsts) {
      picked[to] = values[start + first] ?? 0;
      to += 1;
    }
  }
  return picked;
}

/** What `drawTogether` made, with all thresholds again. */
export function spreadOut(state: State, firsts: Firsts, cells: number): State {
  return { ...state, lo: spread(state.lo, firsts, cells), hi: spread(state.hi, firsts, cells) };
}

function spread(values: Int32Array, firsts: Firsts, cells: number): Int32Array {
  const all = new Int32Array((values.length / firsts.length) * cells);
  for (let from = 0, start = 0; from < values.length; from += firsts.length, start += cells) {
    firsts.forEach((first, at) => all.fill(values[from + at] ?? 0, start + first, start + (firsts[at + 1] ?? cells)));
  }
  return all;
}
