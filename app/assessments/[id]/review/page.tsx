import type { Metadata } from 'next';
import { ReviewPage } from '@/components/assessment/review/review-page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireAssessmentState } from '@/app/assessments/[id]/_lib/assessment-state';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city } = await requireAssessmentState((await params).id);
  return { title: (await requestWords()).t('form.review.sectionTitle', { city }) };
}

export default async function Review({ params }: Props) {
  return <ReviewPage {...await requireAssessmentState((await params).id)} />;
}
