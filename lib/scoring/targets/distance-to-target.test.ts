import { describe, expect, it } from 'vitest';
import type { StageId } from '@/lib/instrument/model/stage';
import { distanceToTarget } from './distance-to-target';

describe('distanceToTarget (method, section 4)', () => {
  it.each<[number, number, StageId, object]>([
    [40, 60, 'established', { from: 0, to: 10, state: 'cannot-tell' }],
    [40, 45, 'established', { from: 5, to: 10, state: 'not-reached' }],
    [50, 60, 'established', { from: 0, to: 0, state: 'reached' }],
    [80, 90, 'established', { from: 0, to: 0, state: 'reached' }],
    [40, 50, 'established', { from: 0, to: 10, state: 'cannot-tell' }],
    [74.99999999999999, 80, 'institutionalised', { from: 0, to: 0, state: 'reached' }],
    [70, 74.99999999999999, 'institutionalised', { from: 0, to: 5, state: 'cannot-tell' }],
    [0, 0, 'ad-hoc', { from: 0, to: 0, state: 'reached' }],
    [0, 100, 'emerging', { from: 0, to: 25, state: 'cannot-tell' }],
  ])('from %d to %d, aiming for %s', (...[low, high, stage, expected]) => {
    expect(distanceToTarget({ low, high }, stage)).toEqual(expected);
  });
});
