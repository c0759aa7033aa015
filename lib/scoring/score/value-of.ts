/** What the value of an answer is worth as an indicator. */
import { highestLevel } from '@/lib/instrument/model/levels';
import type { AnswerValue } from '@/lib/instrument/answers/answer';
import type { ChecklistQuestion, ChoiceQuestion, Question, YesNoQuestion } from '@/lib/instrument/model/instrument';

/**
 * The worth of an answered question, from 0 to 1 (method, section 2.3): yes-no 1 or 0, levels a quarter a
 * level, a choice by its points, a checklist by how many options were chosen of those that suffice.
 *
 * Answers come from `parseAnswer`; a value that does not fit its question is a fault of the program.
 *
 * @throws RangeError where the value does not fit the question, or the question cannot be scored by itself.
 * @example valueOf(requireQuestion(instrument, 'continuity'), 3) // 0.75
 * @example valueOf(requireQuestion(instrument, 'frameworks'), ['sdgs', 'paris-agreement', 'new-urban-agenda']) // 1
 */
export function valueOf(question: Question, value: AnswerValue): number {
  switch (question.kind) {
    case 'yes-no':
      return yesNoValue(question, value);
    case 'levels':
      return levelValue(question, value);
    case 'choice':
      return choiceValue(question, value);
    case 'checklist':
      return checklistValue(question, value);
    case 'country':
    case 'matrix':
      throw new RangeError(`'${question.id}' cannot be scored by itself`);
  }
}

function yesNoValue(question: YesNoQuestion, value: AnswerValue): number {
  if (value !== 'yes' && value !== 'no') throw unfit(question, value);
  return value === 'yes' ? 1 : 0;
}

function levelValue(question: Question, value: AnswerValue): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > highestLevel) {
    throw unfit(question, value);
  }
  return value / highestLevel;
}

function choiceValue(question: ChoiceQuestion, value: AnswerValue): number {
  const points = typeof value === 'string' ? question.points?.[value] : undefined;
  if (points === undefined) throw unfit(question, value);
  return points;
}

function checklistValue(question: ChecklistQuestion, value: AnswerValue): number {
  if (!isOptionList(value) || question.saturatesAt === undefined) throw unfit(question, value);
  return Math.min(1, value.length / question.saturatesAt);
}

/**
 * Every option chosen in a checklist, or in any row of a matrix, each once.
 *
 * @throws RangeError where the value is neither.
 * @example
 * const themes = requireQuestion(instrument, 'network-themes');
 * chosenOptions(themes, { national: ['energy'], regional: ['energy', 'culture'] })
 * // ['energy', 'culture']
 */
export function chosenOptions(question: Question, value: AnswerValue): readonly string[] {
  if (typeof value !== 'object') throw unfit(question, value);
  return isOptionList(value) ? value : [...new Set(Object.values(value).flat())];
}

function isOptionList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

function unfit(question: Question, value: AnswerValue): RangeError {
  return new RangeError(`${JSON.stringify(value)} does not answer '${question.id}'`);
}
