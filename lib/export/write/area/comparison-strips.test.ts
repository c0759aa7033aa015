import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/benchmark/comparison';
import { reportOf, setting } from '@/lib/export/write/reports.fixture';
import { comparisonStrips } from './comparison-strips';

const comparisonsOf = (id: string, area: string): readonly Comparison[] =>
  reportOf(id)
    .areas.filter((one) => one.area === area)
    .flatMap(({ comparisons: { prominent, further } }) => [...prominent, ...further])
    .flatMap(({ comparisons }) => comparisons);
const figure = (id: string) => comparisonsOf('thin-tertiary', 'strategy').filter((one) => one.figure.id === id);

describe('the chart of published shares', () => {
  it('says which answer a share is of: those who have no strategy are not those who have one', () => {
    const [chart] = comparisonStrips(figure('2018-strategy-no'), setting.reading);
    expect(chart?.strips).toMatchObject([{ label: 'Written international strategy', reading: 'No: 19%', point: 19 }]);
    expect(chart?.strips[0]?.range).toEqual({ low: 8, high: 37 });
    expect(chart?.alternative).toContain('Written international strategy: No: 19%');
  });

  it('says what its bars are: an interval, what words allow, or both', () => {
    const all = ['strategy', 'resources', 'impact'].flatMap((area) => comparisonsOf('thin-tertiary', area));
    const percent = all.filter(({ figure: { quantity } }) => quantity.kind === 'percent');
    const verbal = all.filter(({ figure: { quantity } }) => quantity.kind === 'verbal');
    const bars = (chosen: readonly Comparison[]) =>
      comparisonStrips(chosen, setting.reading)[0]?.legend.find(({ mark }) => mark === 'range')?.label;
    expect(bars(percent)).toBe('Where it could lie in other groups of cities');
    expect(bars(verbal)).toBe('What the published words allow');
    expect(bars(all)).toBe('Where it could lie, or what the words allow');
  });

  it('is none where nothing can be drawn', () => {
    expect(comparisonStrips([], setting.reading)).toEqual([]);
  });
});
