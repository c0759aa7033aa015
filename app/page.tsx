import type { Metadata } from 'next';
import { LandingBody } from '@/components/site/landing-body';
import { SampleProfile } from '@/components/site/sample-profile';
import { ButtonLink } from '@/components/ui/button';
import { DoneNotice } from '@/components/ui/done-notice';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { firstExample } from '@/lib/instrument/v1/find-example';

interface LandingProps {
  readonly searchParams: Promise<{ readonly deleted?: string }>;
}

export async function generateMetadata({ searchParams }: LandingProps): Promise<Metadata> {
  const [{ deleted }, words] = await Promise.all([searchParams, requestWords()]);
  const title = words.t(deleted ? 'landing.deleted.title' : 'landing.pageTitle');
  // The layout’s template is only for the pages below this one.
  return { title: { absolute: words.t('site.titleTemplate', { title }) } };
}

export default async function LandingPage({ searchParams }: LandingProps) {
  const [{ deleted }, words] = await Promise.all([searchParams, requestWords()]);
  const notice = deleted ? (
    <DoneNotice title={words.t('landing.deleted.title')}>
      <p>{words.t('landing.deleted.text')}</p>
    </DoneNotice>
  ) : null;
  return (
    <Page title={words.t('landing.title')} lead={words.t('landing.lead')} notice={notice}>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
        <ButtonLink href="/start">{words.t('landing.start')}</ButtonLink>
        <a href={`/examples/${firstExample}`} className="py-2">
          {words.t('landing.example')}
        </a>
      </p>
      <SampleProfile words={words} />
      <LandingBody words={words} />
    </Page>
  );
}
