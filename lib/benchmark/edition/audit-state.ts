/** What the figures of one edition tell about the cells of a subject, for every set of its classes. */
import type { CellGroup, Subject } from './audit-subject';
import type { Mask, Membership } from './membership';

/** Published ranges of the counts of one part in one class, at one edition. */
export interface Fact {
  readonly edition: number;
  readonly set: Mask;
  /** Where the part's cells begin in the subject. */
  readonly offset: number;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

/** Ranges of counts for every union of classes; the unions are numbered by their classes, bit 0 for the first. */
export interface State {
  readonly edition: number;
  /** The same for states of the same edition and the same classes. */
  readonly key: string;
  /** Base classes of each union. */
  readonly sets: readonly Mask[];
  /** Cities in each union. */
  readonly sizes: readonly number[];
  /** Union behind union, one number a cell. */
  readonly lo: Int32Array;
  readonly hi: Int32Array;
}

interface StateInput {
  readonly subject: Subject;
  readonly membership: Membership;
  readonly edition: number;
  /** Of this edition and this subject. */
  readonly facts: readonly Fact[];
}

/** Draws together what the facts of one edition say: class by class, by sums, by differences from the whole. */
export function stateOf({ subject, membership, edition, facts }: StateInput): State {
  const classes = classesIn(facts, 2 ** membership.baseClasses - 1);
  const sets = unionsOf(classes);
  const room = sets.length * subject.cells;
  const state: State = {
    edition,
    key: `${edition}:${classes.join()}`,
    sets,
    sizes: sets.map((set) => membership.size(edition, set)),
    lo: new Int32Array(room),
    hi: new Int32Array(room),
  };
  sets.forEach((_, union) => {
    state.hi.fill(state.sizes[union] ?? 0, union * subject.cells, (union + 1) * subject.cells);
    narrowByFacts(state, union, { subject, facts });
  });
  settle(state, subject);
  return state;
}

/** Whether the numbers of cities beside it are still those that it was made with. */
export function hasSizesOf({ edition, sets, sizes }: State, membership: Membership): boolean {
  return sets.every((set, union) => membership.size(edition, set) === sizes[union]);
}

/** Lets every range narrow the others of the same edition: sums, differences from the whole, cells that exclude each other. */
export function settle(state: State, subject: Subject): void {
  for (let pass = 0; pass < passes; pass += 1) {
    const before = { lo: state.lo.slice(), hi: state.hi.slice() };
    settleOnce(state, subject);
    if (tellsTheSame(before, state)) return;
  }
}

function tellsTheSame(one: Pick<State, 'lo' | 'hi'>, other: Pick<State, 'lo' | 'hi'>): boolean {
  for (let place = 0; place < one.lo.length; place += 1) {
    if (one.lo[place] !== other.lo[place] || one.hi[place] !== other.hi[place]) return false;
  }
  return true;
}

/** What order and groups say of a class goes on to the unions, and back. */
const passes = 3;

function settleOnce(state: State, subject: Subject): void {
  const last = state.sets.length - 1;
  for (let union = 1; union <= last; union += 1) narrowByGroups(state, union, subject);
  for (let union = 1; union <= last; union += 1) narrowBySum(state, union, subject.cells);
  for (let union = last; union >= 1; union -= 1) narrowBySum(state, union, subject.cells);
  for (let union = 1; union < last; union += 1) narrowByRest(state, union, subject.cells);
  for (let union = 1; union <= last; union += 1) narrowByGroups(state, union, subject);
  if (subject.ordered) for (let union = 1; union <= last; union += 1) narrowByOrder(state, union, subject.cells);
}

/** Who is at or below one threshold is at or below the next. */
function narrowByOrder({ lo, hi }: State, union: number, cells: number): void {
  for (let at = union * cells + 1; at < (union + 1) * cells; at += 1) raise(lo, at, lo[at - 1] ?? 0);
  for (let at = (union + 1) * cells - 2; at >= union * cells; at -= 1) lower(hi, at, hi[at + 1] ?? 0);
}

/** Disjoint sets that make up the whole; what no class covers is a set of its own, of which nothing is known. */
function classesIn(facts: readonly Fact[], whole: Mask): readonly Mask[] {
  const classes = [...new Set(facts.map(({ set }) => set))].filter((set) => set !== whole);
  const covered = classes.reduce((sum, set) => sum | set, 0);
  return covered === whole ? classes : [...classes, whole & ~covered];
}

function unionsOf(classes: readonly Mask[]): readonly Mask[] {
  const sets: Mask[] = [0];
  for (const one of classes) sets.push(...sets.map((set) => set | one));
  return sets;
}

function narrowByFacts(state: State, union: number, { subject, facts }: Pick<StateInput, 'subject' | 'facts'>): void {
  for (const { set, offset, lo, hi } of facts) {
    if (set !== state.sets[union]) continue;
    const start = union * subject.cells + offset;
    for (let cell = 0; cell < lo.length; cell += 1) {
      raise(state.lo, start + cell, lo[cell] ?? 0);
      lower(state.hi, start + cell, hi[cell] ?? 0);
    }
  }
}

export function raise(values: Int32Array, at: number, to: number): void {
  if (to > (values[at] ?? 0)) values[at] = to;
}

export function lower(values: Int32Array, at: number, to: number): void {
  if (to < (values[at] ?? 0)) values[at] = to;
}

/** A union of several classes is any one of them and the rest of it: each of the three narrows the others. */
function narrowBySum(state: State, union: number, cells: number): void {
  for (let one = 1; one < union; one *= 2) {
    if ((union & one) !== 0) narrowThree(state, { all: union * cells, first: one * cells, rest: (union ^ one) * cells }, cells);
  }
}

/** Where the cells of a union and its two parts begin. */
interface Split {
  readonly all: number;
  readonly first: number;
  readonly rest: number;
}

function narrowThree({ lo, hi }: State, split: Split, cells: number): void {
  for (let cell = 0; cell < cells; cell += 1) {
    const all = split.all + cell;
    const first = split.first + cell;
    const rest = split.rest + cell;
    raise(lo, all, at(lo, first) + at(lo, rest));
    lower(hi, all, at(hi, first) + at(hi, rest));
    raise(lo, first, at(lo, all) - at(hi, rest));
    lower(hi, first, at(hi, all) - at(lo, rest));
    raise(lo, rest, at(lo, all) - at(hi, first));
    lower(hi, rest, at(hi, all) - at(lo, first));
  }
}

function at(values: Int32Array, place: number): number {
  return values[place] ?? 0;
}

function narrowByRest({ sets, lo, hi }: State, union: number, cells: number): void {
  const whole = (sets.length - 1) * cells;
  const rest = whole - union * cells;
  for (let cell = 0; cell < cells; cell += 1) {
    raise(lo, union * cells + cell, (lo[whole + cell] ?? 0) - (hi[rest + cell] ?? 0));
    lower(hi, union * cells + cell, (hi[whole + cell] ?? 0) - (lo[rest + cell] ?? 0));
  }
}

function narrowByGroups(state: State, union: number, subject: Subject): void {
  for (const group of subject.groups) {
    narrowAlone(state, group, { start: union * subject.cells, size: state.sizes[union] ?? 0 });
    narrowSome(state, group, { start: union * subject.cells, size: state.sizes[union] ?? 0 });
  }
}

interface Place {
  readonly start: number;
  readonly size: number;
}

function narrowAlone({ lo, hi }: State, { alone, some, covers }: CellGroup, { start, size }: Place): void {
  let mostOfSome = 0;
  for (const cell of some) mostOfSome = Math.max(mostOfSome, lo[start + cell] ?? 0);
  const atMost = size - mostOfSome - sumAt(lo, start, alone);
  const atLeast = size - sumAt(hi, start, some) - sumAt(hi, start, alone);
  for (const cell of alone) {
    const own = lo[start + cell] ?? 0;
    if (covers) raise(lo, start + cell, atLeast + (hi[start + cell] ?? 0));
    lower(hi, start + cell, atMost + own);
  }
}

function narrowSome({ lo, hi }: State, { alone, some, covers }: CellGroup, { start, size }: Place): void {
  const atMost = size - sumAt(lo, start, alone);
  const atLeast = size - sumAt(hi, start, alone) - sumAt(hi, start, some);
  for (const cell of some) {
    if (covers) raise(lo, start + cell, atLeast + (hi[start + cell] ?? 0));
    lower(hi, start + cell, atMost);
  }
}

function sumAt(values: Int32Array, start: number, cells: readonly number[]): number {
  let sum = 0;
  for (const cell of cells) sum += values[start + cell] ?? 0;
  return sum;
}
