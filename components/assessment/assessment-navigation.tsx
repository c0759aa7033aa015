import type { Words } from '@/lib/i18n/words';

interface AssessmentNavigationProps {
  readonly assessmentId: string;
  readonly words: Words;
}

const places = { answers: '', review: '/review', targets: '/targets', report: '/report', share: '/share' } as const;

/** The rooms of one assessment, for those who may change it. Readers have the report alone. */
export function AssessmentNavigation({ assessmentId, words }: AssessmentNavigationProps) {
  return (
    <nav aria-label={words.t('site.assessment.navigation')} className="border-b border-line bg-surface print:hidden">
      <ul className="mx-auto flex max-w-wide flex-wrap gap-x-5 gap-y-1 px-4 py-2 text-base sm:px-6">
        {Object.entries(places).map(([place, path]) => (
          <li key={place}>
            <a href={`/assessments/${assessmentId}${path}`} className="inline-block py-1">
              {words.t(`site.assessment.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
