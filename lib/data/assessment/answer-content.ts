import type { Answer } from '@/lib/instrument/answers/answer';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { parseAnswer } from '@/lib/instrument/parse/parse-answer';

interface Place {
  readonly instrument: Instrument;
  readonly question: string;
}

/** Thrown where an answer does not fit its question; says where, never what was answered. */
class AnswerContentError extends Error {
  override readonly name = 'AnswerContentError';
}

/** The stored form of an answer. The parser has one spelling for each, so equal answers are equal texts. */
export function writeAnswerContent(place: Place, answer: Answer): string {
  return JSON.stringify(requireFitting(place, answer));
}

export function readAnswerContent(place: Place, content: string): Answer {
  return requireFitting(place, JSON.parse(content));
}

function requireFitting({ instrument, question }: Place, input: unknown): Answer {
  const parsed = parseAnswer(requireQuestion(instrument, question), input);
  if (parsed.ok) return parsed.answer;
  const codes = parsed.issues.map(({ path, code }) => `${path} ${code}`).join(', ');
  throw new AnswerContentError(`The answer to ${question} does not fit the questionnaire: ${codes}`);
}
