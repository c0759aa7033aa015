import { describe, expect, it } from 'vitest';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { compilePlan } from './plan';
import { smallInstrument } from './small-instrument.fixture';

describe('compilePlan', () => {
  it('puts the indicators of a heading side by side, empty headings included', () => {
    const { sources, weights, headings } = compilePlan(smallInstrument, 'full');
    expect(sources.map(({ id }) => id)).toEqual(['parent', 'child', 'grandchild', 'theme-coverage', 'depth', 'toolkit', 'relations']);
    expect([...weights]).toEqual([2, 1, 1, 2, 3, 1, 2]);
    expect(headings).toEqual([
      { dimension: 'strategy', from: 0, to: 3 },
      { dimension: 'resources', from: 3, to: 3 },
      { dimension: 'prioritisation', from: 3, to: 4 },
      { dimension: 'impact', from: 4, to: 6 },
      { dimension: 'agenda', from: 6, to: 7 },
    ]);
  });

  it('is compiled once for an instrument and a form', () => {
    const full = compilePlan(instrumentV1, 'full');
    expect(compilePlan(instrumentV1, 'quick')).not.toBe(full);
    expect(compilePlan(instrumentV1, 'full')).toBe(full);
    expect(compilePlan({ ...instrumentV1 }, 'full')).not.toBe(full);
  });

  it('refuses a derived indicator without its questions', () => {
    const broken = { ...smallInstrument, questions: smallInstrument.questions.filter(({ id }) => id !== 'themes-wanted') };
    expect(() => compilePlan(broken, 'full')).toThrow(RangeError);
  });

  it('weighs the headings of version 1 as its tables say', () => {
    const sums = (form: 'full' | 'quick') => {
      const { headings, weights } = compilePlan(instrumentV1, form);
      return headings.map(({ from, to }) => weights.slice(from, to).reduce((sum, weight) => sum + weight, 0));
    };
    expect(sums('full')).toEqual([14, 14.5, 10, 11, 13]);
    expect(sums('quick')).toEqual([9, 9.5, 8, 7, 8]);
  });
});
