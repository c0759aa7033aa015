import { apiRoute } from '@/lib/api/api-route';
import { currentInstrument } from '@/lib/instrument/registry';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { json } from '@/lib/http/responses/responses';
import { scoreOperation } from './_lib/score-operation';

/** Scores without storing anything. */
export const POST = apiRoute(scoreOperation, ({ body }) =>
  Promise.resolve(json(scoreAnswers({ instrument: currentInstrument, ...body }))),
);
