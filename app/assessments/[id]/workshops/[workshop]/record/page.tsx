import type { Metadata } from 'next';
import { cache } from 'react';
import { RecordPage } from '@/components/workshop/record/record-page';
import { Letterhead } from '@/components/report/letterhead';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requireWorkshopAccess } from '@/lib/access/pages/access';
import { findOffice } from '@/lib/data/assessment/office';
import { recordPermission } from '@/lib/workshop/store/record-permission';
import { makeWorkshopRecord } from '@/lib/workshop/store/workshop-record';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';

interface RecordProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
}

/** Read once a request, for the title and for the page. */
const requireState = cache(async (assessmentId: string, workshop: string) => {
  const access = await requireWorkshopAccess(assessmentId, workshop, recordPermission);
  const record = await makeWorkshopRecord(access, workshop).catch((error: unknown) => {
    if (error instanceof MissingWorkshopError) return undefined;
    throw error;
  });
  if (record === undefined) showNotFound();
  return { access, record };
});

export async function generateMetadata({ params }: RecordProps): Promise<Metadata> {
  const [{ id, workshop }, words] = await Promise.all([params, requestWords()]);
  const { record } = await requireState(id, workshop);
  return { title: words.t('record.metaTitle', { title: record.title }), robots: { index: false, follow: false } };
}

export default async function RecordRoute({ params }: RecordProps) {
  const [{ id, workshop }, words] = await Promise.all([params, requestWords()]);
  const { access, record } = await requireState(id, workshop);
  const office = await findOffice(access);
  return (
    <RecordPage
      record={record}
      reading={{ words, instrument: requireInstrument(record.instrument.version) }}
      letterhead={<Letterhead assessmentId={id} office={office} words={words} />}
      console={`/assessments/${id}/workshops/${workshop}`}
      files={`/api/v1/assessments/${id}/workshops/${workshop}/record`}
    />
  );
}
