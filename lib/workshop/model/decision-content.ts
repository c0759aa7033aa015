/** The stored form of what a workshop agreed on. */
import { z } from 'zod';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { cleanLine, cleanText } from '@/lib/instrument/values/clean-text';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { parseAnswer } from '@/lib/instrument/parse/parse-answer';
import { actionLimits } from '@/lib/plan/action-limits';
import type { Decision } from './workshop';

/** Lengths in characters. What is to be found becomes an action of the plan, so it is as long as one. */
export const decisionLimits = {
  reason: 2000,
  minorityView: 2000,
  evidenceToFind: actionLimits.title,
  findBy: actionLimits.owner,
} as const;

interface Place {
  readonly instrument: Instrument;
  readonly question: string;
}

/** Thrown where a decision is not what a decision can be; says where, never what was written. */
class DecisionContentError extends Error {
  override readonly name = 'DecisionContentError';
}

const text = (most: number, clean: (text: string) => string) =>
  z.string('invalid').transform(clean).pipe(z.string().min(1, 'missing').max(most, 'too-long')).exactOptional();

const schema = z.strictObject({
  reason: text(decisionLimits.reason, cleanText),
  minorityView: text(decisionLimits.minorityView, cleanText),
  evidenceToFind: text(decisionLimits.evidenceToFind, cleanLine),
  findBy: text(decisionLimits.findBy, cleanLine),
});

/** In one spelling, so that equal decisions are equal texts. */
export function writeDecisionContent(
  place: Place,
  { answer, reason, minorityView, replaced, evidenceToFind, findBy }: Decision,
): string {
  const rest = {
    ...(replaced && { replaced }),
    ...(reason && { reason }),
    ...(minorityView && { minorityView }),
    ...(evidenceToFind && { evidenceToFind }),
    ...(findBy && { findBy }),
  };
  return JSON.stringify(requireFitting(place, { answer, ...rest }));
}

export function readDecisionContent(place: Place, content: string): Decision {
  return { question: place.question, ...requireFitting(place, JSON.parse(content)) };
}

function requireFitting({ instrument, question }: Place, input: unknown): Omit<Decision, 'question'> {
  const { answer: given, replaced: said, ...rest } = z.looseObject({ answer: z.unknown() }).parse(input);
  const read = (one: unknown) => parseAnswer(requireQuestion(instrument, question), one);
  const answer = read(given);
  const replaced = said === undefined ? undefined : read(said);
  const others = schema.safeParse(rest);
  if (answer.ok && replaced?.ok !== false && others.success)
    return { answer: answer.answer, ...others.data, ...(replaced && { replaced: replaced.answer }) };
  const faults = [answer, ...(replaced ? [replaced] : [])].flatMap((one) => (one.ok ? [] : one.issues));
  const places = [
    ...faults.map(({ path, code }) => `answer.${path} ${code}`),
    ...(others.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
  ];
  throw new DecisionContentError(`A decision on ${question} cannot be kept as it is: ${places.join(', ')}`);
}
