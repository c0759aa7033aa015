import type { SavedAnswers } from '@/components/assessment/saved-answer';
import { sectionKey } from '@/components/assessment/question-key';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import type { Words } from '@/lib/i18n/words';
import type { FormEntry } from '@/lib/instrument/answer-form';
import type { Years } from '@/lib/instrument/calendar-day';
import { questionsOf } from '@/lib/instrument/asked';
import type { FormId, Instrument } from '@/lib/instrument/instrument';
import { sectionsOf } from '@/lib/instrument/section-progress';
import { summaryErrors } from './issue-words';
import { questionViews } from './question-view';
import { SectionForm } from './section-form';

export interface SectionInput {
  readonly assessmentId: string;
  readonly city: string;
  readonly form: FormId;
  readonly instrument: Instrument;
  readonly section: string;
  readonly saved: SavedAnswers;
  /** Fields as typed that could not be saved. */
  readonly held: readonly FormEntry[];
  /** That the dates of evidence may have. */
  readonly years: Years;
  /** Name of the person who reads this page. */
  readonly reader?: string;
  readonly words: Words;
}

/** One section of the questionnaire. */
export function SectionPage(input: SectionInput) {
  const { assessmentId, city, form, instrument, section, saved, held, years, words } = input;
  const sections = sectionsOf(instrument, form);
  const views = questionViews({ questions: questionsOf(instrument, form, section), saved, held, years });
  const errors = summaryErrors(words, instrument.version, views);
  const key = sectionKey(instrument.version, section);
  return (
    <Page
      title={words.t(`${key}.title`)}
      kicker={words.t('form.place', { city, number: sections.indexOf(section) + 1, count: sections.length })}
      lead={words.t(`${key}.lead`)}
      back={{ href: `/assessments/${assessmentId}`, label: words.t('form.section.back') }}
    >
      {errors.length > 0 ? <ErrorSummary title={words.t('site.error.summary')} errors={errors} /> : null}
      <SectionForm input={input} views={views} />
    </Page>
  );
}
