/** Every published figure of the survey series, frozen: a report names the set it was compared with. */
import type { Figure } from '@/lib/benchmark/figure';
import { survey2018 } from './2018/figures';
import { survey2020 } from './2020/figures';
import { survey2022 } from './2022/figures';
import { survey2024 } from './2024/figures';
import type { PublishedSurvey } from './published-survey';

/**
 * Names this very set of figures. Any change to a figure, its base or its range needs a new name; a corrected source
 * does not.
 */
export const figuresVersion = 'cities-surveys-2018-2024.2';

/** From the first survey to the last: a new one is a folder of this folder and its place here. */
const series = [survey2018, survey2020, survey2022, survey2024] as const;

export type SurveyYear = (typeof series)[number]['year'];

export type Survey = PublishedSurvey<SurveyYear>;

export const surveys: readonly Survey[] = series;

/** In the order of surveys, and within one in the order of its report. */
export const publishedFigures: readonly Figure[] = series.flatMap(({ figures }) => figures);

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
