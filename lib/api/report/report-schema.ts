/** The messages of the report interface, for its published description (method, section 9). */
import { z } from 'zod';
import { publishedLocales } from '@/lib/i18n/catalogue/locales';
import { answerSchema, evidenceItemSchema } from '@/lib/instrument/parse/answer-schema';
import { stageIds } from '@/lib/instrument/model/stage';
import { areaIds, formIds, type Instrument } from '@/lib/instrument/model/instrument';
import { areaScoreSchema, scoreRequestSchemaOf } from '@/lib/scoring/score/score-schema';
import { recommendationSchema } from './recommendation-schema';
import { comparisonsSchema, givenAnswerSchema } from './figure-schema';

const area = z.enum(areaIds);
const stage = z.enum(stageIds);
const language = z.enum(publishedLocales.map(({ tag }) => tag));

/**
 * What may be sent for a report with this version of the questionnaire; `parseReportRequest` reads it.
 *
 * @example z.toJSONSchema(reportRequestSchemaOf(instrument)).required // ['form', 'answers']
 */
export function reportRequestSchemaOf(instrument: Instrument) {
  return scoreRequestSchemaOf(instrument).extend({
    targets: z
      .partialRecord(area, stage)
      .optional()
      .describe('The city’s targets; an area left out gets the suggested stage.'),
    today: z.iso
      .date()
      .optional()
      .describe('The day of the report, from 2000 to 2199; where nothing is said, that of the server in UTC.'),
    language: language.optional().describe('Of the words; English where nothing is said.'),
  });
}

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const count = z.int().min(0);
const areas = z.array(area);
const ids = z.array(z.string());

const target = z
  .strictObject({
    stage,
    threshold: points,
    setBy: z.enum(['city', 'proposal']),
    proposed: stage,
    reasons: ids,
    distance: z
      .strictObject({ from: points, to: points, state: z.enum(['reached', 'not-reached', 'cannot-tell']) })
      .describe('Points still missing.'),
  })
  .meta({ id: 'Target' });

const indicator = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['question', 'derived']),
    status: z.enum(['answered', 'closed', 'unknown', 'not-applicable']),
    lo: share,
    hi: share,
    weight: z.number().positive(),
    share: share.describe('Of the weight of all that applies in the area.'),
    contribution: z.strictObject({ low: points, high: points, most: points }).describe('Its points in the area.'),
    evidence: z.array(evidenceItemSchema),
    note: z.string().optional(),
    answer: givenAnswerSchema.optional(),
  })
  .meta({ id: 'Indicator' });

const robustness = z
  .strictObject({ from: points, to: points, stageShare: share, verdict: z.enum(['stable', 'depends-on-weights']) })
  .meta({
    id: 'Robustness',
    description: 'How far the estimate moves with other weights: 5th to 95th percentile of 2,000 draws.',
  });

const areaSchema = z
  .strictObject({
    area,
    score: areaScoreSchema,
    robustness: robustness.optional(),
    target: target.optional(),
    indicators: z.array(indicator),
    comparisons: comparisonsSchema,
  })
  .meta({ id: 'Area' });

const standing = z.strictObject({
  kind: z.enum([
    'little-known',
    'at-the-beginning',
    'one-area',
    'too-close',
    'strongest',
    'weakest',
    'strongest-and-weakest',
  ]),
  strongest: areas.optional(),
  weakest: areas.optional(),
});

const summary = z.strictObject({
  standing: standing.describe('Which areas stand out.'),
  mostlyUnknown: z.boolean(),
  targets: z.strictObject({ reached: areas, 'not-reached': areas, 'cannot-tell': areas }),
  farthest: areas.describe('Clearly farther from their target than all others.'),
  targetsSetBy: z.enum(['city', 'proposal', 'both']),
});

const longestWay = z.strictObject({ area, because: z.enum(['trouble', 'foundation']), text: z.string() });

const programme = z.strictObject({
  capacityDays: z.number().min(0).describe('Working days that the city can give to new things in a year.'),
  share: share.describe('Of the working days of those who do the work.'),
  days: z.number().min(0).describe('Working days of the recommendations in it.'),
  recommendations: ids.describe('In sequence.'),
  notThisYear: ids,
});

const unknowns = z.strictObject({
  open: z.array(
    z.strictObject({
      question: z.string(),
      state: z.enum(['unsure', 'withheld', 'unanswered', 'nothing-chosen']),
      widens: z.array(z.strictObject({ area, points })),
      waiting: ids.describe('Questions that cannot be asked before it is answered.'),
    }),
  ),
  withoutEffect: ids.describe('Unanswered questions that touch no area.'),
});

const answer = z.strictObject({
  question: z.string(),
  section: z.string(),
  asked: z.enum(['asked', 'waiting']),
  answer: answerSchema.optional(),
});

export const reportSchema = z
  .strictObject({
    instrument: z.strictObject({ id: z.literal('city-diplomacy-capacity'), version: z.int().min(1) }),
    form: z.enum(formIds),
    today: z.iso.date(),
    language,
    counts: z.strictObject({
      questions: count,
      answered: count,
      unsure: count,
      withheld: count,
      notApplicable: count,
      unanswered: count,
      withEvidence: count,
    }),
    summary,
    areas: z.array(areaSchema).length(areaIds.length),
    context: comparisonsSchema,
    firstSteps: ids.max(3),
    longestWay: longestWay
      .optional()
      .describe('Why the area with the longest way to its target is not among the first steps.'),
    programme: programme.describe('What fits a year.'),
    recommendations: z.array(recommendationSchema).describe('What known answers call for, in order.'),
    recommendationsIfMissing: z
      .array(recommendationSchema)
      .describe('What would be called for if something that is not known turned out to be missing.'),
    unknowns,
    fullFormAdds: z
      .strictObject({ questions: count, areas: z.array(z.strictObject({ area, indicators: count })) })
      .optional()
      .describe('With the quick form.'),
    answers: z.array(answer).describe('Every question that was not ruled out.'),
    provenance: z.strictObject({ figuresVersion: z.string(), weightSeed: z.int() }),
  })
  .meta({ id: 'Report', description: 'Numbers are unrounded: points from 0 to 100, shares from 0 to 1.' });
