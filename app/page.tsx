import type { Metadata } from 'next';
import { exampleView } from '@/app/examples/[example]/_lib/example-view';
import { GoingOn } from '@/components/site/going-on';
import { LandingBody } from '@/components/site/landing-body';
import { ReportPreview } from '@/components/site/report-preview';
import { ButtonLink } from '@/components/ui/button';
import { DoneNotice } from '@/components/ui/done-notice';
import { listBrowserAccess } from '@/lib/access/pages/access';
import { firstPage } from '@/lib/access/first-page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { currentInstrument } from '@/lib/instrument/registry';
import { firstExample } from '@/lib/instrument/v1/find-example';

interface LandingProps {
  readonly searchParams: Promise<{ readonly deleted?: string }>;
}

/** Reading at 230 words a minute, and half a minute a question for looking things up: a journey measures both. */
const minutes = 25;

export async function generateMetadata({ searchParams }: LandingProps): Promise<Metadata> {
  const [{ deleted }, words] = await Promise.all([searchParams, requestWords()]);
  const title = words.t(deleted ? 'landing.deleted.title' : 'landing.pageTitle');
  // The layout’s template is only for the pages below this one.
  return { title: { absolute: words.t('site.titleTemplate', { title }) } };
}

export default async function LandingPage({ searchParams }: LandingProps) {
  const [{ deleted }, words, { open }, { report, reading }] = await Promise.all([
    searchParams,
    requestWords(),
    // Without the database nobody can go on, but the page can be read.
    listBrowserAccess().catch(() => ({ open: [] })),
    exampleView(firstExample, {}),
  ]);
  const own = open.filter(({ access }) => access.role === 'edit');
  const questions = questionsOf(currentInstrument, 'quick').length;
  const example = `/examples/${firstExample}`;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-wide px-4 py-6 outline-none sm:px-6 sm:py-10">
      {deleted ? (
        <DoneNotice title={words.t('landing.deleted.title')}>
          <p>{words.t('landing.deleted.text')}</p>
        </DoneNotice>
      ) : null}
      <GoingOn open={own.map(({ access, city }) => ({ city, href: firstPage(access) }))} words={words} />
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_34rem]">
        <div>
          <h1 className="text-3xl sm:text-4xl">{words.t('landing.title')}</h1>
          <p className="mt-4 text-lg leading-snug sm:text-xl">{words.t('landing.lead', { questions, minutes })}</p>
          <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
            <ButtonLink href="/start">{words.t('landing.start')}</ButtonLink>
            <ButtonLink look="secondary" href="/join">
              {words.t('landing.workshop.join')}
            </ButtonLink>
            <a href={example} className="py-2">
              {words.t('landing.example')}
            </a>
          </p>
        </div>
        <ReportPreview report={report} href={example} reading={reading} />
      </div>
      <LandingBody words={words} />
    </main>
  );
}
