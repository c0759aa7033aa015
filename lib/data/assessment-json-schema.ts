import { z } from 'zod';
import { confidences } from '@/lib/instrument/answer';
import { notApplicableReasons } from '@/lib/instrument/instrument';
import { evidenceLimits } from '@/lib/instrument/parse-evidence';
import { noteLimit } from '@/lib/instrument/parse-answer';
import { documentSchema } from './assessment-document';

const options = z.array(z.string());

const extras = {
  evidence: z
    .array(z.strictObject({ title: z.string().max(evidenceLimits.title), url: z.string().max(evidenceLimits.url).optional(), date: z.string().optional() }))
    .max(evidenceLimits.items)
    .optional(),
  note: z.string().max(noteLimit).optional(),
  confidence: z.enum(confidences).optional(),
};

/** The shape of every answer; which values a question takes, the questionnaire says. */
const answers = z.record(
  z.string(),
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('answered'), value: z.union([z.string(), z.number(), options, z.record(z.string(), options)]), ...extras }),
    z.strictObject({ state: z.enum(['unsure', 'withheld']), ...extras }),
    z.strictObject({ state: z.literal('not-applicable'), reason: z.enum(notApplicableReasons), ...extras }),
  ]),
);

const published = documentSchema.safeExtend({
  answers,
  snapshots: z.array(documentSchema.shape.snapshots.element.safeExtend({ answers })),
  report: z.looseObject({}).describe('The report of the day, for programs that read it; it is not read when the file is loaded.').optional(),
});

/**
 * The form of an assessment file as JSON Schema (2020-12): what `public/schemas/assessment.schema.json` holds. After a
 * change of the form, the test beside this file writes it anew when it is run with `-u`.
 */
export function assessmentJsonSchema(): string {
  const schema = z.toJSONSchema(published, { io: 'input', target: 'draft-2020-12' });
  const about = { title: 'Assessment file of Chancery', description: 'One city’s self-assessment: answers, targets, plan, kept states, and the report of the day.' };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}
