import type { Metadata } from 'next';
import { cache } from 'react';
import { TargetForm } from '@/components/assessment/targets/target-form';
import { ButtonLink } from '@/components/ui/button';
import { DoneNotice } from '@/components/ui/done-notice';
import { Page } from '@/components/ui/page';
import { requireAccess } from '@/lib/access/pages/access';
import { requireAssessmentInput } from '@/lib/data/assessment/assessments';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { proposeTargets } from '@/lib/scoring/targets/targets';

interface TargetsPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly saved?: string }>;
}

const requireInput = cache(async (assessmentId: string) =>
  requireAssessmentInput(await requireAccess(assessmentId, 'set-targets')),
);

export async function generateMetadata({ params, searchParams }: TargetsPageProps): Promise<Metadata> {
  const [{ id }, { saved }, words] = await Promise.all([params, searchParams, requestWords()]);
  const title = words.t('targets.pageTitle', { city: (await requireInput(id)).city });
  return { title: saved ? words.t('site.doneTitle', { done: words.t('targets.saved'), title }) : title };
}

export default async function TargetsPage({ params, searchParams }: TargetsPageProps) {
  const { id } = await params;
  const [{ saved }, words] = await Promise.all([searchParams, requestWords()]);
  const { city, answers, targets = {}, instrumentVersion } = await requireInput(id);
  const section = words.t(`instrument-v${instrumentVersion}.sections.profile.title`);
  const proposed = proposeTargets(answers);
  const usual = areaIds.filter((area) => proposed[area].reasons.includes('usual-target')).length;
  const notice = saved ? (
    <DoneNotice title={words.t('targets.saved')}>
      <p className="mt-3">
        <ButtonLink href={`/assessments/${id}/report`}>{words.t('targets.report')}</ButtonLink>
      </p>
    </DoneNotice>
  ) : null;
  return (
    <Page
      title={words.t('targets.title')}
      kicker={city}
      lead={words.t('targets.lead')}
      notice={notice}
      back={{ href: `/assessments/${id}`, label: words.t('targets.back') }}
    >
      <p>{words.t('targets.noProfile', { section })}</p>
      {usual === 0 ? null : <p>{words.t('targets.usual', { all: usual === areaIds.length ? 'yes' : 'no' })}</p>}
      <TargetForm
        assessmentId={id}
        instrument={requireInstrument(instrumentVersion)}
        own={targets}
        proposed={proposed}
        words={words}
      />
    </Page>
  );
}
