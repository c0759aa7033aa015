import type { ReactNode } from 'react';
import { AssessmentNavigation } from '@/components/assessment/assessment-navigation';
import { waitingTextKeys } from '@/components/assessment/form/live/live-setup';
import { WaitingAnswers } from '@/components/assessment/form/live/waiting-answers';
import { textsInBraces } from '@/components/assessment/form/texts-in-braces';
import { ForgetLink } from '@/components/assessment/share/forget-link';
import { isProjectorPath } from '@/components/workshop/projector/is-projector-path';
import { findAccess } from '@/lib/access/pages/access';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requestPath } from '@/lib/http/door/request-path';

interface AssessmentLayoutProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly children: ReactNode;
}

export default async function AssessmentLayout({ params, children }: AssessmentLayoutProps) {
  const { id } = await params;
  const [words, path, access] = await Promise.all([requestWords(), requestPath(), findAccess(id)]);
  const framed = !isProjectorPath(path);
  return (
    <>
      {access?.role === 'edit' && framed ? <AssessmentNavigation assessmentId={id} path={path} words={words} /> : null}
      {framed ? (
        <WaitingAnswers
          assessmentId={id}
          section={/\/sections\/([\w-]+)/.exec(path)?.[1]}
          locale={words.locale}
          texts={textsInBraces(words, waitingTextKeys)}
        />
      ) : null}
      {children}
      {access && framed ? <ForgetLink assessmentId={id} words={words} /> : null}
    </>
  );
}
