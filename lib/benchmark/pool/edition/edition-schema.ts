/** The form of an edition, for whoever reads one: the interface, its description, a file from elsewhere. */
import { z } from 'zod';
import { byArea } from '@/lib/scoring/score/by-area';
import { sizeRanges, type Edition, type SealedEdition } from './edition';
import { partitionIds, partitions, type BaseClassId } from '@/lib/benchmark/pool/partitions';

const baseClassIds: readonly BaseClassId[] = [
  ...new Set(partitionIds.flatMap((id): readonly BaseClassId[] => partitions[id].baseClasses)),
];

const points = z.int().min(0).max(100);

const share = z
  .union([z.int().min(5).max(95), z.enum(['few', 'nearly-all'])])
  .describe(
    'Percent of all contributions of the class, after noise, to the nearest 5; `few` for noisy counts up to ' +
      '3, `nearly-all` for all but 3 or fewer.',
  );

const areaFigures = z.strictObject({
  lowerQuartile: points,
  median: points,
  upperQuartile: points,
  medianFrom: points.describe('Lower end of the 95 % order-statistic interval of the median, wider by the noise.'),
  medianTo: points.describe('Upper end of it.'),
  mayBeOff: z.int().min(0).describe('So many points, to either side, for the noise and the rounding.'),
});

const editionClass = z.strictObject({
  id: z.string().describe('Base classes joined with `+`; `everyone` for the whole.'),
  baseClasses: z.array(z.enum(baseClassIds)).describe('Empty for the whole.'),
  size: z.enum(sizeRanges).describe('Number of contributing cities, after noise, as ranges.'),
  sharesMayBeOff: z.int().min(0).describe('Of every ten shares in percent, nine are off by no more points than this.'),
  areas: z.strictObject(byArea(() => areaFigures)),
  questions: z
    .record(z.string(), z.record(z.string(), share))
    .describe('By question and part: one cell, or several joined with `+`.'),
});

/** Every figure and every condition of an edition; unknown keys are refused. */
export const editionSchema = z.strictObject({
  format: z.literal('chancery-edition'),
  formatVersion: z.literal(3),
  number: z.int().min(1),
  date: z.iso.date(),
  instrument: z.strictObject({ id: z.literal('city-diplomacy-capacity'), version: z.int().min(1) }),
  methodVersion: z.literal(2),
  licence: z.literal('CC-BY-4.0'),
  rules: z.strictObject({
    smallestClass: z.int().min(1),
    smallestChange: z.int().min(1),
    noise: z.strictObject({ law: z.string(), ratio: z.number(), reach: z.int().min(0) }),
  }),
  divisions: z.array(
    z.strictObject({ id: z.enum(['everyone', ...partitionIds]), classes: z.array(editionClass).min(1) }),
  ),
}) satisfies z.ZodType<Edition>;

/** An edition with the checksum that it is served under. */
export const sealedEditionSchema = z.strictObject({
  edition: editionSchema,
  checksum: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256, in hexadecimal, of the canonical JSON of the edition.'),
}) satisfies z.ZodType<SealedEdition>;
