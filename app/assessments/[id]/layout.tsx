import type { ReactNode } from 'react';
import { AssessmentNavigation } from '@/components/assessment/assessment-navigation';
import { findAccess } from '@/lib/access/access';
import { requestWords } from '@/lib/i18n/request-words';

interface AssessmentLayoutProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly children: ReactNode;
}

export default async function AssessmentLayout({ params, children }: AssessmentLayoutProps) {
  const { id } = await params;
  const [words, access] = await Promise.all([requestWords(), findAccess(id)]);
  return (
    <>
      {access?.role === 'edit' ? <AssessmentNavigation assessmentId={id} words={words} /> : null}
      {children}
    </>
  );
}
