/** The score interface's messages as schemas (method, section 9), for its published description. */
import { z } from 'zod';
import { answersSchemaOf } from '@/lib/instrument/parse/answer-schema';
import { stageIds } from '@/lib/instrument/model/stage';
import { areaIds, formIds, type Instrument } from '@/lib/instrument/model/instrument';
import type { Score } from './score';

/**
 * What may be sent to be scored with this version of the questionnaire; `parseScoreRequest` reads it.
 *
 * @example z.toJSONSchema(scoreRequestSchemaOf(instrument)).required // ['form', 'answers']
 */
export function scoreRequestSchemaOf(instrument: Instrument) {
  return z.strictObject({ form: z.enum(formIds), answers: answersSchemaOf(instrument) });
}

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const nothing = z.null();

const applicable = z
  .strictObject({
    applicable: z.literal(true),
    low: points,
    high: points,
    point: points.nullable().describe('Best estimate, where at least 0.6 of the weight is known exactly.'),
    evidenced: points,
    knownShare: share.describe('Share of the weight that is known exactly.'),
    stages: z.array(z.enum(stageIds)).min(1).describe('Every stage that the range touches, lowest first.'),
  })
  .meta({ id: 'AreaScore', description: 'A range in points from 0 to 100, unrounded.' });

const notApplicable = z
  .strictObject({
    applicable: z.literal(false),
    low: nothing,
    high: nothing,
    point: nothing,
    evidenced: nothing,
    knownShare: nothing,
    stages: z.tuple([]),
  })
  .meta({ id: 'NoAreaScore', description: 'Nothing of this area applies to the city.' });

export const areaScoreSchema = z.discriminatedUnion('applicable', [applicable, notApplicable]);

/** A score: five areas, never one number for all. */
export const scoreSchema = z
  .strictObject({
    instrument: z.literal('city-diplomacy-capacity'),
    version: z.int().min(1),
    form: z.enum(formIds),
    areas: z.record(z.enum(areaIds), areaScoreSchema),
  })
  .meta({ id: 'Score' }) satisfies z.ZodType<Score>;
