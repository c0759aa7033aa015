import { apiRoute } from '@/lib/api/api-route';
import { type SaveOutcome, saveAnswer } from '@/lib/data/answers';
import { requireAssessment } from '@/lib/data/assessments';
import { yearsNow } from '@/lib/data/years-now';
import type { Answer } from '@/lib/instrument/answer';
import { findQuestion } from '@/lib/instrument/asked';
import { parseAnswer } from '@/lib/instrument/parse-answer';
import { requireInstrument } from '@/lib/instrument/registry';
import { json } from '@/lib/security/responses';
import { Refusal } from '@/lib/security/refusal';
import { answerOperation } from './answer-operation';

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
