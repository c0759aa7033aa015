/** The quartiles of the areas, of all classes and editions together, as programs for the solver. */
import { areaRanks, areaStep } from '@/lib/benchmark/pool/edition/area-figures';
import { usualMove } from '@/lib/benchmark/pool/edition/noise-table';
import { step } from '@/lib/benchmark/pool/rules';
import { areaSteps } from '@/lib/benchmark/pool/edition/pool-counts';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import type { AttackedPool, ReadPool, ReadTable } from '@/lib/benchmark/attack/read-figures';
import { typesProgram, type TypesProgram } from './types-program';

/**
 * One program an area: how many cities of each type lie at or below 0, 5, … 95 points. A figure says that the noisy
 * number up to the step before it was under its rank, and the one up to it was not.
 */
export function areaPrograms(pool: AttackedPool, read: ReadPool): readonly TypesProgram[] {
  const width = areaSteps - 1;
  return areaIds.map((area) =>
    typesProgram({
      width,
      types: read.types,
      stated: Array.from({ length: width }, (_, at) => at),
      onesOf: (member) => {
        const first = areaStep(pool.contributions[member]?.areas[area] ?? 0);
        return Array.from({ length: width }, (_, at) => at).filter((at) => at >= first);
      },
      rows: Array.from({ length: width - 1 }, (_, at) => ({
        terms: [
          [at, 1],
          [at + 1, -1],
        ] as const,
        is: '<=' as const,
        times: 0,
      })),
      sums: read.tables.flatMap((table) => boundsOf(table, area, pool.noise.reach)),
    }),
  );
}

function boundsOf({ types, cities, noisySize, shares }: ReadTable, area: AreaId, reach: number) {
  const figures = shares.areas[area];
  const { lowerQuartile, median, upperQuartile, medianFrom, medianTo } = areaRanks(
    noisySize,
    Math.min(usualMove, reach),
  );
  const told = [
    { rank: lowerQuartile, points: figures.lowerQuartile },
    { rank: median, points: figures.median },
    { rank: upperQuartile, points: figures.upperQuartile },
    { rank: medianFrom, points: figures.medianFrom },
    { rank: medianTo, points: figures.medianTo },
  ];
  return told.flatMap(({ rank, points }) => {
    // Ends of intervals that are left open say nothing.
    if (rank === undefined) return [];
    const first = points / step;
    return [
      ...(first > 0 ? [{ types, variables: [first - 1], from: 0, to: Math.min(cities, rank - 1 + reach) }] : []),
      // At 100 points all cities are counted in any case.
      ...(first < areaSteps - 1 ? [{ types, variables: [first], from: Math.max(0, rank - reach), to: cities }] : []),
    ];
  });
}
