import type { Metadata } from 'next';
import { sectionKey } from '@/components/assessment/question-key';
import { SectionPage } from '@/components/form/section-page';
import { nothingHere } from '@/lib/access/nothing-here';
import { requireAccess } from '@/lib/access/pages/access';
import { listAnswers } from '@/lib/data/answers';
import { requireAssessment } from '@/lib/data/assessments';
import { findHeldInput } from '@/lib/data/held-inputs';
import { yearsNow } from '@/lib/data/years-now';
import { requestWords } from '@/lib/i18n/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { sectionsOf } from '@/lib/instrument/section-progress';
import { readHeld } from './held-entries';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly section: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id, section } = await params;
  const { city, instrumentVersion } = await requireAssessment(await requireAccess(id, 'answer'));
  const words = await requestWords();
  if (!requireInstrument(instrumentVersion).sections.includes(section)) return {};
  const title = words.t('form.section.sectionTitle', { section: words.t(`${sectionKey(instrumentVersion, section)}.title`), city });
  return { title: (await searchParams).held === undefined ? title : words.t('site.error.prefix', { title }) };
}

export default async function Section({ params, searchParams }: Props) {
  const { id, section } = await params;
  const access = await requireAccess(id, 'answer');
  const { city, form, instrumentVersion } = await requireAssessment(access);
  const instrument = requireInstrument(instrumentVersion);
  if (!sectionsOf(instrument, form).includes(section)) nothingHere();
  const { held } = await searchParams;
  const typed = typeof held === 'string' ? await findHeldInput(access, held) : undefined;
  const reader = access.label === undefined ? {} : { reader: access.label };
  const input = { assessmentId: id, city, form, instrument, section, ...reader, words: await requestWords() };
  return <SectionPage {...input} saved={await listAnswers(access)} held={typed?.section === section ? readHeld(typed.content) : []} years={yearsNow()} />;
}
