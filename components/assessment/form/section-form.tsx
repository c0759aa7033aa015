import { Button } from '@/components/ui/button';
import { nextSection } from '@/lib/instrument/answers/section-progress';
import { liveSetupOf } from './live-setup-of';
import { QuestionFieldset } from './question/question-fieldset';
import { QuestionForm } from './live/question-form';
import type { QuestionView } from './question/question-view';
import type { SectionInput } from './section-input';

interface SectionFormProps {
  readonly input: SectionInput;
  readonly views: readonly QuestionView[];
}

/** All questions of a section and one button; works as it stands, and saves by itself where scripts run. */
export function SectionForm({ input, views }: SectionFormProps) {
  const { assessmentId, form, instrument, section, reader, words } = input;
  const next = nextSection(instrument, form, section);
  return (
    <QuestionForm
      action={`/assessments/${assessmentId}/sections/${section}/save`}
      drawnFrom={views.map(({ version }) => version).join('-')}
      setup={liveSetupOf(input, views)}
      savingByButton={words.t('form.section.savingByButton')}
    >
      {views.map((view, index) => (
        <QuestionFieldset
          key={view.question.id}
          view={view}
          version={instrument.version}
          words={words}
          place={{ number: index + 1, count: views.length }}
          {...(reader !== undefined && { reader })}
        />
      ))}
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
