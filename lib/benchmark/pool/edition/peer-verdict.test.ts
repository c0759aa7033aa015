import { describe, expect, it } from 'vitest';
import type { AreaScore } from '@/lib/scoring/score/score';
import { peerVerdict } from './peer-verdict';

const peers = { lowerQuartile: 45, upperQuartile: 65, mayBeOff: 5 };
const city = (low: number, high: number): AreaScore => ({
  applicable: true,
  low,
  high,
  point: null,
  evidenced: 0,
  knownShare: 1,
  stages: [],
});

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

  it('gives none where the area does not apply', () => {
    const none: AreaScore = {
      applicable: false,
      low: null,
      high: null,
      point: null,
      evidenced: null,
      knownShare: null,
      stages: [],
    };
    expect(peerVerdict(none, peers)).toBeUndefined();
  });
});
