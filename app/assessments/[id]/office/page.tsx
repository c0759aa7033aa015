import type { Metadata } from 'next';
import { cache } from 'react';
import { type OfficeConfirmation, OfficePage } from '@/components/assessment/office/office-page';
import { requireAccess } from '@/lib/access/pages/access';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findOffice } from '@/lib/data/assessment/office';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

interface OfficeProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly done?: string }>;
}

/** Read once a request, for the title and for the page. */
const requirePresented = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'present');
  const { city, country } = await requireAssessment(access);
  return { access, city, country };
});

const confirmations: readonly OfficeConfirmation[] = ['saved', 'logo', 'removed'];

export async function generateMetadata({ params, searchParams }: OfficeProps): Promise<Metadata> {
  const [{ id }, { done }, words] = await Promise.all([params, searchParams, requestWords()]);
  const title = words.t('office.pageTitle', { city: (await requirePresented(id)).city });
  const confirmation = confirmations.find((known) => known === done);
  return {
    title: confirmation ? words.t('site.doneTitle', { done: words.t(`office.done.${confirmation}`), title }) : title,
  };
}

export default async function Office({ params, searchParams }: OfficeProps) {
  const [{ id }, { done }, words] = await Promise.all([params, searchParams, requestWords()]);
  const { access, city, country } = await requirePresented(id);
  return (
    <OfficePage
      assessmentId={id}
      city={city}
      country={country}
      office={await findOffice(access)}
      done={confirmations.find((known) => known === done)}
      words={words}
    />
  );
}
