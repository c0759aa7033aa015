import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import { askedness, questionsOf } from '@/lib/instrument/answers/asked';
import { openQuestions } from '@/lib/instrument/answers/open-questions';
import { sectionsOf } from '@/lib/instrument/answers/section-progress';
import { answersOf, type AssessmentState } from '@/components/assessment/assessment-state';
import { ContradictionList } from './contradiction-list';
import { sectionKey } from '@/lib/i18n/text/question-key';
import { ReviewRow } from './review-row';
import { UnknownList } from './unknown-list';
import { UnknownSummary } from '@/components/assessment/unknown-summary';

/** Everything that was answered, on one page. */
export function ReviewPage(state: AssessmentState) {
  const { assessmentId, city, form, instrument, saved, words } = state;
  const answers = answersOf(saved);
  const asked = askedness(instrument, form, answers);
  const open = openQuestions(instrument, form, answers);
  return (
    <Page
      title={words.t('form.review.title')}
      kicker={city}
      lead={words.t('form.review.lead')}
      back={{ href: `/assessments/${assessmentId}`, label: words.t('form.section.back') }}
    >
      <section aria-labelledby="unknown">
        <h2 id="unknown" className="text-2xl">
          {words.t('form.unknown.title')}
        </h2>
        <div className="mt-3">
          <UnknownSummary open={open} version={instrument.version} words={words} />
        </div>
        <UnknownList {...state} open={open} />
      </section>
      <ContradictionList {...state} />
      <div className="mt-6">
        <ButtonLink href={`/assessments/${assessmentId}/report`}>{words.t('form.review.next')}</ButtonLink>
      </div>
      {sectionsOf(instrument, form).map((section) => (
        <Part key={section} id={section} title={words.t(`${sectionKey(instrument.version, section)}.title`)}>
          <dl className="border-t border-line">
            {questionsOf(instrument, form, section).map((question) => (
              <ReviewRow
                key={question.id}
                state={state}
                question={question}
                asked={asked.get(question.id) ?? 'unknown'}
              />
            ))}
          </dl>
        </Part>
      ))}
      <div className="mt-10">
        <ButtonLink href={`/assessments/${assessmentId}/report`}>{words.t('form.review.next')}</ButtonLink>
      </div>
    </Page>
  );
}
