/** A programme for twelve months that fits the staff a city has (method, section 7). */
import { sayMuchTheSame } from './catalogue';
import { isKnown, type RankedRecommendation } from './ranked-recommendation';
import type { Situation } from './situation';

/**
 * Of the working days of those who do international work: the rest goes on with what they do already. Our judgement.
 */
export const shareOfDays = 0.2;

/** Working days of a full post in a year, after holidays and illness. */
const workingDays = 220;

/** Full posts by the answer on staff: the middle of each, and of the open one its beginning. */
const postsOfLargeOffice = 10;
const posts: Readonly<Record<string, number>> = { 'under-1': 0.5, '1-3': 2, '4-10': 7, 'over-10': postsOfLargeOffice };

/** Days that somebody with another job finds in a year where nobody is employed for the work. */
const daysWithoutStaff = 15;

/** Where a city did not say. */
const assumedPosts = 1;

/** Steps in a year: one a month. More than that is begun and not finished. */
export const mostInAYear = 12;

/** An office of more than ten begins two a month. */
const daysOfLargeOffice = postsOfLargeOffice * workingDays * shareOfDays;

export interface Programme {
  /** Working days that the city can give to new things in a year. */
  readonly capacityDays: number;
  /** Working days of `recommendations`. */
  readonly days: number;
  /** Ids in sequence: nothing before what it needs. */
  readonly recommendations: readonly string[];
  /** Ids of what does not fit, in the order of the recommendations. */
  readonly notThisYear: readonly string[];
}

/**
 * Working days a year that a city can give to new things.
 *
 * @example capacityOf(situation) // 88, for 1 to 3 posts
 */
export function capacityOf({ answers }: Situation): number {
  const answer = answers.get('profile-staff');
  const said = answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : '';
  if (said === 'none') return daysWithoutStaff;
  return Math.floor((posts[said] ?? assumedPosts) * workingDays * shareOfDays);
}

/**
 * The first steps, then the recommendations in their order, each together with what must come before it, as far as the
 * days go.
 *
 * @param ranked the recommendations to the city, in their order; what only hangs on unknown answers is left out.
 * @param first the first steps.
 * @example programmeOf({ ranked, first, capacityDays: 88 }).days // 83
 */
export function programmeOf({
  ranked,
  first,
  capacityDays,
}: {
  readonly ranked: readonly RankedRecommendation[];
  readonly first: readonly RankedRecommendation[];
  readonly capacityDays: number;
}): Programme {
  const known = ranked.filter(isKnown);
  const byId = new Map(ranked.map((one) => [one.id, one]));
  const done = new Map<string, number>();
  const named = new Set(first.map(({ id }) => id));
  const most = capacityDays < daysOfLargeOffice ? mostInAYear : 2 * mostInAYear;
  for (const one of [...first, ...known]) {
    const bundle = [...one.because.prerequisites, one.id]
      .filter((id) => !done.has(id))
      .flatMap((id) => byId.get(id) ?? []);
    const fits =
      daysOf(done) + sum(bundle.map(({ because }) => because.effortDays)) <= capacityDays &&
      done.size + bundle.length <= most;
    if (fits && (named.has(one.id) || !comesLater(one, done)))
      for (const { id, because } of bundle) done.set(id, because.effortDays);
  }
  return {
    capacityDays,
    days: daysOf(done),
    recommendations: [...done.keys()],
    notThisYear: known.map(({ id }) => id).filter((id) => !done.has(id)),
  };
}

/**
 * A rule waits until the thing has been done once, and what says much the same as a step of this year waits for the
 * next.
 */
function comesLater(
  { id, group, because: { prerequisites } }: RankedRecommendation,
  done: ReadonlyMap<string, number>,
): boolean {
  if (group === 'refinement' && prerequisites.length > 0) return true;
  return [...done.keys()].some((other) => sayMuchTheSame(id, other));
}

function daysOf(done: ReadonlyMap<string, number>): number {
  return sum([...done.values()]);
}

function sum(days: readonly number[]): number {
  return days.reduce((so, day) => so + day, 0);
}
