/** What may be wrong with ids, sections, options and limits. */
import type { ChecklistQuestion, Instrument, Question } from './instrument';

/** Ids become message keys, form field names and database values: lower case, digits, single hyphens. */
const readableId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * One sentence a fault: repeated or unreadable ids, unknown sections, options that repeat, limits out of range.
 *
 * @example shapeFaults(instrumentV1) // []
 */
export function shapeFaults(draft: Instrument): readonly string[] {
  const ids = [...draft.questions.map(({ id }) => id), ...draft.derivedIndicators.map(({ id }) => id)];
  return [
    ...listFaults('the questionnaire', 'id', ids),
    ...listFaults('the questionnaire', 'section', draft.sections),
    ...draft.questions.flatMap((question) => questionFaults(question, draft.sections)),
  ];
}

function questionFaults(question: Question, sections: readonly string[]): readonly string[] {
  const faults: string[] = [];
  if (!sections.includes(question.section)) {
    faults.push(`${question.id}: section '${question.section}' does not exist`);
  }
  if ('options' in question) faults.push(...listFaults(question.id, 'option', question.options));
  if (question.kind === 'matrix') faults.push(...listFaults(question.id, 'row', question.rows));
  if (question.kind === 'checklist') faults.push(...limitFaults(question));
  if (question.kind === 'country' && question.notApplicableAllowed) {
    faults.push(`${question.id}: every city is in a country, so not applicable cannot be allowed`);
  }
  return faults;
}

function listFaults(owner: string, noun: string, items: readonly string[]): readonly string[] {
  const faults = items.length === 0 ? [`${owner}: has no ${noun}`] : [];
  const repeated = new Set(items.filter((item, index) => items.indexOf(item) !== index));
  for (const item of repeated) faults.push(`${owner}: ${noun} '${item}' stands there twice`);
  for (const item of new Set(items)) {
    if (!readableId.test(item)) faults.push(`${owner}: ${noun} '${item}' is not lower case, digits and hyphens`);
  }
  return faults;
}

function limitFaults({ id, chooseUpTo, options }: ChecklistQuestion): readonly string[] {
  if (chooseUpTo === undefined || isWholeWithin(chooseUpTo, options.length)) return [];
  return [`${id}: chooseUpTo ${chooseUpTo} is not a whole number from 1 to ${options.length}`];
}

/** Whether `value` is a whole number from 1 to `most`. */
export function isWholeWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
