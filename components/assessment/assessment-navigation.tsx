import { PlaceList } from '@/components/ui/place-list';
import type { Words } from '@/lib/i18n/catalogue/words';

interface AssessmentNavigationProps {
  readonly assessmentId: string;
  readonly path: string;
  readonly words: Words;
}

const workshops = {
  answers: '',
  review: '/review',
  targets: '/targets',
  report: '/report',
  plan: '/plan',
  workshops: '/workshops',
  share: '/share',
} as const;

/** The workshops of one assessment, for those who may change it. Readers have the report alone. */
export function AssessmentNavigation({ assessmentId, path, words }: AssessmentNavigationProps) {
  const places = Object.entries(workshops).map(([workshop, path]) => ({
    href: `/assessments/${assessmentId}${path}`,
    label: words.t(`site.assessment.${workshop}`),
    ...(workshop === 'answers' && { within: `/assessments/${assessmentId}/sections/` }),
    ...(workshop === 'workshops' && { within: `/assessments/${assessmentId}/workshops/` }),
    ...(workshop === 'plan' && { within: `/assessments/${assessmentId}/plan/` }),
  }));
  return (
    <div className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto max-w-wide px-4 py-2 sm:px-6">
        <PlaceList label={words.t('site.assessment.navigation')} places={places} path={path} />
      </div>
    </div>
  );
}
