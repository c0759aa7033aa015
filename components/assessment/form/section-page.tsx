import { sectionKey } from '@/lib/i18n/text/question-key';
import { ErrorSummary } from '@/components/ui/error-summary';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { sectionsOf } from '@/lib/instrument/answers/section-progress';
import { summaryErrors } from './question/issue-words';
import { questionViews } from './question/question-view';
import { ProgressLine } from './progress-line';
import { SectionForm } from './section-form';
import type { SectionInput } from './section-input';

/** One section of the questionnaire; its first question is in view where the window is small, too. */
export function SectionPage(input: SectionInput) {
  const { assessmentId, form, instrument, section, saved, held, years, words } = input;
  const sections = sectionsOf(instrument, form);
  const views = questionViews({ questions: questionsOf(instrument, form, section), saved, held, years });
  const errors = summaryErrors(words, instrument.version, views);
  const key = sectionKey(instrument.version, section);
  const place = { number: sections.indexOf(section) + 1, count: sections.length };
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-wide px-4 py-3 outline-none sm:px-6 sm:py-8 print:p-0">
      <div className="max-w-page">
        {errors.length > 0 ? <ErrorSummary title={words.t('site.error.summary')} errors={errors} /> : null}
        <p className="flex flex-wrap justify-between gap-x-6 text-base text-muted print:hidden">
          <a href={`/assessments/${assessmentId}`}>{words.t('form.section.back')}</a>
          <span>{words.t('form.place', place)}</span>
        </p>
        <ProgressLine done={place.number} of={place.count} />
        <h1 className="mt-3 text-xl wrap-anywhere sm:mt-5 sm:text-3xl">{words.t(`${key}.title`)}</h1>
        <details className="open-on-paper text-base text-muted">
          <summary className="w-fit cursor-pointer text-sm text-accent underline underline-offset-4">
            {words.t('form.section.about')}
          </summary>
          <p className="pb-2">{words.t(`${key}.lead`)}</p>
        </details>
        <SectionForm input={input} views={views} />
      </div>
    </main>
  );
}
