/** Editions written by hand, rule by rule or against the rules, of a questionnaire of one checklist and one heading. */
import type { Edition, EditionPartition, HeadingFigures, PublishedShare } from '../edition/edition';
import { partitions, type BaseClassId } from '../edition/partitions';
import type { Cohort, InsiderLog } from './insider-log';

/** [edition that first counted them, edition that no longer did, how many] */
export type Came = readonly [joined: number, left: number | undefined, count: number];

const cohorts = (came: readonly Came[]): readonly Cohort[] => came.map(([joined, left, count]) => ({ joined, left, count }));

/** A pool that is divided by region alone: in every other partition all are in one class. */
export function regionLog(came: Readonly<Partial<Record<BaseClassId, readonly Came[]>>>): InsiderLog {
  const all = Object.values(came).flatMap((some) => cohorts(some));
  const one = (baseClasses: readonly string[]) => baseClasses.map((_, index) => (index === 0 ? all : []));
  return {
    region: partitions.region.baseClasses.map((base) => cohorts(came[base] ?? [])),
    population: one(partitions.population.baseClasses),
    position: one(partitions.position.baseClasses),
    mandate: one(partitions.mandate.baseClasses),
  };
}

/** A count among so many, as the rules have it written. */
export function written(count: number, size: number): PublishedShare {
  if (count <= 3) return 'few';
  if (count >= size - 3) return 'nearly-all';
  return 5 * Math.round((20 * count) / size);
}

type Shares = Readonly<Record<string, PublishedShare>>;

/** Figures by class, such as `africa+asia`; `everyone` for the whole. */
type Classes<Figures> = Readonly<Record<string, Figures>>;

function classesOf<Figures>(classes: Classes<Figures>) {
  return Object.entries(classes).map(([id, figures]) => ({
    id,
    // A class is named by its base classes.
    baseClasses: (id === 'everyone' ? [] : id.split('+')) as BaseClassId[],
    size: '10-14' as const,
    figures,
  }));
}

interface Figured<Figures> {
  readonly from: number;
  readonly whole?: Figures;
  readonly regions?: Classes<Figures>;
}

export interface HandMade {
  readonly question?: string;
  readonly shares?: readonly Figured<Shares>[];
  readonly headings?: readonly Figured<HeadingFigures>[];
}

/** One edition a number that anything is from, each with only what it renews. */
export function handMadeEditions({ question = 'partners', shares = [], headings = [] }: HandMade): readonly Edition[] {
  const last = Math.max(...shares.map(({ from }) => from), ...headings.map(({ from }) => from));
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    const partition = (id: 'everyone' | 'region'): EditionPartition => {
      const pick = <Figures>({ from, whole, regions }: Figured<Figures>) => {
        const classes = id === 'region' ? regions : whole === undefined ? undefined : { everyone: whole };
        return from === number && classes ? [{ from, classes: classesOf(classes) }] : [];
      };
      return {
        id,
        headings: headings.flatMap(pick).map((figures) => ({ id: 'strategy' as const, ...figures })),
        questions: shares.flatMap(pick).map((figures) => ({ id: question, ...figures })),
      };
    };
    return {
      format: 'chancery-edition',
      formatVersion: 1,
      number,
      date: `2030-01-${String(number).padStart(2, '0')}`,
      instrument: { id: 'city-diplomacy-capacity', version: 1 },
      methodVersion: 1,
      licence: 'CC-BY-4.0',
      rules: { smallestClass: 10, smallestChange: 5 },
      partitions: [partition('everyone'), partition('region')],
    };
  });
}
