/** Which advice under a heading is set out in full. */
import type { AdviceReference } from './report';

/** How many of the others. */
const alsoInFull = 3;

/**
 * The first steps of the report, and the first of the heading.
 *
 * @example inFullOf(heading.advice, report.first).length // 3
 */
export function inFullOf<Advice extends { readonly id: string }>(advice: readonly Advice[], first: readonly AdviceReference[]): readonly Advice[] {
  return advice.filter((one, place) => place < alsoInFull || first.some(({ id }) => id === one.id));
}
