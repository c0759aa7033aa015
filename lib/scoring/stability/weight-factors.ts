/** The factors by which weights are varied. */
import { uniform } from '@/lib/scoring/numbers/uniform';

/** How many weight vectors are drawn (method, section 3). */
export const weightDraws = 2000;

const widest = Math.LN2;
const kept = new Map<number, { readonly seed: number; readonly factors: Float64Array }>();

/**
 * Independent factors, log-uniform between 1/2 and 2: `weightDraws` for the first indicator, then as many for the
 * next. They depend on the seed and their place alone; the last set of each size is kept, being costly to draw.
 *
 * @example weightFactors(1, 12).length // 24000
 */
export function weightFactors(seed: number, indicators: number): Readonly<Float64Array> {
  const last = kept.get(indicators);
  if (last?.seed === seed) return last.factors;
  const factors = Float64Array.from({ length: indicators * weightDraws }, (_, position) =>
    Math.exp(widest * (2 * uniform(seed, position) - 1)),
  );
  kept.set(indicators, { seed, factors });
  return factors;
}
