/** Where a city stands beside its peers on one area (method, section 6). */
import type { AreaScore } from '@/lib/scoring/score/score';
import { tolerance } from '@/lib/scoring/numbers/tolerance';
import type { AreaFigures } from './edition';

export const peerVerdicts = ['above', 'below', 'within-or-too-close'] as const;

/**
 * `above`: clearly above the middle half of peers. `below`: clearly below it. `within-or-too-close`: within the middle
 * half, or the range that the city left open, or the noise in the figures, is too wide to say.
 */
export type PeerVerdict = (typeof peerVerdicts)[number];

/**
 * The verdict by the whole range of the city, unrounded, against the published quartiles with what they
 * may be off; undefined where the area does not apply to the city.
 *
 * @see method, section 6
 * @example peerVerdict({ ...score, low: 71, high: 80 }, { ...figures, lowerQuartile: 40, upperQuartile: 70 })
 * // 'above'
 */
export function peerVerdict(
  city: AreaScore,
  peers: Pick<AreaFigures, 'lowerQuartile' | 'upperQuartile' | 'mayBeOff'>,
): PeerVerdict | undefined {
  if (!city.applicable) return undefined;
  if (city.low > peers.upperQuartile + peers.mayBeOff + tolerance) return 'above';
  if (city.high < peers.lowerQuartile - peers.mayBeOff - tolerance) return 'below';
  return 'within-or-too-close';
}
