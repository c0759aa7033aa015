import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { indicatorsOf } from './indicators-of';
import { smallInstrument } from './small-instrument.fixture';

describe('indicatorsOf', () => {
  it('lists them area by area', () => {
    expect(indicatorsOf(smallInstrument, 'full').map(({ id, area, weight }) => [id, area, weight])).toEqual([
      ['parent', 'strategy', 2],
      ['child', 'strategy', 1],
      ['grandchild', 'strategy', 1],
      ['theme-coverage', 'prioritisation', 2],
      ['depth', 'impact', 3],
      ['toolkit', 'impact', 1],
      ['relations', 'agenda', 2],
    ]);
  });

  it('finds them once for an instrument and a form', () => {
    const full = indicatorsOf(instrumentV1, 'full');
    expect(indicatorsOf(instrumentV1, 'quick')).not.toBe(full);
    expect(indicatorsOf(instrumentV1, 'full')).toBe(full);
    expect(indicatorsOf({ ...instrumentV1 }, 'full')).not.toBe(full);
  });

  it('refuses a derived indicator without its questions', () => {
    const broken = {
      ...smallInstrument,
      questions: smallInstrument.questions.filter(({ id }) => id !== 'themes-wanted'),
    };
    expect(() => indicatorsOf(broken, 'full')).toThrow(RangeError);
  });

  it('weighs the areas of version 1 as its tables say', () => {
    const sums = (form: 'full' | 'quick') => {
      const indicators = indicatorsOf(instrumentV1, form);
      return areaIds.map((area) => indicators.reduce((sum, one) => (one.area === area ? sum + one.weight : sum), 0));
    };
    expect(sums('full')).toEqual([14, 14.5, 10, 11, 13]);
    expect(sums('quick')).toEqual([9, 9.5, 8, 7, 8]);
  });
});
