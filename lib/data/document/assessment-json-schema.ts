import { z } from 'zod';
import { answersSchema as answers } from '@/lib/instrument/parse/answer-schema';
import { documentSchema } from './assessment-document';

/** The shape of an assessment file, and of every answer in it. */
export const assessmentFileSchema = documentSchema.safeExtend({
  answers,
  snapshots: z.array(documentSchema.shape.snapshots.element.safeExtend({ answers })),
  report: z
    .looseObject({})
    .describe('The report of the day, for programs that read it; it is not read when the file is loaded.')
    .optional(),
});

/**
 * The form of an assessment file as JSON Schema (2020-12): what `public/schemas/assessment.schema.json` holds. After a
 * change of the form, the test beside this file writes it anew when it is run with `-u`.
 */
export function assessmentJsonSchema(): string {
  const schema = z.toJSONSchema(assessmentFileSchema, { io: 'input', target: 'draft-2020-12' });
  const about = {
    title: 'Assessment file of Chancery',
    description: 'One city’s self-assessment: answers, targets, plan, snapshots, and the report of the day.',
  };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}
