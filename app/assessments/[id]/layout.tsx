import type { ReactNode } from 'react';
import { AssessmentBar } from '@/components/assessment/bar/assessment-bar';
import { waitingTextKeys } from '@/components/assessment/form/live/live-setup';
import { WaitingAnswers } from '@/components/assessment/form/live/waiting-answers';
import { textsInBraces } from '@/components/assessment/form/texts-in-braces';
import { ForgetLink } from '@/components/assessment/share/forget-link';
import { isProjectorPath } from '@/components/workshop/projector/is-projector-path';
import { SiteHeader } from '@/components/site/site-header';
import { type Access, findAccess } from '@/lib/access/pages/access';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { clockIn } from '@/lib/instrument/values/zoned-day';
import type { Words } from '@/lib/i18n/catalogue/words';
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
      {framed ? <TopOfPage access={access} path={path} words={words} /> : null}
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

interface TopOfPageProps {
  readonly access: Access | undefined;
  readonly path: string;
  readonly words: Words;
}

/** Whoever may not look in is told nothing, not even whose it is. */
async function TopOfPage({ access, path, words }: TopOfPageProps) {
  if (access === undefined) return <SiteHeader words={words} path={path} />;
  const [{ city }, zone] = await Promise.all([requireAssessment(access), findOfficeZone(access)]);
  const until = access.until && clockIn(zone, access.until);
  return <AssessmentBar access={{ ...access, ...(until && { until }) }} city={city} path={path} words={words} />;
}
