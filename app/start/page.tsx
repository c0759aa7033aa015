import type { Metadata } from 'next';
import { ContinueList } from '@/components/assessment/start/continue-list';
import { LoadForm } from '@/components/assessment/start/load-form';
import { StartErrors, StartForm } from '@/components/assessment/start/start-form';
import { DoneNotice } from '@/components/ui/done-notice';
import { Page } from '@/components/ui/page';
import { firstPage } from '@/lib/access/first-page';
import { listBrowserAccess } from '@/lib/access/pages/access';
import { createToken } from '@/lib/access/tokens/tokens';
import { mostKept } from '@/lib/data/access/browser-links';
import { readTypedStart, unfilled } from './_lib/typed-start';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

interface StartProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ searchParams }: StartProps): Promise<Metadata> {
  const [query, words] = await Promise.all([searchParams, requestWords()]);
  const { forgotten } = query;
  const title = words.t('start.title');
  if (readTypedStart(query)) return { title: words.t('site.error.prefix', { title }) };
  return {
    title: forgotten === '1' ? words.t('site.doneTitle', { done: words.t('start.forgotten.title'), title }) : title,
  };
}

export default async function StartPage({ searchParams }: StartProps) {
  const [words, { open, ended }, query] = await Promise.all([requestWords(), listBrowserAccess(), searchParams]);
  const notice =
    query['forgotten'] === '1' ? (
      <DoneNotice title={words.t('start.forgotten.title')}>
        <p>{words.t('start.forgotten.text')}</p>
      </DoneNotice>
    ) : null;
  const held = open.map(({ access, city }) => ({
    id: access.assessmentId,
    city,
    role: access.role,
    page: firstPage(access),
  }));
  const once = createToken();
  const typed = readTypedStart(query);
  const errors = typed ? unfilled(typed) : [];
  return (
    <Page title={words.t('start.title')} lead={words.t('start.lead')} notice={notice}>
      <StartErrors errors={errors} words={words} />
      <ContinueList held={held} ended={ended} most={mostKept} words={words} />
      <StartForm once={once} typed={typed ?? {}} errors={errors} words={words} />
      <p className="mt-8">
        {words.rich('start.paper', {
          quick: (chunks) => <a href="/questionnaire?form=quick">{chunks}</a>,
          full: (chunks) => <a href="/questionnaire">{chunks}</a>,
        })}
      </p>
      <LoadForm once={once} words={words} />
    </Page>
  );
}
