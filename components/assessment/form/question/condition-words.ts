import type { Words } from '@/lib/i18n/catalogue/words';
import { parentsOf } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import { questionKey } from '@/lib/i18n/text/question-key';

/** "Only if you answered …", or undefined for a question that every city is asked. */
export function conditionWords(words: Words, version: number, question: Question): string | undefined {
  const parents = parentsOf(question);
  const [first] = parents;
  if (first === undefined) return undefined;
  const option = (value: string) =>
    words.t('form.section.option', { option: words.t(`${questionKey(version, first.question)}.options.${value}`) });
  const options = words.list(first.is.map(option));
  const shorts = parents.map((parent) => words.t(`${questionKey(version, parent.question)}.short`));
  if (parents.length === 1) return words.t('form.section.onlyIf', { options, question: shorts[0] ?? '' });
  const questions = words.list(shorts.map((short) => words.t('form.section.option', { option: short })));
  return words.t('form.section.onlyIfAny', { options, questions });
}
