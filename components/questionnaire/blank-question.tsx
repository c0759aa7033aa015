import type { Words } from '@/lib/i18n/words';
import { parentsOf } from '@/lib/instrument/asked';
import { notApplicableReasons, type Instrument, type Question } from '@/lib/instrument/instrument';
import { BlankOptions } from './blank-options';
import { TickBox } from './tick-box';

interface BlankQuestionProps {
  readonly question: Question;
  readonly instrument: Instrument;
  readonly words: Words;
}

function condition({ question, instrument, words }: BlankQuestionProps): string | undefined {
  const parents = parentsOf(question);
  const [first] = parents;
  if (!first) return undefined;
  const key = (id: string) => `instrument-v${instrument.version}.questions.${id}`;
  const option = words.list(first.is.map((value) => words.t(`${key(first.question)}.options.${value}`)));
  const titles = parents.map((parent) => words.t(`${key(parent.question)}.short`));
  return parents.length === 1
    ? words.t('questionnaire.onlyIf', { option, question: titles[0] ?? '' })
    : words.t('questionnaire.onlyIfAny', { option, questions: words.list(titles) });
}

function SpecialAnswers({ question, instrument, words }: BlankQuestionProps) {
  if (question.kind === 'country') return null;
  return (
    <ul className="mt-3 break-inside-avoid space-y-1 text-base">
      <TickBox label={words.t('questionnaire.unsure')} />
      <TickBox label={words.t('questionnaire.withheld')} />
      {question.notApplicableAllowed ? (
        <li>
          {words.t('questionnaire.notApplicable')}
          <ul className="mt-1 space-y-1 ps-6">
            {notApplicableReasons.map((reason) => (
              <TickBox key={reason} label={words.t(`instrument-v${instrument.version}.notApplicable.${reason}`)} />
            ))}
          </ul>
        </li>
      ) : null}
    </ul>
  );
}

/** Questions as long as a page would leave half pages empty: they break between their levels or rows. */
function mayBreak({ kind }: Question): boolean {
  return kind === 'levels' || kind === 'matrix';
}

export function BlankQuestion({ question, instrument, words }: BlankQuestionProps) {
  const key = `instrument-v${instrument.version}.questions.${question.id}`;
  const onlyIf = condition({ question, instrument, words });
  return (
    <article id={question.id} className={`mt-8 border-t border-line pt-5 print:mt-6 print:pt-3 ${mayBreak(question) ? '' : 'break-inside-avoid'}`}>
      <h3 className="text-lg">
        {words.t(`${key}.title`)}
        {question.core ? <span className="ms-2 font-sans text-base font-normal text-muted">({words.t('questionnaire.quick')})</span> : null}
      </h3>
      {onlyIf ? <p className="mt-1 break-after-avoid text-base font-semibold">{onlyIf}</p> : null}
      <p className="mt-1 break-after-avoid text-base text-muted">{words.t(`${key}.help`)}</p>
      <BlankOptions question={question} baseKey={key} words={words} />
      <SpecialAnswers question={question} instrument={instrument} words={words} />
      <p className="mt-3 hidden pb-8 text-base text-muted print:block">{words.t('questionnaire.evidence')}</p>
    </article>
  );
}
