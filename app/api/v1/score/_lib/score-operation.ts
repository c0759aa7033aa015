import { answersBody } from '@/lib/api/answers-body';
import { defineOperation } from '@/lib/api/operation';
import { yearsNow } from '@/lib/data/document/years-now';
import { currentInstrument } from '@/lib/instrument/registry';
import { parseScoreRequest } from '@/lib/scoring/score/score-request';
import { scoreRequestSchemaOf, scoreSchema } from '@/lib/scoring/score/score-schema';
import { noParams } from '@/lib/http/guard/route-params';

export const scoreOperation = defineOperation({
  id: 'score',
  method: 'POST',
  path: '/api/v1/score',
  tag: 'scoring',
  summary: 'Score answers without storing anything',
  description:
    'Answers to questions that are not asked are accepted and do not count; a question that is left out ' +
    'counts as unknown.',
  params: noParams,
  body: answersBody((value) => parseScoreRequest(currentInstrument, value, yearsNow())),
  bodySchema: scoreRequestSchemaOf(currentInstrument),
  oversized: 'invalid-input',
  succeeds: { 200: { description: 'A range for each area.', content: { 'application/json': scoreSchema } } },
});
