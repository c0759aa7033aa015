import { answerLines, extrasLines } from '@/components/assessment/answer-words';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Answer } from '@/lib/instrument/answers/answer';
import { keepName, keepValue } from '@/lib/instrument/form/answer-fields';
import { ChoiceInput } from './choice-input';
import type { QuestionPartProps } from './question-props';
import type { AnswerConflict as Conflict, QuestionView } from './question-view';

/** Both answers side by side in words, and the choice which of them stands. */
export function AnswerConflict({ view, version, words }: QuestionPartProps) {
  const { conflict, question } = view;
  if (conflict === undefined) return null;
  const mine = conflict.mine.kind === 'answer' ? conflict.mine.answer : undefined;
  const lines = (answer: Answer | undefined) =>
    answer === undefined
      ? [words.t('form.conflict.cleared')]
      : [...answerLines({ words, version, question }, answer), ...extrasLines(words, answer)];
  return (
    <fieldset className="my-4 min-w-0 border-2 border-error p-4" aria-describedby={`${question.id}-both`}>
      <legend className="float-start w-full pb-2 font-semibold text-error">{words.t('form.issues.conflict')}</legend>
      <div className="clear-both" id={`${question.id}-both`}>
        <dl className="space-y-3">
          {conflict.mine.kind === 'issues' ? null : (
            <Version title={words.t('form.conflict.mine')} lines={lines(mine)} />
          )}
          <Version title={theirsTitle(words, conflict)} lines={lines(conflict.theirs?.answer)} />
        </dl>
      </div>
      <p className="mt-4 font-semibold">{words.t('form.conflict.choose')}</p>
      {keepChoice({ view, words, conflict }, 'mine')}
      {keepChoice({ view, words, conflict }, 'theirs')}
    </fieldset>
  );
}

function Version({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <dt className="text-base text-muted">{title}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

function theirsTitle(words: Words, { theirs }: Conflict): string {
  if (theirs === undefined) return words.t('form.conflict.theirsCleared');
  const when = { date: words.date(theirs.savedAt), time: words.time(theirs.savedAt) };
  return theirs.savedBy === undefined
    ? words.t('form.conflict.theirs', when)
    : words.t('form.conflict.theirsBy', { ...when, name: theirs.savedBy });
}

interface KeepInput {
  readonly view: QuestionView;
  readonly words: Words;
  readonly conflict: Conflict;
}

function keepChoice({ view, words, conflict }: KeepInput, which: 'mine' | 'theirs') {
  const { id } = view.question;
  return (
    <ChoiceInput
      type="radio"
      id={which === 'mine' ? `${id}-keep` : `${id}-keep-theirs`}
      name={keepName(id)}
      value={keepValue({ which, version: conflict.version })}
      checked={false}
      label={words.t(which === 'mine' ? 'form.conflict.keepMine' : 'form.conflict.keepTheirs')}
    />
  );
}
