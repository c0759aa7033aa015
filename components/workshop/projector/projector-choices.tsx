import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';

interface ChoicesProps {
  readonly question: Question;
  readonly reading: Reading;
}

/** What can be chosen, without any number beside it: a count that grows would tell how others vote. */
export function ProjectorChoices({ question, reading: { words, instrument } }: ChoicesProps) {
  const key = questionKey(instrument.version, question.id);
  if (question.kind === 'levels') {
    return (
      <ol className="space-y-[0.35em]">
        {levels.map((level) => (
          <li key={level} className="flex gap-[0.7em]">
            <strong className="tabular-nums">{words.whole(level)}</strong>
            <span>{words.t(`${key}.levels.${level}.title`)}</span>
          </li>
        ))}
      </ol>
    );
  }
  const options = question.kind === 'country' ? [] : question.options;
  const spread = options.length > 6 ? 'gap-x-[2em] text-[0.85em] sm:columns-2' : 'space-y-[0.35em]';
  return (
    <ul className={`list-disc ps-[1em] ${spread}`}>
      {options.map((option) => (
        <li key={option} className="break-inside-avoid">
          {words.t(`${key}.options.${option}`)}
        </li>
      ))}
    </ul>
  );
}
