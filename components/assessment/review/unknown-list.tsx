import type { OpenQuestion } from '@/lib/instrument/answers/open-questions';
import { type AssessmentState, areaNames } from '@/components/assessment/assessment-state';
import { questionKey } from '@/lib/i18n/text/question-key';

interface UnknownListProps extends AssessmentState {
  readonly open: readonly OpenQuestion[];
}

/** The open questions that make a range wider, each with why it is open and which range that is. */
export function UnknownList({ assessmentId, instrument, open, mayAnswer, words }: UnknownListProps) {
  const costly = open.filter(({ widens }) => widens.length > 0);
  if (costly.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="w-fit cursor-pointer py-1 text-accent underline underline-offset-4">
        {words.t('form.unknown.which', { count: costly.length })}
      </summary>
      <ul className="mt-2 list-disc space-y-1 ps-6">
        {costly.map(({ question, why, widens }) => {
          const short = words.t(`${questionKey(instrument.version, question.id)}.short`);
          return (
            <li key={question.id}>
              {mayAnswer ? (
                <a href={`/assessments/${assessmentId}/sections/${question.section}#${question.id}`}>{short}</a>
              ) : (
                short
              )}
              <span className="text-base text-muted">
                {' '}
                {words.t('form.unknown.cost', {
                  why: words.t(`form.unknown.why.${why}`),
                  areas: areaNames(words, instrument.version, widens),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
