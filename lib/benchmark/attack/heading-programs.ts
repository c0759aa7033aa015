/** The quartiles of the headings, of all classes and editions together, as programs for the solver. */
import { medianRanks } from '@/lib/benchmark/pool/median-interval';
import { usualMove } from '@/lib/benchmark/pool/noise-table';
import { codedUpTo, step } from '@/lib/benchmark/pool/rules';
import { headingSteps } from '@/lib/benchmark/pool/tally';
import { type DimensionId, dimensionIds } from '@/lib/instrument/instrument';
import { roundHalfAway } from '@/lib/scoring/round';
import type { HeadingFigures } from '@/lib/benchmark/pool/edition';
import type { AttackedPool, ReadPool, ReadTable } from './read-figures';
import { typesProgram, type TypesProgram } from './types-program';

/**
 * One program a heading: how many cities of each type lie at or below 0, 5, … 95 points. A figure says that the noisy
 * number up to the step before it was under its rank, and the one up to it was not.
 */
export function headingPrograms(pool: AttackedPool, read: ReadPool): readonly TypesProgram[] {
  const width = headingSteps - 1;
  return dimensionIds.map((heading) =>
    typesProgram({
      width,
      types: read.types,
      stated: Array.from({ length: width }, (_, at) => at),
      onesOf: (member) => {
        const first = roundHalfAway((pool.contributions[member]?.headings[heading] ?? 0) / (10 * step));
        return Array.from({ length: width }, (_, at) => at).filter((at) => at >= first);
      },
      rows: Array.from({ length: width - 1 }, (_, at) => ({ terms: [[at, 1], [at + 1, -1]] as const, is: '<=' as const, times: 0 })),
      sums: read.tables.flatMap((table) => boundsOf(table, heading, pool.noise.reach)),
    }),
  );
}

function boundsOf({ types, cities, noisySize, shares }: ReadTable, heading: DimensionId, reach: number) {
  return ranksOf(shares.headings[heading], noisySize, Math.min(usualMove, reach)).flatMap(({ rank, points }) => {
    const first = points / step;
    return [
      ...(first > 0 ? [{ types, variables: [first - 1], from: 0, to: Math.min(cities, rank - 1 + reach) }] : []),
      // At 100 points all cities are counted in any case.
      ...(first < headingSteps - 1 ? [{ types, variables: [first], from: Math.max(0, rank - reach), to: cities }] : []),
    ];
  });
}

/** Which rank of the noisy counts each figure is the value of; ends of intervals that are left open say nothing. */
function ranksOf({ lowerQuartile, median, upperQuartile, medianFrom, medianTo }: HeadingFigures, size: number, wider: number) {
  const rankAt = (share: number): number => roundHalfAway((size - 1) * share) + 1;
  const ranks = medianRanks(size);
  return [
    { rank: rankAt(0.25), points: lowerQuartile },
    { rank: rankAt(0.5), points: median },
    { rank: rankAt(0.75), points: upperQuartile },
    ...(ranks.from - wider > codedUpTo ? [{ rank: ranks.from - wider, points: medianFrom }] : []),
    ...(ranks.to + wider <= size - codedUpTo ? [{ rank: ranks.to + wider, points: medianTo }] : []),
  ];
}
