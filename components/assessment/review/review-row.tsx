import { type Askedness, findQuestion, parentsOf } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import { answerLines, extrasSummary } from '@/components/assessment/answer-words';
import type { AssessmentState } from '@/components/assessment/assessment-state';
import { questionKey } from '@/lib/i18n/text/question-key';
import { findSaved, type SavedAnswer } from '@/components/assessment/saved-answer';

interface ReviewRowProps {
  readonly state: AssessmentState;
  readonly question: Question;
  readonly asked: Askedness;
}

/** One question with its answer in words, what accompanies it, and who saved it when. */
export function ReviewRow({ state, question, asked }: ReviewRowProps) {
  const { assessmentId, instrument, saved, mayAnswer, words } = state;
  const own = findSaved(saved, question.id);
  const short = words.t(`${questionKey(instrument.version, question.id)}.short`);
  // A question that is not asked is opened by its parent.
  const change =
    asked === 'asked' ? question : (findQuestion(instrument, parentsOf(question)[0]?.question ?? '') ?? question);
  return (
    <div className="border-b border-line py-3 break-inside-avoid sm:grid sm:grid-cols-[2fr_3fr_auto] sm:gap-x-6">
      <dt className="font-semibold">{short}</dt>
      <dd>
        {asked === 'asked' ? (
          <GivenAnswer state={state} question={question} saved={own} />
        ) : (
          <NotAsked state={state} asked={asked} kept={own !== undefined} />
        )}
      </dd>
      {mayAnswer ? (
        <dd className="print:hidden">
          <a
            href={`/assessments/${assessmentId}/sections/${change.section}#${change.id}`}
            className="inline-block py-0.5 text-base"
          >
            {words.t('form.review.change')}
            <span className="sr-only"> {short}</span>
          </a>
        </dd>
      ) : null}
    </div>
  );
}

const notAskedKeys = {
  closed: 'closed',
  'not-applicable': 'parentNotApplicable',
  unknown: 'waiting',
  'not-in-form': 'closed',
  asked: 'closed',
} as const;

function NotAsked({
  state: { words },
  asked,
  kept,
}: {
  readonly state: AssessmentState;
  readonly asked: Askedness;
  readonly kept: boolean;
}) {
  return (
    <p className="text-muted">
      {words.t(`form.review.${notAskedKeys[asked]}`)} {kept ? words.t('form.review.kept') : null}
    </p>
  );
}

interface GivenAnswerProps {
  readonly state: AssessmentState;
  readonly question: Question;
  readonly saved: SavedAnswer | undefined;
}

function GivenAnswer({ state: { instrument, words }, question, saved }: GivenAnswerProps) {
  if (saved === undefined) return <p className="text-muted">{words.t('form.review.notAnswered')}</p>;
  const { answer, savedBy, savedAt } = saved;
  const date = words.date(savedAt);
  const who =
    savedBy === undefined
      ? words.t('form.review.savedOn', { date })
      : words.t('form.review.savedBy', { name: savedBy, date });
  return (
    <>
      {answerLines({ words, version: instrument.version, question }, answer).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {answer.note === undefined ? null : (
        <p className="mt-1 whitespace-pre-line text-base">{words.t('form.review.note', { note: answer.note })}</p>
      )}
      <p className="mt-1 text-base text-muted">{[...extrasSummary(words, { ...answer, note: '' }), who].join(' · ')}</p>
    </>
  );
}
