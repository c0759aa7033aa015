/** The shape of a record, for programs that read it: what the JSON file holds. */
import { z } from 'zod';
import { answerSchema } from '@/lib/instrument/parse/answer-schema';
import { anonymities, workshopPhases } from '@/lib/workshop/model/workshop';
import { shiftKinds } from './workshop-record';

const share = z.number().min(0).max(1);
const summary = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('levels'),
    median: z.number(),
    lowest: z.int(),
    highest: z.int(),
    agreement: z.number().min(-1).max(1),
  }),
  z.strictObject({ kind: z.literal('one'), largest: z.array(z.string()), share }),
  z.strictObject({ kind: z.literal('several') }),
  z.strictObject({ kind: z.literal('none') }),
]);

const counted = {
  voters: z.int().min(0),
  unsure: z.int().min(0),
  counts: z.array(z.strictObject({ key: z.string(), count: z.int().min(0) })),
  summary,
};

const department = z
  .string()
  .exactOptional()
  .describe('Absent: the departments that are too small to be shown, together.');

const distribution = z.strictObject({
  ...counted,
  disagreement: share.exactOptional(),
  departments: z.array(z.strictObject({ department, ...counted })).exactOptional(),
});

const question = z.strictObject({
  question: z.string(),
  weight: z.number().min(0),
  voted: z.boolean(),
  hiddenRounds: z.array(z.literal([1, 2])).describe('Votes that were shown to the workshop and stay there.'),
  first: distribution.exactOptional(),
  second: distribution.exactOptional(),
  shift: z
    .strictObject({ kind: z.enum(shiftKinds), before: share.exactOptional(), after: share.exactOptional() })
    .exactOptional(),
  decision: z
    .strictObject({
      answer: answerSchema,
      reason: z.string().exactOptional(),
      minorityView: z.string().exactOptional(),
      replaced: answerSchema.exactOptional(),
    })
    .exactOptional(),
});

const place = { department, voters: z.int().min(0) };
const gap = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('levels'),
    question: z.string(),
    gap: z.number().min(0).max(4),
    departments: z.array(z.strictObject({ ...place, median: z.number() })),
  }),
  z.strictObject({
    kind: z.literal('shares'),
    question: z.string(),
    gap: share,
    key: z.string().describe('A level, an option, `row/option`, `~none` or `~unsure`.'),
    departments: z.array(z.strictObject({ ...place, share })),
  }),
]);

export const workshopRecordSchema = z.strictObject({
  id: z.string(),
  city: z.string(),
  instrument: z.strictObject({ id: z.string(), version: z.int() }),
  title: z.string(),
  day: z.iso.date(),
  state: z.enum(workshopPhases),
  anonymity: z.enum(anonymities),
  questions: z.array(question),
  byDisagreement: z
    .array(z.string())
    .describe('Ids of questions, from what the workshop disagreed on most, weighed by what it counts.'),
  undecided: z.array(z.string()),
  toFind: z.array(z.strictObject({ question: z.string(), what: z.string(), by: z.string().exactOptional() })),
  gaps: z.array(gap),
});
