/**
 * Thresholds between which no figure ever lay tell the same. They are audited as one, which changes nothing but the time
 * it takes.
 */
import type { Fact, State } from './audit-state';
import type { Subject } from './audit-subject';

/** The first threshold of each run of thresholds that tell the same. */
type Firsts = readonly number[];

interface Telling {
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

/** Figures never change, so where they turn is worked out once. */
const knownTurns = new WeakMap<Telling, readonly number[]>();

/** Thresholds that tell something else than those before them; the arrays hold all thresholds, once or several times behind each other. */
function turnsOf(telling: Telling, cells: number): readonly number[] {
  const turns = knownTurns.get(telling) ?? findTurns(telling, cells);
  knownTurns.set(telling, turns);
  return turns;
}

function findTurns({ lo, hi }: Telling, cells: number): readonly number[] {
  const turns = new Uint8Array(cells);
  for (let start = 0; start < lo.length; start += cells) {
    for (let at = start + 1; at < start + cells; at += 1) if (lo[at] !== lo[at - 1] || hi[at] !== hi[at - 1]) turns[at - start] = 1;
  }
  return marked(turns);
}

function firstsOf(telling: readonly Telling[], cells: number): Firsts {
  const firsts = new Uint8Array(cells);
  firsts[0] = 1;
  for (const one of telling) for (const turn of turnsOf(one, cells)) firsts[turn] = 1;
  return marked(firsts);
}

function marked(marks: Uint8Array): readonly number[] {
  return [...marks.keys()].filter((place) => marks[place] === 1);
}

interface Drawn {
  readonly firsts: Firsts;
  readonly states: readonly State[];
}

/** The same states are mostly asked for again with the same thresholds, for another set of new figures. */
const lastDrawn = new WeakMap<readonly State[], Drawn>();

function drawStates(states: readonly State[], firsts: Firsts, cells: number): readonly State[] {
  const last = lastDrawn.get(states);
  if (last?.firsts.length === firsts.length && firsts.every((first, at) => first === last.firsts[at])) return last.states;
  const drawn = states.map((state) => draw(state, firsts, cells));
  lastDrawn.set(states, { firsts, states: drawn });
  return drawn;
}

function draw<One extends State | Fact>(one: One, firsts: Firsts, cells: number): One {
  return { ...one, lo: pick(one.lo, firsts, cells), hi: pick(one.hi, firsts, cells) };
}

/** A subject, what has been told of it and what is told now. */
interface Told {
  readonly subject: Subject;
  readonly earlier: readonly State[];
  readonly facts: readonly Fact[];
}

/** The same with one threshold for each run. */
interface DrawnTogether extends Told {
  /** Gives a state all its thresholds again. */
  readonly spread: (state: State) => State;
}

/** Subjects without thresholds stay as they are. */
export function drawTogether(told: Told): DrawnTogether {
  const { subject, earlier, facts } = told;
  if (!subject.ordered) return { ...told, spread: (state) => state };
  const { cells } = subject;
  const firsts = firstsOf([...earlier, ...facts], cells);
  return {
    subject: { ...subject, cells: firsts.length },
    earlier: drawStates(earlier, firsts, cells),
    facts: facts.map((fact) => draw(fact, firsts, cells)),
    spread: (state) => ({ ...state, lo: spread(state.lo, firsts, cells), hi: spread(state.hi, firsts, cells) }),
  };
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

function spread(values: Int32Array, firsts: Firsts, cells: number): Int32Array {
  const all = new Int32Array((values.length / firsts.length) * cells);
  for (let from = 0, start = 0; from < values.length; from += firsts.length, start += cells) {
    firsts.forEach((first, at) => all.fill(values[from + at] ?? 0, start + first, start + (firsts[at + 1] ?? cells)));
  }
  return all;
}
