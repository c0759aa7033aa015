/** An edition with made-up figures for everything that can be asked of one, for tests. */
import type {
  Edition,
  EditionClass,
  EditionDivision,
  PublishedShare,
  SealedEdition,
  SizeRange,
} from '@/lib/benchmark/pool/edition/edition';
import { noiseTable } from '@/lib/benchmark/pool/edition/noise-table';
import type { BaseClassId } from '@/lib/benchmark/pool/partitions';
import { type Division, publishedParts } from '@/lib/benchmark/pool/edition/published-parts';
import { smallestChange, smallestClass } from '@/lib/benchmark/pool/rules';
import { areaIds } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { byArea } from '@/lib/scoring/score/by-area';

const shares: readonly PublishedShare[] = ['few', 5, 20, 35, 50, 65, 80, 'nearly-all'];

interface SampleClass {
  readonly division: Division;
  readonly baseClasses: readonly BaseClassId[];
  readonly size: SizeRange;
  readonly sharesMayBeOff: number;
  /** By how many steps its figures differ from those of the first class. */
  readonly shift: number;
}

function classOf({ division, baseClasses, size, sharesMayBeOff, shift }: SampleClass): EditionClass {
  return {
    id: baseClasses.length === 0 ? 'everyone' : baseClasses.join('+'),
    baseClasses,
    size,
    sharesMayBeOff,
    areas: byArea((area) => {
      const median = 30 + 5 * areaIds.indexOf(area) + 5 * shift;
      return {
        lowerQuartile: median - 15,
        median,
        upperQuartile: median + 15,
        medianFrom: median - 10,
        medianTo: median + 5,
        mayBeOff: sharesMayBeOff,
      };
    }),
    questions: Object.fromEntries(
      publishedParts(instrumentV1, division).map(({ question, parts }, place) => [
        question,
        Object.fromEntries(
          parts.map(({ id }, partPlace) => [id, shares[(place + shift + 3 * partPlace) % shares.length] ?? 'few']),
        ),
      ]),
    ),
  };
}

type SampleGroup = readonly [baseClasses: readonly BaseClassId[], size: SizeRange, sharesMayBeOff: number];

function division(id: Division, groups: readonly SampleGroup[]): EditionDivision {
  return {
    id,
    classes: groups.map(([baseClasses, size, sharesMayBeOff], shift) =>
      classOf({ division: id, baseClasses, size, sharesMayBeOff, shift }),
    ),
  };
}

const { law, ratio, reach } = noiseTable;

/** Everyone, regions of which four are merged, and mandates; the other ways of dividing are not published. */
export const sampleEdition: Edition = {
  format: 'chancery-edition',
  formatVersion: 3,
  number: 2,
  date: '2026-11-01',
  instrument: { id: 'city-diplomacy-capacity', version: 1 },
  methodVersion: 2,
  licence: 'CC-BY-4.0',
  rules: { smallestClass, smallestChange, noise: { law, ratio, reach } },
  divisions: [
    division('everyone', [[[], '100+', 3]]),
    division('region', [
      [['africa', 'americas', 'asia', 'oceania'], '50-99', 4],
      [['europe'], '15-24', 11],
    ]),
    division('mandate', [
      [['explicit-power', 'tolerated'], '50-99', 4],
      [['needs-approval', 'restricted', 'unknown'], '25-49', 7],
    ]),
  ],
};

/** With a checksum that is none. */
export const sampleSealed: SealedEdition = { edition: sampleEdition, checksum: '0123456789abcdef'.repeat(4) };
