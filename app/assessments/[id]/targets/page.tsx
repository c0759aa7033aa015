import type { Metadata } from 'next';
import { TargetForm } from '@/components/targets/target-form';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { requireAccess } from '@/lib/access/access';
import { requireAssessmentInput } from '@/lib/data/assessments';
import { requestWords } from '@/lib/i18n/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { proposeTargets } from '@/lib/scoring/targets';

interface TargetsPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly saved?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('aims.title') };
}

export default async function TargetsPage({ params, searchParams }: TargetsPageProps) {
  const { id } = await params;
  const access = await requireAccess(id, 'set-targets');
  const words = await requestWords();
  const { city, answers, targets = {}, instrumentVersion } = await requireAssessmentInput(access);
  const { saved } = await searchParams;
  const section = words.t(`instrument-v${instrumentVersion}.sections.profile.title`);
  return (
    <Page title={words.t('aims.title')} kicker={city} lead={words.t('aims.lead')} back={{ href: `/assessments/${id}`, label: words.t('aims.back') }}>
      {saved ? (
        <Notice title={words.t('aims.saved')}>
          <ButtonLink href={`/assessments/${id}/report`}>{words.t('aims.report')}</ButtonLink>
        </Notice>
      ) : null}
      <p>{words.t('aims.noProfile', { section })}</p>
      <TargetForm assessmentId={id} instrument={requireInstrument(instrumentVersion)} own={targets} proposed={proposeTargets(answers)} words={words} />
    </Page>
  );
}
