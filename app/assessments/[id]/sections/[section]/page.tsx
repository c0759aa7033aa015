import type { Metadata } from 'next';
import { sectionKey } from '@/lib/i18n/text/question-key';
import { seriesText } from '@/lib/i18n/text/series-text';
import { SectionPage } from '@/components/assessment/form/section-page';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requireAccess } from '@/lib/access/pages/access';
import { listAnswers } from '@/lib/data/assessment/answers';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findUnsavedInput } from '@/lib/data/assessment/unsaved-inputs';
import { yearsNow } from '@/lib/data/document/years-now';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { pageOf } from '@/lib/instrument/answers/section-progress';
import { readEntries } from './_lib/unsaved-entries';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly section: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id, section } = await params;
  const { city, form, instrumentVersion } = await requireAssessment(await requireAccess(id, 'answer'));
  const words = await requestWords();
  const titles = pageOf(requireInstrument(instrumentVersion), form, section).map((own) =>
    words.t(`${sectionKey(instrumentVersion, own)}.title`),
  );
  if (titles.length === 0) return {};
  const title = words.t('form.section.sectionTitle', { section: seriesText(words, titles), city });
  return { title: (await searchParams).held === undefined ? title : words.t('site.error.prefix', { title }) };
}

export default async function Section({ params, searchParams }: Props) {
  const { id, section: asked } = await params;
  const access = await requireAccess(id, 'answer');
  const { city, form, instrumentVersion } = await requireAssessment(access);
  const instrument = requireInstrument(instrumentVersion);
  const sections = pageOf(instrument, form, asked);
  const [section] = sections;
  if (section === undefined) return showNotFound();
  const { held } = await searchParams;
  const typed = typeof held === 'string' ? await findUnsavedInput(access, held) : undefined;
  const reader = access.label === undefined ? {} : { reader: access.label };
  const input = { assessmentId: id, city, form, instrument, section, sections, ...reader, words: await requestWords() };
  return (
    <SectionPage
      {...input}
      saved={await listAnswers(access)}
      held={typed !== undefined && sections.includes(typed.section) ? readEntries(typed.content) : []}
      years={yearsNow()}
    />
  );
}
