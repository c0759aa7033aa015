/** The three steps at the very beginning of a report (method, section 7). */
import { sayMuchTheSame } from './catalogue';
import { supportsOf } from './order';
import { isKnown, type RankedRecommendation } from './ranked-recommendation';
import { building, ground, troubles, type Slot, type Trouble } from './troubles';

/** How many are named. */
export const mostSteps = 3;

type Step = RankedRecommendation;

interface Place {
  readonly slot: Slot;
  readonly source: 'trouble' | 'ground' | 'building';
  /** Only where no step is named yet. */
  readonly only?: 'first';
}

/** How the places are filled, those that stay empty being passed over: what presses, then what a city builds. */
const places: readonly Place[] = [
  { slot: 'office', source: 'trouble' },
  { slot: 'office', source: 'building', only: 'first' },
  { slot: 'decision', source: 'trouble' },
  // What everything else rests on.
  { slot: 'decision', source: 'ground' },
  { slot: 'next', source: 'trouble' },
  // What the step before has made ready.
  { slot: 'decision', source: 'trouble' },
  { slot: 'office', source: 'building' },
  { slot: 'decision', source: 'building' },
  { slot: 'next', source: 'building' },
];

/**
 * One that the office can begin this month without asking anybody; one decision to ask of the leadership; one that
 * follows from these. In each place first what answers the trouble that brought the city here, then what a city builds
 * first, then what follows from the steps named, then the order of the recommendations where there is still a way to a
 * target. None needs what is neither in place nor named before it, none says much the same as another, and together
 * they fit the days that the city has.
 *
 * @param ranked the recommendations to the city, in their order.
 * @param capacityDays working days that the city can give in a year.
 * @example firstSteps(rankRecommendations(input), 88).map(({ id }) => id)
 * // ['engagement-register', 'name-responsible-lead', 'two-page-strategy']
 */
export function firstSteps(ranked: readonly Step[], capacityDays: number): readonly Step[] {
  const ready = ranked.filter((one) => isKnown(one) && one.because.hindrances.length === 0);
  const chosen: Step[] = [];
  const possible = () => {
    if (chosen.length === mostSteps) return [];
    const daysLeft = capacityDays - chosen.reduce((sum, { because }) => sum + because.effortDays, 0);
    return ready.filter((one) => one.because.effortDays <= daysLeft && mayFollow(one, chosen));
  };
  const lists = { trouble: pressing(ranked), ground: [ground], building: [building] };
  for (const { slot, source, only } of places) {
    if (only === 'first' && chosen.length > 0) continue;
    const fitting = possible().filter((one) => fits(one, slot));
    const asked = lists[source].flatMap((steps) => steps[slot]);
    chosen.push(...asked.flatMap((id) => fitting.filter((one) => one.id === id)).slice(0, 1));
  }
  while (chosen.length < mostSteps) {
    const next = following(possible(), chosen);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

function fits({ because }: Step, slot: Slot): boolean {
  if (slot === 'office') return because.startedBy === 'office';
  return slot === 'next' || because.needsLeaders || because.startedBy !== 'office';
}

/** Whether all that it needs is in place or named before it, and nothing named says much the same. */
function mayFollow({ id, because }: Step, chosen: readonly Step[]): boolean {
  const named = chosen.map((one) => one.id);
  if (named.includes(id) || because.prerequisites.some((needed) => !named.includes(needed))) return false;
  return !named.some((other) => sayMuchTheSame(id, other));
}

/** The steps of the troubles that the city has, the most pressing first. */
function pressing(ranked: readonly Step[]): readonly Trouble['steps'][] {
  const present = new Set(ranked.flatMap(({ because }) => because.troubles.map(({ id }) => id)));
  const found = troubles.filter(({ id }) => present.has(id));
  const urgent = found.filter(({ calm }) => !calm);
  return (urgent.length > 0 ? urgent : found).map(({ steps }) => steps);
}

/** What rests on a step already named, then what leads to a target still ahead, then the first of the order. */
function following(possible: readonly Step[], chosen: readonly Step[]): Step | undefined {
  const rests = ({ id }: Step) => supportsOf(id).some((support) => chosen.some((one) => one.id === support));
  return (
    possible.find((one) => one.group !== 'refinement' && rests(one)) ??
    possible.find(({ because }) => because.gap > 0) ??
    possible[0]
  );
}
