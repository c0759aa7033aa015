import type { ReactNode } from 'react';
import { AssessmentNavigation } from '@/components/assessment/assessment-navigation';
import { waitingTextKeys } from '@/components/form/live/live-setup';
import { WaitingAnswers } from '@/components/form/live/waiting-answers';
import { textsInBraces } from '@/components/form/texts-in-braces';
import { ForgetLink } from '@/components/share/forget-link';
import { Unavailable } from '@/components/site/unavailable';
import { hangsOnAWall } from '@/components/workshop/projector/hangs-on-a-wall';
import { findAccess } from '@/lib/access/access';
import { requestWords } from '@/lib/i18n/request-words';
import { logFailure } from '@/lib/security/log';
import { requestPath } from '@/lib/security/request-path';

interface AssessmentLayoutProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly children: ReactNode;
}

/** Undefined where the database is away: the framework would send an empty page to whoever has no JavaScript. */
async function lookUpAccess(assessmentId: string) {
  try {
    return { access: await findAccess(assessmentId) };
  } catch (error) {
    logFailure('layout of assessments', error);
    return undefined;
  }
}

export default async function AssessmentLayout({ params, children }: AssessmentLayoutProps) {
  const { id } = await params;
  const [words, path, found] = await Promise.all([requestWords(), requestPath(), lookUpAccess(id)]);
  if (found === undefined) return <Unavailable href={`/assessments/${id}`} words={words} />;
  const framed = !hangsOnAWall(path);
  return (
    <>
      {found.access?.role === 'edit' && framed ? <AssessmentNavigation assessmentId={id} path={path} words={words} /> : null}
      {framed ? <WaitingAnswers assessmentId={id} section={/\/sections\/([\w-]+)/.exec(path)?.[1]} locale={words.locale} texts={textsInBraces(words, waitingTextKeys)} /> : null}
      {children}
      {found.access && framed ? <ForgetLink assessmentId={id} words={words} /> : null}
    </>
  );
}
