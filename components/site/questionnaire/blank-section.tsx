import type { Words } from '@/lib/i18n/catalogue/words';
import { questionsOf } from '@/lib/instrument/answers/asked';
import type { FormId, Instrument } from '@/lib/instrument/model/instrument';
import { BlankQuestion } from './blank-question';

/** A section and one of its questions may bear the same name. */
export function blankSectionId(section: string): string {
  return `section-${section}`;
}

interface BlankSectionProps {
  readonly instrument: Instrument;
  readonly section: string;
  readonly form: FormId;
  readonly words: Words;
}

/** One section on paper: in the full form it starts on a page of its own, so that it can be handed to a colleague. */
export function BlankSection({ instrument, section, form, words }: BlankSectionProps) {
  const key = `instrument-v${instrument.version}.sections.${section}`;
  return (
    <section
      aria-labelledby={blankSectionId(section)}
      className={`mt-14 print:mt-6 ${form === 'full' ? 'not-first-of-type:break-before-page' : ''}`}
    >
      <h2 id={blankSectionId(section)} className="border-t-2 border-ink pt-4 text-2xl print:pt-2 print:text-xl">
        {words.t(`${key}.title`)}
      </h2>
      <p className="mt-2 text-muted">{words.t(`${key}.lead`)}</p>
      {questionsOf(instrument, form, section).map((question) => (
        <BlankQuestion
          key={question.id}
          question={question}
          instrument={instrument}
          marked={form === 'full'}
          words={words}
        />
      ))}
    </section>
  );
}
