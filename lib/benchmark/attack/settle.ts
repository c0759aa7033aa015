/** Lets every published figure narrow every other one, until nothing more follows. */
import type { Counted, Frame, History, Subject } from './frames';
import type { Elements, Movements } from './insider-log';
import type { CountRange } from './read-figures';

/** Parts of two editions that cover the same base classes, and who came and went between them. */
interface Link {
  readonly before: readonly Counted[];
  readonly after: readonly Counted[];
  readonly moved: Elements;
}

const rounds = 6;

/** The place of a target is always there. */
export function at(counts: readonly number[], target: number): number {
  return counts[target] ?? 0;
}

export function sumOf(counts: readonly Pick<Counted, 'lo' | 'hi'>[], target: number): CountRange {
  let lo = 0;
  let hi = 0;
  for (const count of counts) {
    lo += at(count.lo, target);
    hi += at(count.hi, target);
  }
  return { lo, hi };
}

/** Narrows one count to a range. An end that contradicts what is known is passed over. True where it became narrower. */
export function narrow({ lo, hi }: Pick<Counted, 'lo' | 'hi'>, target: number, range: CountRange): boolean {
  const least = at(lo, target);
  const most = at(hi, target);
  const raises = range.lo > least && range.lo <= most;
  if (raises) lo[target] = range.lo;
  const lowers = range.hi < most && range.hi >= at(lo, target);
  if (lowers) hi[target] = range.hi;
  return raises || lowers;
}

/** Narrows a sum of counts to a range: each of them to what the others leave. */
export function narrowSum(counts: readonly Pick<Counted, 'lo' | 'hi'>[], target: number, range: CountRange): boolean {
  const { lo, hi } = sumOf(counts, target);
  let changed = false;
  for (const count of counts) {
    const others = { lo: lo - at(count.lo, target), hi: hi - at(count.hi, target) };
    changed = narrow(count, target, { lo: range.lo - others.hi, hi: range.hi - others.lo }) || changed;
  }
  return changed;
}

function settleFrame({ whole, parts }: Frame, target: number): boolean {
  if (parts.length === 0) return false;
  const wholeChanged = narrowSum([whole], target, sumOf(parts, target));
  return narrowSum(parts, target, sumOf([whole], target)) || wholeChanged;
}

/** Holders after = holders before, less those who left, plus those who joined. */
function settleLink({ before, after, moved: { plus, minus } }: Link, target: number): boolean {
  const was = sumOf(before, target);
  const changed = narrowSum(after, target, { lo: was.lo - minus, hi: was.hi + plus });
  const is = sumOf(after, target);
  return narrowSum(before, target, { lo: is.lo - plus, hi: is.hi + minus }) || changed;
}

/** The cells of a one-choice question add up to the number of cities. */
function settleChoice({ lo, hi, size }: Counted): boolean {
  const least = lo.reduce((sum, one) => sum + one, 0);
  const most = hi.reduce((sum, one) => sum + one, 0);
  let changed = false;
  for (let target = 0; target < lo.length; target += 1) {
    const others = { lo: least - at(lo, target), hi: most - at(hi, target) };
    changed = narrow({ lo, hi }, target, { lo: size - others.hi, hi: size - others.lo }) || changed;
  }
  return changed;
}

/** Whoever lies under a threshold lies under every higher one. */
function settleRising({ lo, hi, size }: Counted): boolean {
  let changed = false;
  for (let target = 1; target < lo.length; target += 1) {
    changed = narrow({ lo, hi }, target, { lo: at(lo, target - 1), hi: size }) || changed;
  }
  for (let target = hi.length - 2; target >= 0; target -= 1) {
    changed = narrow({ lo, hi }, target, { lo: 0, hi: at(hi, target + 1) }) || changed;
  }
  return changed;
}

function settleTie(tie: Subject['tie'], frames: readonly Frame[]): boolean {
  if (tie === 'none') return false;
  const settleOne = tie === 'one-choice' ? settleChoice : settleRising;
  return frames.flatMap(({ whole, parts }) => [whole, ...parts]).map(settleOne).some(Boolean);
}

/** The smallest sets of base classes that are unions of parts in both editions. */
export function sharedSets(one: Frame, other: Frame): readonly number[] {
  const groups: number[] = [];
  for (const { mask } of [...one.parts, ...other.parts]) {
    const touched = groups.filter((group) => (group & mask) !== 0);
    const joined = touched.reduce((all, group) => all | group, mask);
    groups.splice(0, groups.length, ...groups.filter((group) => (group & mask) === 0), joined);
  }
  return groups;
}

function linksBetween(before: Frame, after: Frame, moves: Movements): readonly Link[] {
  const moved = (mask: number) => moves.difference({ mask, edition: before.edition }, { mask, edition: after.edition });
  const whole: Link = { before: [before.whole], after: [after.whole], moved: moved(moves.all) };
  if (before.parts.length === 0 || after.parts.length === 0) return [whole];
  const inside = (mask: number) => (part: Counted) => (part.mask & mask) !== 0;
  return [
    whole,
    ...sharedSets(before, after).map((mask) => ({ before: before.parts.filter(inside(mask)), after: after.parts.filter(inside(mask)), moved: moved(mask) })),
  ];
}

function settleTarget(frames: readonly Frame[], links: readonly Link[], target: number): boolean {
  let changed = false;
  for (const frame of frames) changed = settleFrame(frame, target) || changed;
  for (const link of links) changed = settleLink(link, target) || changed;
  return changed;
}

/** Narrows the ranges of a history in place. */
export function settle({ subject, frames }: History, moves: Movements): void {
  const links = frames.flatMap((after, index) => frames.slice(0, index).flatMap((before) => linksBetween(before, after, moves)));
  let unsettled = [...subject.targets.keys()];
  for (let round = 0; round < rounds; round += 1) {
    const tied = settleTie(subject.tie, frames);
    // What did not change by itself can only change through a tie with others.
    if (tied) unsettled = [...subject.targets.keys()];
    unsettled = unsettled.filter((target) => settleTarget(frames, links, target));
    if (!tied && unsettled.length === 0) return;
  }
}
