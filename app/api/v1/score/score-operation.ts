import { defineOperation } from '@/lib/api/operation';
import { yearsNow } from '@/lib/data/years-now';
import { currentInstrument } from '@/lib/instrument/registry';
import { parseScoreRequest } from '@/lib/scoring/score-request';
import { scoreRequestSchemaOf, scoreSchema } from '@/lib/scoring/score-schema';
import { Refusal } from '@/lib/security/refusal';
import { jsonBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

const mostBytes = 256 * 1024;

function readRequest(value: unknown) {
  const parsed = parseScoreRequest(currentInstrument, value, yearsNow());
  if (!parsed.ok) throw new Refusal('invalid-input', { issues: parsed.issues });
  return parsed.request;
}

export const scoreOperation = defineOperation({
  id: 'score',
  method: 'POST',
  path: '/api/v1/score',
  tag: 'scoring',
  summary: 'Score answers without storing anything',
  description: 'Answers to questions that are not asked are accepted and do not count; a question that is left out counts as unknown.',
  params: noParams,
  body: jsonBody(readRequest, mostBytes),
  bodySchema: scoreRequestSchemaOf(currentInstrument),
  oversized: 'invalid-input',
  succeeds: { 200: { description: 'A range a heading.', content: { 'application/json': scoreSchema } } },
});
