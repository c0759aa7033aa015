import { sectionKey } from '@/lib/i18n/text/question-key';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { sectionsOf } from '@/lib/instrument/answers/section-progress';
import { summaryErrors } from './question/issue-words';
import { questionViews } from './question/question-view';
import { SectionForm } from './section-form';
import type { SectionInput } from './section-input';

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
