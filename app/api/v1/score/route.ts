import { apiRoute } from '@/lib/api/api-route';
import { currentInstrument } from '@/lib/instrument/registry';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { json } from '@/lib/security/responses';
import { scoreOperation } from './score-operation';

/** Scores without storing anything. */
export const POST = apiRoute(scoreOperation, ({ body }) => Promise.resolve(json(scoreAnswers({ instrument: currentInstrument, ...body }))));
