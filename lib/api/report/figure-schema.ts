/** Published figures, by themselves and beside an answer, for the published description of the program interface. */
import { z } from 'zod';
import { answerSchema } from '@/lib/instrument/parse/answer-schema';
import { notApplicableReasons } from '@/lib/instrument/model/instrument';

const percent = z.number().min(0).max(100);

export const sourceSchema = z
  .strictObject({
    title: z.string().optional(),
    publisher: z.string().optional(),
    year: z.int().optional(),
    locator: z.string().optional(),
    url: z.string().optional(),
  })
  .meta({ id: 'Source' });

const verbal = z.strictObject({
  kind: z.literal('verbal'),
  range: z.tuple([percent, percent]).optional().describe('In percent, where the words imply one: our reading.'),
  above: z.boolean().optional(),
  below: z.boolean().optional(),
  side: z.enum(['most', 'minority']).optional(),
});

const quantity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), percent }),
  z.strictObject({ kind: z.literal('count'), count: z.int().min(0) }),
  z.strictObject({ kind: z.literal('rank'), order: z.int().min(1) }),
  verbal,
]);

const figure = z
  .strictObject({
    id: z.string(),
    survey: z.literal([2018, 2020, 2022, 2024]),
    citiesInSurvey: z.int().min(1),
    topic: z.string(),
    quantity,
    base: z.enum(['survey', 'part', 'unclear', 'networks', 'officials']).describe('Whose share it is.'),
    publishedBase: z.int().min(1).optional(),
    likelyBase: z.array(z.int().min(1)).optional(),
    paraphrase: z.literal(true).optional(),
    secondary: z.boolean().describe('Reported by a third party.'),
    source: sourceSchema,
  })
  .meta({ id: 'Figure', description: 'One published aggregate of the survey series.' });

const withInterval = {
  figure,
  interval: z
    .tuple([percent, percent])
    .optional()
    .describe('In percent: the 95% interval of a share, or the range that words imply.'),
  base: z
    .strictObject({ cities: z.int().min(1), published: z.boolean() })
    .optional()
    .describe('What the interval rests on.'),
};

export const figureSchema = z.strictObject(withInterval).meta({ id: 'PublishedFigure' });

const comparison = z
  .strictObject({
    ...withInterval,
    question: z.string(),
    match: z.enum(['same', 'similar']),
    city: z
      .enum(['counted', 'not-counted', 'unknown'])
      .describe('Whether the city’s answer is the one that the figure counts.'),
    verdict: z.enum(['with-most', 'with-minority', 'split']).optional(),
    text: z.string().min(1).describe('The figure in words.'),
    standing: z
      .string()
      .min(1)
      .optional()
      .describe('Where the answer stands, in words; absent where the figure names no share.'),
  })
  .meta({ id: 'Comparison' });

const [answered] = answerSchema.options;
const value = answered.shape.value;

export const givenAnswerSchema = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('answered'), value }),
    z.strictObject({ state: z.enum(['unsure', 'withheld']) }),
    z.strictObject({ state: z.literal('not-applicable'), reason: z.enum(notApplicableReasons) }),
  ])
  .meta({ id: 'GivenAnswer', description: 'An answer without its evidence and note.' });

const groups = z.array(
  z.strictObject({ question: z.string(), answer: givenAnswerSchema, comparisons: z.array(comparison) }),
);

export const comparisonsSchema = z
  .strictObject({
    prominent: groups.describe('Questions that weigh most, at most four.'),
    further: groups,
    withoutAnswer: z.int().min(0).describe('Figures on questions that the city did not answer.'),
  })
  .meta({ id: 'Comparisons', description: 'Published figures beside answers.' });
