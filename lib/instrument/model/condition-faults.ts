/** What may be wrong with the conditions under which questions are asked. */
import { parentsOf } from '@/lib/instrument/answers/asked';
import type { Instrument, ParentMatch, Question } from './instrument';

/**
 * One sentence a fault: a parent that does not exist, comes later (so no cycle can be), cannot be matched, lacks
 * the option, or is missing from the quick form while its child is in it.
 *
 * @see method, section 2.1
 * @example conditionFaults(instrumentV1) // []
 */
export function conditionFaults(draft: Instrument): readonly string[] {
  return draft.questions.flatMap((question, index) => {
    const parents = parentsOf(question);
    if (question.askedWhen !== undefined && parents.length === 0)
      return [`${question.id}: its condition names no parent`];
    const earlier = draft.questions.slice(0, index);
    return parents.flatMap((match) => matchFaults(question, match, { all: draft.questions, earlier }));
  });
}

interface Order {
  readonly all: readonly Question[];
  readonly earlier: readonly Question[];
}

function matchFaults(child: Question, match: ParentMatch, { all, earlier }: Order): readonly string[] {
  if (match.question === child.id) return [`${child.id}: waits for itself`];
  const parent = all.find(({ id }) => id === match.question);
  if (parent === undefined) return [`${child.id}: waits for '${match.question}', which does not exist`];
  if (!earlier.includes(parent)) return [`${child.id}: waits for '${parent.id}', which comes later`];
  if (parent.kind !== 'yes-no' && parent.kind !== 'choice') {
    return [`${child.id}: waits for '${parent.id}', which is neither yes-no nor choice`];
  }
  const options: readonly string[] = parent.options;
  const faults = match.is
    .filter((option) => !options.includes(option))
    .map((option) => `${child.id}: waits for option '${option}', which '${parent.id}' does not have`);
  if (match.is.length === 0) faults.push(`${child.id}: waits for no option of '${parent.id}'`);
  if (child.core && !parent.core) faults.push(`${child.id}: is in the quick form, its parent '${parent.id}' is not`);
  return faults;
}
