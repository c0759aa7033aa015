/** What a workshop has said, as an answer to begin from. */
import type { AnswerValue } from '@/lib/instrument/answers/answer';
import type { Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import { type Counted, countOf } from './tally-summary';
import { noneKey } from './tally';

/**
 * The answer that at least half of all voters gave, the unsure among them; of a list, and of each row of a matrix, the
 * options that at least half ticked. Undefined where there is none: the workshop is split, or does not know. So it is
 * where half gave this answer and half that one, or half were unsure; that most were unsure is for the workshop to find
 * out about, and is never proposed.
 *
 * @see method, section 8
 * @example suggestedAnswer(continuity, { voters: 4, unsure: 1, counts: { 1: 2, 2: 1 } }) // 1
 * @example suggestedAnswer(strategyExists, { voters: 3, unsure: 2, counts: { yes: 1 } }) // undefined
 */
export function suggestedAnswer(question: Question, tally: Counted): AnswerValue | undefined {
  if (isHalf(tally, tally.unsure)) return undefined;
  switch (question.kind) {
    case 'levels':
      return onlyOne(levels.filter((level) => isHalf(tally, countOf(tally, String(level)))));
    case 'yes-no':
    case 'choice':
      return onlyOne(question.options.filter((option) => isHalf(tally, countOf(tally, option))));
    case 'checklist':
      return tickedByHalf(question, tally);
    case 'matrix':
      return rowsByHalf(question, tally);
    case 'country':
      return undefined;
  }
}

function isHalf({ voters }: Counted, count: number): boolean {
  return 2 * count >= voters;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

type Kind<Name extends Question['kind']> = Extract<Question, { readonly kind: Name }>;

function tickedByHalf({ options, chooseUpTo = Infinity }: Kind<'checklist'>, tally: Counted): AnswerValue | undefined {
  const ticked = options.filter((option) => isHalf(tally, countOf(tally, option)));
  const none = isHalf(tally, countOf(tally, noneKey));
  // Half ticked something and half ticked nothing; or more is ticked than may be chosen: the workshop chooses.
  if (none) return ticked.length === 0 ? [] : undefined;
  return ticked.length === 0 || ticked.length > chooseUpTo ? undefined : ticked;
}

function rowsByHalf({ rows, options }: Kind<'matrix'>, tally: Counted): AnswerValue | undefined {
  const ticked = rows.flatMap((row) => {
    const chosen = options.filter((option) => isHalf(tally, countOf(tally, `${row}/${option}`)));
    return chosen.length === 0 ? [] : [[row, chosen] as const];
  });
  return ticked.length === 0 ? undefined : Object.fromEntries(ticked);
}
