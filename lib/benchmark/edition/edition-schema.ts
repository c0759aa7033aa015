/** The form of an edition, for whoever reads one: the interface, its description, a file from elsewhere. */
import { z } from 'zod';
import { dimensionIds } from '@/lib/instrument/instrument';
import { sizeBands, type Edition, type SealedEdition } from './edition';
import { partitionIds, partitions, type BaseClassId } from './partitions';

const baseClassIds: readonly BaseClassId[] = [...new Set(partitionIds.flatMap((id): readonly BaseClassId[] => partitions[id].baseClasses))];

const points = z.int().min(0).max(100);
const editionNumber = z.int().min(1);

const share = z
  .union([z.number().min(0).max(100), z.enum(['few', 'nearly-all'])])
  .describe('Percent of all contributions of the class, to the nearest 5; `few` for 0 to 3 of them, `nearly-all` for all but 0 to 3.');

const headingFigures = z.strictObject({
  lowerQuartile: points,
  median: points,
  upperQuartile: points,
  medianFrom: points.describe('Lower end of the 95 % order-statistic interval of the median.'),
  medianTo: points.describe('Upper end of it.'),
});

const classShape = {
  id: z.string().describe('Base classes joined with `+`; `everyone` for the whole.'),
  baseClasses: z.array(z.enum(baseClassIds)).describe('Empty for the whole.'),
  size: z.enum(sizeBands).describe('Number of contributing cities, in bands.'),
};

const headings = z.strictObject({
  id: z.enum(dimensionIds),
  from: editionNumber.describe('Number of the edition that first published these figures.'),
  classes: z.array(z.strictObject({ ...classShape, figures: headingFigures })).min(1),
});

const questions = z.strictObject({
  id: z.string(),
  from: editionNumber.describe('Number of the edition that first published these figures.'),
  classes: z.array(z.strictObject({ ...classShape, figures: z.record(z.string(), share) })).min(1),
});

/** Every figure and every condition of an edition; unknown keys are refused. */
export const editionSchema = z.strictObject({
  format: z.literal('chancery-edition'),
  formatVersion: z.literal(1),
  number: editionNumber,
  date: z.iso.date(),
  instrument: z.strictObject({ id: z.literal('city-diplomacy-capacity'), version: z.int().min(1) }),
  methodVersion: z.literal(1),
  licence: z.literal('CC-BY-4.0'),
  rules: z.strictObject({ smallestClass: z.int().min(1), smallestChange: z.int().min(1) }),
  partitions: z.array(
    z.strictObject({ id: z.enum(['everyone', ...partitionIds]), headings: z.array(headings), questions: z.array(questions) }),
  ),
}) satisfies z.ZodType<Edition>;

/** An edition with the checksum that it is served under. */
export const sealedEditionSchema = z.strictObject({
  edition: editionSchema,
  checksum: z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256, in hexadecimal, of the canonical JSON of the edition.'),
}) satisfies z.ZodType<SealedEdition>;
