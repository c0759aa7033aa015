import { sectionKey } from '@/lib/i18n/text/question-key';
import { ErrorSummary } from '@/components/ui/error-summary';
import { pagesOf, questionsOn } from '@/lib/instrument/answers/section-progress';
import { summaryErrors } from './question/issue-words';
import { questionViews } from './question/question-view';
import { ProgressLine } from './progress-line';
import { SectionForm } from './section-form';
import type { SectionInput } from './section-input';

/** One page of the questionnaire; its first question is in view where the window is small, too. */
export function SectionPage(input: SectionInput) {
  const { assessmentId, form, instrument, section, sections, saved, held, years, words } = input;
  const pages = pagesOf(instrument, form);
  const views = questionViews({ questions: questionsOn(instrument, form, sections), saved, held, years });
  const errors = summaryErrors(words, instrument.version, views);
  const number = pages.findIndex((page) => page.includes(section)) + 1;
  const place = words.t('form.place', {
    form,
    number,
    count: pages.length,
  });
  const shared = sections.length > 1;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-wide px-4 py-3 outline-none sm:px-6 sm:py-8 print:p-0">
      <div className="max-w-page">
        {errors.length > 0 ? <ErrorSummary title={words.t('site.error.summary')} errors={errors} /> : null}
        <div className="flex flex-wrap justify-between gap-x-6 text-base text-muted print:hidden">
          <a href={`/assessments/${assessmentId}`}>{words.t('form.section.back')}</a>
          {shared ? <h1 className="font-sans text-base font-normal">{place}</h1> : <span>{place}</span>}
        </div>
        <ProgressLine done={number} of={pages.length} />
        {shared ? null : <SectionTitle version={instrument.version} section={section} words={words} />}
        <SectionForm input={input} views={views} />
      </div>
    </main>
  );
}

function SectionTitle({
  version,
  section,
  words,
}: Pick<SectionInput, 'section' | 'words'> & { readonly version: number }) {
  const key = sectionKey(version, section);
  return (
    <>
      <h1 className="mt-3 text-xl wrap-anywhere sm:mt-5 sm:text-3xl">{words.t(`${key}.title`)}</h1>
      <details className="open-on-paper text-base text-muted">
        <summary className="w-fit cursor-pointer text-sm text-accent underline underline-offset-4">
          {words.t('form.section.about')}
        </summary>
        <p className="pb-2">{words.t(`${key}.lead`)}</p>
      </details>
    </>
  );
}
