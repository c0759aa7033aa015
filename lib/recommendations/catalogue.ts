/** The whole catalogue of recommendations, in the order that breaks ties. */
import { agenda } from './catalogue/agenda';
import { impact } from './catalogue/impact';
import { moments } from './catalogue/moments';
import { prioritisation } from './catalogue/prioritisation';
import { resources } from './catalogue/resources';
import { strategy } from './catalogue/strategy';
import type { Recommendation } from './recommendation';

/**
 * Every recommendation, area by area.
 *
 * @see method, section 7
 */
export const catalogue: readonly Recommendation[] = [
  ...strategy,
  ...resources,
  ...prioritisation,
  ...impact,
  ...agenda,
  ...moments,
];

const byId: ReadonlyMap<string, Recommendation> = new Map(catalogue.map((entry) => [entry.id, entry]));

/**
 * The recommendation of an id, or undefined where the catalogue has none.
 *
 * @example findRecommendation('handover-file')?.effortDays // 4
 */
export function findRecommendation(id: string): Recommendation | undefined {
  return byId.get(id);
}

/**
 * The recommendation of an id that must exist, such as one that another entry names.
 *
 * @throws RangeError where the catalogue has no such entry.
 * @example requireRecommendation('handover-file').area // 'strategy'
 */
export function requireRecommendation(id: string): Recommendation {
  const found = findRecommendation(id);
  if (found === undefined) throw new RangeError(`The catalogue has no recommendation '${id}'`);
  return found;
}

/**
 * Whether two entries say much the same: never both among the first steps, nor in one year.
 *
 * @throws RangeError where the catalogue has no such entry.
 * @example sayMuchTheSame('dated-review', 'two-page-strategy') // true
 */
export function sayMuchTheSame(one: string, other: string): boolean {
  return requireRecommendation(one).repeats.includes(other) || requireRecommendation(other).repeats.includes(one);
}
