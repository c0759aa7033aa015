/** Which cities a combination of editions leaves: those that it counts once, added or taken away. */
import type { State } from './audit-state';
import type { Mask, Membership } from './membership';

/** Cities of one base class that the same frames count: those from `from` on, before `until`. */
export interface Life {
  /** The base class, as a set of one. */
  readonly set: Mask;
  readonly from: number;
  readonly until: number;
  readonly cities: number;
}

/** For each stretch between a frame and the next, whether the change of the whole over it is taken away. */
export type Away = readonly boolean[];

/** Cities added and cities taken away. */
interface Sizes {
  readonly plus: number;
  readonly minus: number;
}

export function livesIn(frames: readonly State[], { groups }: Membership): readonly Life[] {
  const lives = new Map<string, Life>();
  for (const { set, joined, left, cities } of groups) {
    const from = frames.filter(({ edition }) => edition < joined).length;
    const until = frames.filter(({ edition }) => edition < left).length;
    if (from >= until) continue;
    const key = `${set}:${from}:${until}`;
    lives.set(key, { set, from, until, cities: cities + (lives.get(key)?.cities ?? 0) });
  }
  return [...lives.values()].sort((one, other) => one.from - other.from);
}

/** How often a city outside the classes is counted: taken away for the stretch that it came in, added for that it went in. */
function weightOutside({ from, until }: Life, away: Away): number {
  return Number(away[until - 1] ?? false) - Number(away[from - 1] ?? false);
}

/** The same of a city in the classes, which the last frame adds and the first takes away: -1, 0 or 1 too. */
function weightInside(life: Life, away: Away): number {
  return weightOutside(life, away) + Number(life.until > away.length) - Number(life.from === 0);
}

/** By base class, what a combination leaves of it where it is among the classes, and where it is not. */
interface Leaving {
  readonly inside: ReadonlyMap<Mask, Sizes>;
  readonly outside: ReadonlyMap<Mask, Sizes>;
}

export function leavingOf(lives: readonly Life[], away: Away): Leaving {
  const inside = new Map<Mask, Counts>();
  const outside = new Map<Mask, Counts>();
  for (const life of lives) {
    count(inside, life, weightInside(life, away));
    count(outside, life, weightOutside(life, away));
  }
  return { inside, outside };
}

interface Counts {
  plus: number;
  minus: number;
}

function count(counts: Map<Mask, Counts>, { set, cities }: Life, weight: number): void {
  const own = counts.get(set) ?? { plus: 0, minus: 0 };
  counts.set(set, own);
  if (weight > 0) own.plus += cities;
  if (weight < 0) own.minus += cities;
}

/** What is left with these classes. */
export function sizesOf({ inside, outside }: Leaving, classes: Mask): Sizes {
  let plus = 0;
  let minus = 0;
  for (const [set, within] of inside) {
    const sizes = (set & classes) === 0 ? outside.get(set) : within;
    plus += sizes?.plus ?? 0;
    minus += sizes?.minus ?? 0;
  }
  return { plus, minus };
}

/** The most places that one city may have in what is left, by answering anew again and again. */
export function longestRow(lives: readonly Life[], away: Away, classes: Mask): number {
  // The longest row of lives whose last one ends before each frame; of those before the frames passed so far, the longest.
  const rows = new Array<number>(away.length + 2).fill(0);
  let before = 0;
  let frame = 0;
  for (const life of lives) {
    const weight = (life.set & classes) === 0 ? weightOutside(life, away) : weightInside(life, away);
    if (weight === 0) continue;
    for (; frame <= life.from; frame += 1) before = Math.max(before, rows[frame] ?? 0);
    rows[life.until] = Math.max(rows[life.until] ?? 0, before + 1);
  }
  return Math.max(...rows);
}
