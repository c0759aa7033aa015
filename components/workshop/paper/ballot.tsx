import { questionKey } from '@/lib/i18n/text/question-key';
import { TickBox } from '@/components/ui/tick-box';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import { fewestOfGroup } from '@/lib/workshop/model/tally/department-groups';
import type { WorkshopSetup } from '@/lib/workshop/model/workshop';

interface BallotProps {
  readonly setup: WorkshopSetup;
  readonly questions: readonly Question[];
  readonly reading: Reading;
}

/** What one person fills in with a pen. */
export function Ballot({ setup, questions, reading }: BallotProps) {
  const { words } = reading;
  const asked = { names: ['name', 'department'], departments: ['department'], nothing: [] } as const;
  return (
    <section aria-labelledby="ballot" className="mt-8 print:mt-0">
      <h2 id="ballot" className="text-2xl">
        {words.t('workshop.paper.ballot')}
      </h2>
      <p className="mt-2 text-base">{words.t(`workshop.paper.promise.${setup.anonymity}`)}</p>
      {setup.departments.length === 0 ? null : (
        <p className="mt-2 text-base">{words.t('voting.join.groups', { fewest: fewestOfGroup })}</p>
      )}
      <dl className="mt-4 grid grid-cols-2 gap-6 text-base">
        {asked[setup.anonymity].map((field) => (
          <div key={field} className="border-b border-edge pb-7">
            <dt>{words.t(`workshop.paper.${field}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <ol className="mt-6 border-t-2 border-ink print:columns-2 print:gap-x-8">
        {questions.map((question, index) => (
          <BallotQuestion key={question.id} question={question} number={index + 1} reading={reading} />
        ))}
      </ol>
    </section>
  );
}

const ballotLook = 'border-b border-line py-4 text-base print:py-2.5';

function BallotQuestion({
  question,
  number,
  reading: { words, instrument },
}: {
  readonly question: Question;
  readonly number: number;
  readonly reading: Reading;
}) {
  const key = questionKey(instrument.version, question.id);
  return (
    <li className={`${ballotLook} ${question.kind === 'matrix' ? '' : 'break-inside-avoid'}`}>
      <h3 className="font-sans text-base leading-snug">
        {words.t('workshop.paper.numbered', { number, question: words.t(`${key}.title`) })}
      </h3>
      <Boxes question={question} keyOf={key} words={words} />
      <ul className="mt-1 text-muted">
        <TickBox label={words.t('workshop.paper.unsure')} />
      </ul>
      <p className="mt-2 border-b border-dotted border-edge pb-6 text-muted">{words.t('workshop.paper.reason')}</p>
    </li>
  );
}

interface BoxesProps {
  readonly question: Question;
  readonly keyOf: string;
  readonly words: Reading['words'];
}

function Boxes({ question, keyOf, words }: BoxesProps) {
  const named = (options: readonly string[], row = '') =>
    options.map((option) => <TickBox key={row + option} label={words.t(`${keyOf}.options.${option}`)} />);
  switch (question.kind) {
    case 'country':
      return null;
    case 'levels':
      return (
        <ul className="mt-1.5 space-y-0.5">
          {levels.map((level) => (
            <TickBox
              key={level}
              label={words.t('questionnaire.level', { level, title: words.t(`${keyOf}.levels.${level}.title`) })}
            />
          ))}
        </ul>
      );
    case 'matrix':
      return question.rows.map((row) => (
        <div key={row} className="mt-2">
          <h4 className="font-sans text-base">{words.t(`${keyOf}.rows.${row}`)}</h4>
          <ul className="mt-1 space-y-0.5">{named(question.options, row)}</ul>
        </div>
      ));
    case 'checklist':
      return (
        <>
          <p className="mt-1 text-muted">
            {question.chooseUpTo
              ? words.t('questionnaire.chooseUpTo', { max: question.chooseUpTo })
              : words.t('questionnaire.chooseSeveral')}
          </p>
          <ul className="mt-1 space-y-0.5">
            {named(question.options)}
            <TickBox label={words.t('questionnaire.noneOfThese')} />
          </ul>
        </>
      );
    case 'yes-no':
    case 'choice':
      return <ul className="mt-1.5 space-y-0.5">{named(question.options)}</ul>;
  }
}
