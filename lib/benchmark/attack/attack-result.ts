/**
 * What the attack on an edition comes to: stored beside it, and told on its page. Nothing of it tells how many cities
 * there are.
 */
import { z } from 'zod';

const count = z.int().min(0);
/** Of a hundred guesses so many are right; nought where nothing was guessed. */
const percent = z.number().min(0).max(100);

/**
 * What was tried and what came of it.
 *
 * - `figures`: published shares that the reader took together.
 * - `perCity`: statements on each city whose opposite was looked for ("this city chose this option", or that it did
 *   not).
 * - `certain`: those whose opposite is impossible: the edition gives them away.
 * - `notDecided`: those on which the solver ran into its limit. They are not counted as safe.
 * - `guess`, `base`: how often the best guess is right, and a guess from the smallest published share of a city's own
 *   groups.
 */
export const attackResultSchema = z.discriminatedUnion('tried', [
  z.strictObject({
    tried: z.literal(true),
    figures: count,
    perCity: count,
    certain: count,
    notDecided: count,
    guess: percent,
    base: percent,
  }),
  z.strictObject({ tried: z.literal(false), reason: z.literal('too-many-cities') }),
]);

export type AttackResult = z.infer<typeof attackResultSchema>;
