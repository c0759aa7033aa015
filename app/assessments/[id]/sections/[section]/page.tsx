import type { Metadata } from 'next';
import { sectionKey } from '@/lib/i18n/text/question-key';
import { SectionPage } from '@/components/assessment/form/section-page';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requireAccess } from '@/lib/access/pages/access';
import { listAnswers } from '@/lib/data/assessment/answers';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findUnsavedInput } from '@/lib/data/assessment/unsaved-inputs';
import { yearsNow } from '@/lib/data/document/years-now';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { sectionsOf } from '@/lib/instrument/answers/section-progress';
import { readEntries } from './_lib/unsaved-entries';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly section: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id, section } = await params;
  const { city, instrumentVersion } = await requireAssessment(await requireAccess(id, 'answer'));
  const words = await requestWords();
  if (!requireInstrument(instrumentVersion).sections.includes(section)) return {};
  const title = words.t('form.section.sectionTitle', {
    section: words.t(`${sectionKey(instrumentVersion, section)}.title`),
    city,
  });
  return { title: (await searchParams).held === undefined ? title : words.t('site.error.prefix', { title }) };
}

export default async function Section({ params, searchParams }: Props) {
  const { id, section } = await params;
  const access = await requireAccess(id, 'answer');
  const { city, form, instrumentVersion } = await requireAssessment(access);
  const instrument = requireInstrument(instrumentVersion);
  if (!sectionsOf(instrument, form).includes(section)) showNotFound();
  const { held } = await searchParams;
  const typed = typeof held === 'string' ? await findUnsavedInput(access, held) : undefined;
  const reader = access.label === undefined ? {} : { reader: access.label };
  const input = { assessmentId: id, city, form, instrument, section, ...reader, words: await requestWords() };
  return (
    <SectionPage
      {...input}
      saved={await listAnswers(access)}
      held={typed?.section === section ? readEntries(typed.content) : []}
      years={yearsNow()}
    />
  );
}
