import { describe, expect, it } from 'vitest';
import type { DimensionScore } from '@/lib/scoring/score/score';
import { peerVerdict } from './peer-verdict';

const peers = { lowerQuartile: 45, upperQuartile: 65, mayBeOff: 5 };
const city = (low: number, high: number): DimensionScore => ({ applicable: true, low, high, point: null, evidenced: 0, knownShare: 1, bands: [] });

describe('peerVerdict', () => {
  it.each([
    [71, 80, 'above'],
    [70.1, 70.1, 'above'],
    [70, 100, 'within-or-too-close'],
    [65, 100, 'within-or-too-close'],
    [50, 60, 'within-or-too-close'],
    [0, 100, 'within-or-too-close'],
    [0, 40, 'within-or-too-close'],
    [0, 39.9, 'below'],
    [70.0000000000001, 71, 'within-or-too-close'],
  ])('from %f to %f: %s', (low, high, verdict) => {
    expect(peerVerdict(city(low, high), peers)).toBe(verdict);
  });

  it('gives none where the heading does not apply', () => {
    const none: DimensionScore = { applicable: false, low: null, high: null, point: null, evidenced: null, knownShare: null, bands: [] };
    expect(peerVerdict(none, peers)).toBeUndefined();
  });
});
