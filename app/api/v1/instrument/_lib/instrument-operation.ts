import { z } from 'zod';
import { defineOperation } from '@/lib/api/operation';
import { instrumentSchema } from '@/lib/api/instrument/instrument-schema';
import { noBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

export const instrumentOperation = defineOperation({
  id: 'readInstrument',
  method: 'GET',
  path: '/api/v1/instrument',
  tag: 'scoring',
  summary: 'The questionnaire as data',
  description:
    'Questions with their options, conditions and weights, and the indicators that are computed from several.',
  params: noParams,
  query: z.object({
    version: z.int().min(1).optional().describe('The one that new assessments use where nothing is said.'),
  }),
  body: noBody,
  succeeds: {
    200: {
      description: 'The questionnaire.',
      content: { 'application/json': instrumentSchema },
      headers: { ETag: 'Changes whenever a word of it does.' },
    },
    304: { description: 'The caller has it already.' },
  },
  refuses: { 'invalid-input': true, 'not-found': true },
});
