/** The order in which a city builds capacity (method, section 7). */
import { requireRecommendation } from './catalogue';
import type { RankedRecommendation } from './ranked-recommendation';
import type { Cost, Group } from './recommendation';

const places: Readonly<Record<Group, number>> = { foundation: 0, practice: 1, refinement: 2 };

/** Money or days that the city has little of make an equal come after an equal. */
const dear: Readonly<Record<Cost, number>> = { none: 0, low: 0, medium: 1, high: 2 };

/**
 * Foundations before practice before refinement, and nothing before what it rests on. Within a group: what nothing
 * makes wait; what answers the trouble that brought the city here; then areas far from their target; then what costs
 * little; then points of the area's low a day of work; ties keep the order given.
 *
 * @example inBuildingOrder(ranked)[0]?.group // 'foundation'
 */
export function inBuildingOrder(ranked: readonly RankedRecommendation[]): readonly RankedRecommendation[] {
  return afterWhatTheyRestOn(ranked.toSorted(compare));
}

function compare(one: RankedRecommendation, other: RankedRecommendation): number {
  const [a, b] = [keysOf(one), keysOf(other)];
  return a.map((key, place) => key - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function keysOf({ group, gain, because }: RankedRecommendation): readonly number[] {
  return [
    places[group],
    because.hindrances.length,
    because.troubles.length === 0 ? 1 : 0,
    -because.gap,
    dear[because.cost],
    -gain / because.effortDays,
  ];
}

/** Takes again and again the first whose supports are placed; the catalogue has no circles, so all get a place. */
function afterWhatTheyRestOn(sorted: readonly RankedRecommendation[]): readonly RankedRecommendation[] {
  const waiting = [...sorted];
  const open = new Set(waiting.map(({ id }) => id));
  const placed: RankedRecommendation[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ id }) => supportsOf(id).every((support) => !open.has(support)));
    for (const ready of waiting.splice(Math.max(0, next), 1)) {
      open.delete(ready.id);
      placed.push(ready);
    }
  }
  return placed;
}

/** What must be done before it, and what comes first where it is missing. */
export function supportsOf(id: string): readonly string[] {
  const { prerequisites, restsOn } = requireRecommendation(id);
  return [...prerequisites, ...restsOn];
}
