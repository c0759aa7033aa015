/** Every published figure of the survey series, frozen: a report names the set it was compared with. */
import type { SurveyYear, Figure, FigureSource } from '@/lib/benchmark/figure';
import { figures2018, source2018 } from './2018';
import { figures2020, source2020 } from './2020';
import { figures2022, source2022 } from './2022';
import { figures2024, source2024 } from './2024';

/**
 * Names this very set of figures. Any change to a figure, its base or its range needs a new name; a corrected source
 * does not.
 */
export const figuresVersion = 'cities-surveys-2018-2024.2';

/** One survey of the series. The words about it stand under `figures.surveys.<year>`. */
export interface Survey {
  readonly year: SurveyYear;
  /** The report's name as published; a proper name, not translated. */
  readonly title: string;
  /** Cities that answered. They volunteered, so they stand for nobody but themselves. */
  readonly cities: number;
  /** Where its figures stand, unless a figure names another place. */
  readonly source: FigureSource;
}

export const surveys: readonly Survey[] = [
  { year: 2018, title: 'Toward City Diplomacy', cities: 27, source: source2018 },
  { year: 2020, title: 'Conducting City Diplomacy', cities: 47, source: source2020 },
  { year: 2022, title: 'City Diplomacy During COVID-19', cities: 59, source: source2022 },
  { year: 2024, title: 'City Diplomacy in Response to Multiple Crises', cities: 85, source: source2024 },
];

/** In the order of surveys, and within one in the order of its report. */
export const publishedFigures: readonly Figure[] = [...figures2018, ...figures2020, ...figures2022, ...figures2024];

const byId: ReadonlyMap<string, Figure> = new Map(publishedFigures.map((figure) => [figure.id, figure]));

/**
 * The published figure of an id, or undefined where there is none.
 *
 * @example findFigure('2018-net-intl-yes')?.quantity // { kind: 'percent', percent: 88 }
 */
export function findFigure(id: string): Figure | undefined {
  return byId.get(id);
}

/**
 * The published figure of an id that must exist, such as one that a recommendation rests on.
 *
 * @throws RangeError where no such figure was published.
 * @example requireFigure('2018-barrier-1').survey // 2018
 */
export function requireFigure(id: string): Figure {
  const figure = byId.get(id);
  if (figure === undefined) throw new RangeError(`No published figure '${id}'`);
  return figure;
}
