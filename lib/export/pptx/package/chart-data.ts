/** The profile as columns of numbers: what the chart draws and what its own data sheet holds. */
import type { ProfileColumn, ProfileNames, ProfilePart } from '@/lib/export/pptx/deck/slide-deck';

export interface ChartSeries {
  readonly key: Exclude<keyof ProfileNames, 'area'>;
  readonly name: string;
  /** A value an area; undefined leaves the cell empty and draws nothing. */
  readonly values: readonly (number | undefined)[];
}

/** The range stands on its low end: the first series lifts it there and is not drawn itself. */
function valueOf(column: ProfileColumn, key: ChartSeries['key']): number | undefined {
  if (key !== 'range') return column[key];
  return column.low === undefined || column.high === undefined ? undefined : column.high - column.low;
}

const always = ['low', 'range'] as const;
const marks = ['point', 'evidenced', 'target'] as const;

/** The two that every chart has, and those marks that any area has. */
export function chartSeries({ columns, names }: ProfilePart): readonly ChartSeries[] {
  const series = [...always, ...marks].map((key) => ({
    key,
    name: names[key],
    values: columns.map((column) => valueOf(column, key)),
  }));
  return series.filter(
    ({ key, values }) => key === 'low' || key === 'range' || values.some((value) => value !== undefined),
  );
}
