import { Button } from '@/components/ui/button';
import { nextSection } from '@/lib/instrument/section-progress';
import { QuestionFieldset } from './question-fieldset';
import type { QuestionView } from './question-view';
import type { SectionInput } from './section-page';

interface SectionFormProps extends SectionInput {
  readonly views: readonly QuestionView[];
}

/** All questions of a section and one button; works as it stands, and saves by itself where scripts run. */
export function SectionForm({ assessmentId, form, instrument, section, reader, views, words }: SectionFormProps) {
  const next = nextSection(instrument, form, section);
  return (
    <form method="post" action={`/assessments/${assessmentId}/sections/${section}/save`} autoComplete="off" noValidate>
      {/* The first button is the one that the enter key presses: it must not be the one that clears an answer. */}
      <button type="submit" hidden />
      <p className="mb-6 text-base text-muted print:hidden">{words.t('form.section.savingByButton')}</p>
      {views.map((view) => (
        <QuestionFieldset key={view.question.id} view={view} version={instrument.version} words={words} {...(reader === undefined ? {} : { reader })} />
      ))}
      <div className="border-t border-line pt-8">
        <Button>{words.t(next === undefined ? 'form.section.toReview' : 'form.section.continue')}</Button>
      </div>
    </form>
  );
}
