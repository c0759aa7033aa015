import { currentInstrument } from '@/lib/instrument/registry';
import { scoreAnswers } from '@/lib/scoring/score-answers';
import { parseScoreRequest } from '@/lib/scoring/score-request';
import { json } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { jsonBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

const mostBytes = 256 * 1024;

function readRequest(value: unknown) {
  const parsed = parseScoreRequest(currentInstrument, value);
  if (!parsed.ok) throw new Refusal('invalid-input', { issues: parsed.issues });
  return parsed.request;
}

/** Scores without storing anything. */
export const POST = guardedRoute(
  {
    name: 'POST /api/v1/score',
    answers: 'problem',
    params: noParams,
    body: jsonBody(readRequest, mostBytes),
    oversized: 'invalid-input',
  },
  ({ body }) => Promise.resolve(json(scoreAnswers({ instrument: currentInstrument, ...body }))),
);
