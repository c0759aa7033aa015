/** The scores of the shared personas, each worked out with pencil and paper from the questionnaire's weights. */
import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { scoreAnswers } from './score-answers';
import type { AreaScore } from './score';

interface Expected {
  readonly low: number;
  readonly high?: number;
  readonly point?: number;
  readonly evidenced: number;
  readonly knownShare?: number;
}

function check(score: AreaScore, { low, high = low, point = low, evidenced, knownShare = 1 }: Expected) {
  if (!score.applicable) throw new Error('Expected an applicable area');
  expect(score.low).toBeCloseTo(low, 9);
  expect(score.high).toBeCloseTo(high, 9);
  expect(score.point).toBeCloseTo(point, 9);
  expect(score.evidenced).toBeCloseTo(evidenced, 9);
  expect(score.knownShare).toBeCloseTo(knownShare, 9);
}

// Sums of weight x value over the weight of what applies, in the order of the five areas.
const expectations: readonly [string, readonly (Expected | 'not applicable')[]][] = [
  [
    'thin-tertiary',
    [
      { low: 0, evidenced: 0 },
      { low: (100 * (0.5 + 1 / 3)) / 14, evidenced: 0 },
      { low: (100 * (0.5 + 4 / 3)) / 9, evidenced: 0 },
      { low: 50 / 11, evidenced: 50 / 11 },
      { low: 175 / 9, evidenced: 0 },
    ],
  ],
  [
    'secondary-quick',
    [
      { low: 600 / 9, evidenced: 500 / 9 },
      { low: 350 / 9.5, high: 550 / 9.5, point: 350 / 7.5, evidenced: 200 / 9.5, knownShare: 7.5 / 9.5 },
      { low: 25, evidenced: 0 },
      { low: 215 / 7, evidenced: 0 },
      { low: 43.75, evidenced: 12.5 },
    ],
  ],
  [
    'evidenced-capital',
    [
      { low: (100 * (9.75 + (4 * 5) / 6)) / 14, evidenced: (100 * (9.75 + (4 * 5) / 6)) / 14 },
      { low: (100 * (12.8 + 6 / 7)) / 14.5, evidenced: (100 * (9.3 + 6 / 7)) / 14.5 },
      { low: 87.5, evidenced: 72.5 },
      { low: 810 / 11, evidenced: 635 / 11 },
      { low: 1175 / 13, evidenced: 1025 / 13 },
    ],
  ],
  [
    'shared-service-town',
    [
      { low: 50 / 9, evidenced: 0 },
      'not applicable',
      // 3 x 3/4 with a document, 2 x 2/4, 2 x 2/4, 1 x 1/4.
      { low: 450 / 8, evidenced: 225 / 8 },
      // 3 x 1/4, 2 x 1/5, 2 x 1/4.
      { low: 165 / 7, evidenced: 0 },
      { low: 37.5, evidenced: 0 },
    ],
  ],
];

describe.each(expectations)('%s', (id, expected) => {
  const { form, answers, instrumentVersion } = requirePersona(id).assessment;

  it.each(areaIds.map((area, place) => [area, place] as const))('%s', (area, place) => {
    const { areas } = scoreAnswers({ instrument: requireInstrument(instrumentVersion), form, answers });
    const wanted = expected[place];
    if (wanted === undefined) throw new Error('An area is missing from the table');
    if (wanted === 'not applicable') expect(areas[area].applicable).toBe(false);
    else check(areas[area], wanted);
  });
});
