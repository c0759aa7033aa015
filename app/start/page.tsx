import type { Metadata } from 'next';
import { ContinueList } from '@/components/start/continue-list';
import { LoadForm } from '@/components/start/load-form';
import { StartForm } from '@/components/start/start-form';
import { Page } from '@/components/ui/page';
import { listHeldAccess } from '@/lib/access/access';
import { firstPage } from '@/lib/access/first-page';
import { requireAssessment } from '@/lib/data/assessments';
import { requestWords } from '@/lib/i18n/request-words';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('start.title') };
}

export default async function StartPage() {
  const [words, access] = await Promise.all([requestWords(), listHeldAccess()]);
  const held = await Promise.all(access.map(async (own) => ({ ...(await requireAssessment(own)), role: own.role, page: firstPage(own) })));
  return (
    <Page title={words.t('start.title')} lead={words.t('start.lead')}>
      {held.length > 0 ? <ContinueList held={held} words={words} /> : null}
      <StartForm words={words} />
      <LoadForm words={words} />
    </Page>
  );
}
