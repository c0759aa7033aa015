import { z } from 'zod';
import { defineOperation } from '@/lib/api/operation';
import { answerSchema } from '@/lib/instrument/parse/answer-schema';
import { jsonBody, parseWith } from '@/lib/http/guard/request-body';
import { answerParams } from '@/lib/http/guard/route-params';

const version = z.int('not-a-version').min(0, 'not-a-version');
const answerChange = z.strictObject({ answer: z.unknown(), version });

// Ten evidence items with long addresses and a full note, in the longest of encodings.
const mostBytes = 256 * 1024;

const answerOrNone = answerSchema.nullable();
const moment = z.iso.datetime();

/** What another has saved meanwhile; where they cleared the answer, there is nobody's name and no time. */
const current = z.union([
  z.strictObject({
    answer: answerSchema,
    version,
    savedAt: moment,
    savedBy: z.string().optional().describe('Who the link is for with which it was saved.'),
  }),
  z.strictObject({ answer: z.null(), version }),
]);

export const answerOperation = defineOperation({
  id: 'saveAnswer',
  method: 'PUT',
  path: '/api/v1/assessments/{id}/answers/{question}',
  tag: 'assessments',
  summary: 'Save or clear one answer',
  description:
    'The version is the one that the writer saw: 0 where there was none. Null clears the answer. Which ' +
    'values a question takes is written at the score operation.',
  params: answerParams,
  body: jsonBody((value) => parseWith(answerChange, value), mostBytes),
  bodySchema: answerChange.extend({ answer: answerOrNone }),
  action: 'answer',
  succeeds: {
    200: {
      description: 'Saved.',
      content: {
        'application/json': z.strictObject({
          version: version.describe('To send with the next change.'),
          savedAt: moment,
        }),
      },
    },
  },
  refuses: { conflict: z.object({ current }) },
});
