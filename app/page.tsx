import { LandingBody } from '@/components/site/landing-body';
import { SampleProfile } from '@/components/site/sample-profile';
import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/request-words';

export default async function LandingPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('landing.title')} lead={words.t('landing.lead')}>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
        <ButtonLink href="/start">{words.t('landing.start')}</ButtonLink>
        <a href="/examples" className="py-2">
          {words.t('landing.example')}
        </a>
      </p>
      <SampleProfile words={words} />
      <LandingBody words={words} />
    </Page>
  );
}
