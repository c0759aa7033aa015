import type { Words } from '@/lib/i18n/catalogue/words';
import { levels } from '@/lib/instrument/model/levels';
import type { Question } from '@/lib/instrument/model/instrument';
import { TickBox } from '@/components/ui/tick-box';

interface BlankOptionsProps {
  readonly question: Question;
  readonly baseKey: string;
  readonly words: Words;
}

function Instruction({ text }: { readonly text: string }) {
  return <p className="mt-3 break-after-avoid text-base font-semibold print:mt-1.5 print:text-sm">{text}</p>;
}

interface OptionListProps {
  readonly options: readonly string[];
  readonly baseKey: string;
  readonly words: Words;
}

function OptionList({ options, baseKey, words }: OptionListProps) {
  return (
    <ul className="mt-2 space-y-1 print:mt-1 print:columns-2 print:space-y-0 print:text-sm">
      {options.map((option) => (
        <TickBox key={option} label={words.t(`${baseKey}.options.${option}`)} />
      ))}
    </ul>
  );
}

function LevelList({ baseKey, words }: Omit<BlankOptionsProps, 'question'>) {
  return (
    <>
      <Instruction text={`${words.t('questionnaire.chooseOne')} ${words.t('questionnaire.hesitating')}`} />
      <ul className="mt-2 space-y-3 print:mt-1 print:space-y-1 print:text-sm">
        {levels.map((level) => (
          <TickBox
            key={level}
            label={
              <strong>
                {words.t('questionnaire.level', { level, title: words.t(`${baseKey}.levels.${level}.title`) })}
              </strong>
            }
          >
            <p>{words.t(`${baseKey}.levels.${level}.descriptor`)}</p>
            <p className="text-base text-muted print:text-xs print:leading-snug">
              {words.t('questionnaire.exampleLabel', { example: words.t(`${baseKey}.levels.${level}.example`) })}
            </p>
          </TickBox>
        ))}
      </ul>
    </>
  );
}

/** What can be answered, by kind of question. */
export function BlankOptions({ question, baseKey, words }: BlankOptionsProps) {
  switch (question.kind) {
    case 'country':
      return <Instruction text={words.t('questionnaire.country')} />;
    case 'levels':
      return <LevelList baseKey={baseKey} words={words} />;
    case 'yes-no':
    case 'choice':
      return (
        <>
          <Instruction text={words.t('questionnaire.chooseOne')} />
          <OptionList options={question.options} baseKey={baseKey} words={words} />
        </>
      );
    case 'checklist':
      return (
        <>
          <Instruction
            text={
              question.chooseUpTo
                ? words.t('questionnaire.chooseUpTo', { max: question.chooseUpTo })
                : words.t('questionnaire.chooseSeveral')
            }
          />
          <OptionList options={question.options} baseKey={baseKey} words={words} />
          <ul className="mt-1 print:mt-0 print:text-sm">
            <TickBox label={words.t('questionnaire.noneOfThese')} />
          </ul>
        </>
      );
    case 'matrix':
      return (
        <>
          <Instruction text={words.t('questionnaire.chooseByRow')} />
          {question.rows.map((row) => (
            <div key={row} className="mt-3 break-inside-avoid">
              <h4 className="font-sans text-base">{words.t(`${baseKey}.rows.${row}`)}</h4>
              <OptionList options={question.options} baseKey={baseKey} words={words} />
            </div>
          ))}
        </>
      );
  }
}
