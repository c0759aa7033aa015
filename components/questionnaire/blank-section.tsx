import type { Words } from '@/lib/i18n/words';
import { questionsOf } from '@/lib/instrument/asked';
import type { Instrument } from '@/lib/instrument/instrument';
import { BlankQuestion } from './blank-question';

/** A section and one of its questions may bear the same name. */
export function blankSectionId(section: string): string {
  return `section-${section}`;
}

interface BlankSectionProps {
  readonly instrument: Instrument;
  readonly section: string;
  readonly words: Words;
}

/** One section on paper: it starts on a page of its own, so that it can be handed to a colleague. */
export function BlankSection({ instrument, section, words }: BlankSectionProps) {
  const key = `instrument-v${instrument.version}.sections.${section}`;
  return (
    <section aria-labelledby={blankSectionId(section)} className="mt-14 not-first-of-type:break-before-page">
      <h2 id={blankSectionId(section)} className="border-t-2 border-ink pt-4 text-2xl">
        {words.t(`${key}.title`)}
      </h2>
      <p className="mt-2 text-muted">{words.t(`${key}.lead`)}</p>
      {questionsOf(instrument, 'full', section).map((question) => (
        <BlankQuestion key={question.id} question={question} instrument={instrument} words={words} />
      ))}
    </section>
  );
}
