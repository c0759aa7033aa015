import type { ReactNode } from 'react';
import { findContradictions } from '@/lib/instrument/answers/contradictions';
import type { Question } from '@/lib/instrument/model/instrument';
import { answersOf, type AssessmentState } from '@/components/assessment/assessment-state';

/** Answers that hardly go together, each with a way to both questions; nothing where there are none. */
export function ContradictionList({ assessmentId, instrument, form, saved, mayAnswer, words }: AssessmentState) {
  const found = findContradictions(instrument, form, answersOf(saved));
  if (found.length === 0) return null;
  const link = (question: Question) =>
    function LinkToQuestion(text: ReactNode) {
      return mayAnswer ? (
        <a href={`/assessments/${assessmentId}/sections/${question.section}#${question.id}`}>{text}</a>
      ) : (
        text
      );
    };
  return (
    <section aria-labelledby="contradictions" className="mt-8">
      <h2 id="contradictions" className="text-2xl">
        {words.t('form.contradictions.title')}
      </h2>
      <p className="mt-3">{words.t('form.contradictions.lead')}</p>
      <ul className="mt-3 list-disc space-y-2 ps-6">
        {found.map(({ id, one, other }) => (
          <li key={id}>{words.rich(`form.contradictions.rules.${id}`, { one: link(one), other: link(other) })}</li>
        ))}
      </ul>
    </section>
  );
}
