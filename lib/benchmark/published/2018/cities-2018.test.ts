import { describe, expect, it } from 'vitest';
import { cities2018 } from './cities-2018';
import { surveys } from '@/lib/benchmark/published/series';

describe('the cities of 2018', () => {
  it('are as many as answered, each once, in the order of their names', () => {
    expect(cities2018).toHaveLength(surveys.find(({ year }) => year === 2018)?.cities ?? 0);
    expect(cities2018).toEqual([...new Set(cities2018)].toSorted());
  });
});
