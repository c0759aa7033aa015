import { apiRoute } from '@/lib/api/api-route';
import { type SaveOutcome, saveAnswer } from '@/lib/data/assessment/answers';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { yearsNow } from '@/lib/data/document/years-now';
import type { Answer } from '@/lib/instrument/answers/answer';
import { findQuestion } from '@/lib/instrument/answers/asked';
import { parseAnswer } from '@/lib/instrument/parse/parse-answer';
import { requireInstrument } from '@/lib/instrument/registry';
import { json } from '@/lib/http/responses/responses';
import { Refusal } from '@/lib/http/responses/refusal';
import { answerOperation } from './_lib/answer-operation';

export const PUT = apiRoute(answerOperation, async ({ params, access, body }) => {
  const { instrumentVersion } = await requireAssessment(access);
  const answer = readAnswer(instrumentVersion, params.question, body.answer);
  const outcome = await saveAnswer(access, { question: params.question, answer, version: body.version });
  if (!outcome.ok) throw conflict(outcome);
  return json({ version: outcome.version, savedAt: outcome.savedAt });
});

/** Null clears the answer. */
function readAnswer(instrumentVersion: number, questionId: string, given: unknown): Answer | undefined {
  const question = findQuestion(requireInstrument(instrumentVersion), questionId);
  if (question === undefined) throw new Refusal('not-found');
  if (given === null) return undefined;
  const parsed = parseAnswer(question, given, yearsNow());
  if (parsed.ok) return parsed.answer;
  const issues = parsed.issues.map((issue) => ({ ...issue, path: ['answer', issue.path].filter(Boolean).join('.') }));
  throw new Refusal('invalid-input', { issues });
}

function conflict({ current, version }: Extract<SaveOutcome, { ok: false }>): Refusal {
  return new Refusal('conflict', { members: { current: current ?? { answer: null, version } } });
}
