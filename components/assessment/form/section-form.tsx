import { Fragment } from 'react';
import { Button } from '@/components/ui/button';
import { sectionKey } from '@/lib/i18n/text/question-key';
import { nextPage } from '@/lib/instrument/answers/section-progress';
import { liveSetupOf } from './live-setup-of';
import { QuestionFieldset } from './question/question-fieldset';
import { QuestionForm } from './live/question-form';
import type { QuestionView } from './question/question-view';
import type { SectionInput } from './section-input';

interface SectionFormProps {
  readonly input: SectionInput;
  readonly views: readonly QuestionView[];
}

/** All questions of a page and one button; works as it stands, and saves by itself where scripts run. */
export function SectionForm({ input, views }: SectionFormProps) {
  const { assessmentId, form, instrument, section, reader, words } = input;
  const next = nextPage(instrument, form, section);
  const shared = input.sections.length > 1;
  return (
    <QuestionForm
      action={`/assessments/${assessmentId}/sections/${section}/save`}
      drawnFrom={views.map(({ version }) => version).join('-')}
      setup={liveSetupOf(input, views)}
      savingByButton={words.t('form.section.savingByButton')}
    >
      {input.sections.map((own) => {
        const ownViews = views.filter(({ question }) => question.section === own);
        return (
          <Fragment key={own}>
            {shared ? (
              <h2 id={own} className="mt-3 scroll-mt-4 text-xl wrap-anywhere sm:mt-5 sm:text-3xl">
                {words.t(`${sectionKey(instrument.version, own)}.title`)}
              </h2>
            ) : null}
            {ownViews.map((view, index) => (
              <QuestionFieldset
                key={view.question.id}
                view={view}
                version={instrument.version}
                words={words}
                heading={shared ? 'h3' : 'h2'}
                place={{ number: index + 1, count: ownViews.length }}
                {...(reader !== undefined && { reader })}
              />
            ))}
          </Fragment>
        );
      })}
      <div className="border-t border-line pt-8">
        {next === undefined ? (
          <span className="flex flex-wrap gap-3">
            <Button name="then" value="report">
              {words.t('form.section.toReport')}
            </Button>
            <Button look="secondary">{words.t('form.section.toReview')}</Button>
          </span>
        ) : (
          <Button>{words.t('form.section.continue')}</Button>
        )}
      </div>
    </QuestionForm>
  );
}
