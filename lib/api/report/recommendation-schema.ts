/** A recommendation, for the published description of the program interface (method, section 9). */
import { z } from 'zod';
import { stageIds } from '@/lib/instrument/model/stage';
import { areaIds } from '@/lib/instrument/model/instrument';
import { figureSchema, givenAnswerSchema, sourceSchema } from './figure-schema';

const points = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const ids = z.array(z.string());
const texts = z.array(z.string());
const text = z.string().min(1);

const indicatorFact = z.strictObject({
  kind: z.literal('indicator'),
  indicator: z.string(),
  status: z.enum(['answered', 'closed', 'unknown', 'not-applicable', 'not-in-form']),
  range: z.tuple([share, share]).optional(),
  test: z
    .union([z.strictObject({ below: z.number() }), z.strictObject({ atLeast: z.number() })])
    .describe('What the value was held against.'),
  holds: z.boolean(),
  answer: givenAnswerSchema.optional(),
});

const answerFact = z.strictObject({
  kind: z.literal('answer'),
  question: z.string(),
  is: ids.describe('The options asked about.'),
  chosen: ids,
  holds: z.boolean(),
  answer: givenAnswerSchema.optional(),
});

const fact = z
  .discriminatedUnion('kind', [indicatorFact, answerFact])
  .meta({ id: 'Fact', description: 'What the recommendation looks at, and how the city stands to it.' });

const range = z.strictObject({ low: points, high: points });

const difference = z.strictObject({ id: z.string(), note: text, instead: text, facts: z.array(fact) });

const example = z.strictObject({
  id: z.string(),
  cities: texts,
  country: z.string().optional(),
  year: z.int().optional(),
  source: sourceSchema,
  text,
});

export const recommendationSchema = z
  .strictObject({
    id: z.string(),
    area: z.enum(areaIds),
    group: z.enum(['foundation', 'practice', 'refinement']),
    startedBy: z
      .enum(['office', 'department', 'leadership'])
      .describe('Who can set it going without asking anybody further up.'),
    place: z.int().min(1).describe('In the order of all recommendations to this city.'),
    gain: points.describe('Points that the low of the area gains by this alone.'),
    title: text,
    what: text.optional().describe('With why, absent where something else is done here.'),
    why: text.optional(),
    firstStep: text,
    ninetyDays: texts,
    involve: text,
    changeOurMind: text,
    smallerAsk: text.optional().describe('How to ask where the time of leaders is scarce.'),
    facts: z.array(fact),
    because: texts.describe('The facts in words.'),
    differences: z.array(difference).describe('What is different in this city, and what to do instead.'),
    figures: z.array(figureSchema),
    others: texts.describe('The figures in words.'),
    example: example.optional(),
    target: z
      .strictObject({
        stage: z.enum(stageIds),
        missing: points.describe('Points from the low to where the stage begins.'),
      })
      .optional(),
    gapCovered: z
      .enum(['none', 'little', 'some', 'half', 'most', 'all'])
      .describe('How much of what is missing it covers.'),
    before: range,
    after: range.describe('With this and all that must come before it done.'),
    effortDays: z.number().min(0).describe('Working days of staff in the first year, without the prerequisites.'),
    ownDays: z.boolean().describe('Whether the days are reckoned for this city’s situation.'),
    cost: z.enum(['none', 'low', 'medium', 'high']),
    monthsToEffect: z.number().min(0),
    needsLeaders: z.boolean(),
    needs: z.array(z.enum(['funding', 'training', 'recognition', 'coordination'])),
    prerequisites: ids.describe('What must be done first, in that order.'),
    restsOn: ids.describe('What comes first where it is missing, and is missing here.'),
    troubles: ids,
    hindrances: ids,
    whyEarly: text.optional().describe('Why it comes early, or waits.'),
  })
  .meta({
    id: 'Recommendations',
    description: 'A recommendation with what it rests on, in the words of this city’s situation.',
  });
