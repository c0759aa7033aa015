/** An edition with made-up figures for everything that can be asked of one, for tests. */
import { publishedCells } from '@/lib/benchmark/pool/cells';
import type { Edition, EditionClass, EditionPartition, PublishedShare, SealedEdition, SizeBand } from '@/lib/benchmark/pool/edition';
import type { BaseClassId, PartitionId } from '@/lib/benchmark/pool/partitions';
import { dimensionIds } from '@/lib/instrument/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';

const shares: readonly PublishedShare[] = ['few', 5, 20, 35, 50, 65, 80, 'nearly-all'];

function classOf(baseClasses: readonly BaseClassId[], size: SizeBand): EditionClass {
  return { id: baseClasses.join('+'), baseClasses, size };
}

interface PartitionParts {
  readonly id: 'everyone' | PartitionId;
  readonly classes: readonly EditionClass[];
  /** The edition that the figures on questions were kept from. */
  readonly from: number;
}

function partition({ id, classes, from }: PartitionParts): EditionPartition {
  return {
    id,
    headings: dimensionIds.map((heading, place) => ({
      id: heading,
      from: 2,
      classes: classes.map((one, shift) => {
        const median = 30 + 6 * place + 4 * shift;
        return { ...one, figures: { lowerQuartile: median - 14, median, upperQuartile: median + 15, medianFrom: median - 6, medianTo: median + 5 } };
      }),
    })),
    questions: publishedCells(instrumentV1, id).map(({ question, cells }, place) => ({
      id: question,
      from,
      classes: classes.map((one, shift) => ({
        ...one,
        figures: Object.fromEntries(cells.map((cell, cellPlace) => [cell, shares[(place + shift + 3 * cellPlace) % shares.length] ?? 'few'])),
      })),
    })),
  };
}

const everyone: EditionClass = { id: 'everyone', baseClasses: [], size: '100+' };

/** Everyone, regions of which two are merged, and mandates whose answers were kept; the other divisions are not published. */
export const sampleEdition: Edition = {
  format: 'chancery-edition',
  formatVersion: 1,
  number: 2,
  date: '2026-11-01',
  instrument: { id: 'city-diplomacy-capacity', version: 1 },
  methodVersion: 1,
  licence: 'CC-BY-4.0',
  rules: { smallestClass: 10, smallestChange: 5 },
  partitions: [
    partition({ id: 'everyone', classes: [everyone], from: 2 }),
    partition({ id: 'region', classes: [classOf(['africa', 'americas', 'asia', 'oceania'], '50-99'), classOf(['europe'], '15-24')], from: 2 }),
    partition({ id: 'mandate', classes: [classOf(['explicit-power', 'tolerated'], '50-99'), classOf(['needs-approval', 'restricted', 'unknown'], '25-49')], from: 1 }),
  ],
};

/** With a checksum that is none. */
export const sampleSealed: SealedEdition = { edition: sampleEdition, checksum: '0123456789abcdef'.repeat(4) };
