import type { Words } from '@/lib/i18n/catalogue/words';
import { parentsOf } from '@/lib/instrument/answers/asked';
import { notApplicableReasons, type Instrument, type Question } from '@/lib/instrument/model/instrument';
import { BlankOptions } from './blank-options';
import { TickBox } from '@/components/ui/tick-box';

interface BlankQuestionProps {
  readonly question: Question;
  readonly instrument: Instrument;
  /** Whether it says that it belongs to the quick form too. */
  readonly marked: boolean;
  readonly words: Words;
}

type Asked = Omit<BlankQuestionProps, 'marked'>;

function condition({ question, instrument, words }: Asked): string | undefined {
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

const optionsLook =
  'mt-3 break-inside-avoid break-before-avoid space-y-1 text-base ' +
  'print:mt-1.5 print:flex print:flex-wrap print:gap-x-6 print:space-y-0 print:text-sm';

function SpecialAnswers({ question, instrument, words }: Asked) {
  if (question.kind === 'country') return null;
  return (
    <ul className={optionsLook}>
      <TickBox label={words.t('questionnaire.unsure')} />
      <TickBox label={words.t('questionnaire.withheld')} />
      {question.notApplicableAllowed ? (
        <li>
          {words.t('questionnaire.notApplicable')}
          <ul className="mt-1 space-y-1 ps-6 print:mt-0.5 print:flex print:flex-wrap print:gap-x-5 print:space-y-0">
            {notApplicableReasons.map((reason) => (
              <TickBox key={reason} label={words.t(`instrument-v${instrument.version}.notApplicable.${reason}`)} />
            ))}
          </ul>
        </li>
      ) : null}
    </ul>
  );
}

/**
 * A long question breaks between its rows or its levels, since to keep it whole would leave half a page empty; all
 * others stay on one.
 */
function mayBreak({ kind }: Question): boolean {
  return kind === 'matrix' || kind === 'levels';
}

/** Lines to write on. */
function WrittenLines({ label }: { readonly label: string }) {
  return (
    <div className="mt-2 hidden break-inside-avoid break-before-avoid print:block">
      <p className="text-sm text-muted">{label}</p>
      <div className="mt-4 border-b border-edge" />
      <div className="mt-5 border-b border-edge" />
    </div>
  );
}

const questionLook = 'mt-8 border-t border-line pt-5 print:mt-3 print:pt-1.5';

export function BlankQuestion({ question, instrument, marked, words }: BlankQuestionProps) {
  const key = `instrument-v${instrument.version}.questions.${question.id}`;
  const onlyIf = condition({ question, instrument, words });
  return (
    <article id={question.id} className={`${questionLook} ${mayBreak(question) ? '' : 'break-inside-avoid'}`}>
      <h3 className="text-lg print:text-base">
        {words.t(`${key}.title`)}
        {marked && question.core ? (
          <span className="ms-2 font-sans text-base font-normal text-muted">({words.t('questionnaire.quick')})</span>
        ) : null}
      </h3>
      {onlyIf ? <p className="mt-1 break-after-avoid text-base font-semibold">{onlyIf}</p> : null}
      <p className="mt-1 break-inside-avoid break-after-avoid text-base text-muted print:text-xs print:leading-snug">
        {words.t(`${key}.help`)}
      </p>
      <BlankOptions question={question} baseKey={key} words={words} />
      <SpecialAnswers question={question} instrument={instrument} words={words} />
      <WrittenLines label={words.t('questionnaire.evidence')} />
    </article>
  );
}
