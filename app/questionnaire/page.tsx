import type { Metadata } from 'next';
import { BlankSection, blankSectionId } from '@/components/questionnaire/blank-section';
import { ButtonLink } from '@/components/ui/button';
import { Contents } from '@/components/ui/part';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/request-words';
import { questionsOf } from '@/lib/instrument/asked';
import { currentInstrument } from '@/lib/instrument/registry';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('questionnaire.title') };
}

/** To be filled in by hand, above the questions. */
const paperFields = ['city', 'by', 'date'] as const;

export default async function QuestionnairePage() {
  const words = await requestWords();
  const { version, sections, questions } = currentInstrument;
  const quick = questionsOf(currentInstrument, 'quick').length;
  return (
    <Page title={words.t('questionnaire.title')} lead={words.t('questionnaire.lead')}>
      <p>{words.t('questionnaire.version', { version, count: questions.length, quick })}</p>
      <p className="mt-2 print:hidden">{words.t('questionnaire.print')}</p>
      <p className="mt-6">
        <ButtonLink href="/start">{words.t('questionnaire.start')}</ButtonLink>
      </p>
      <dl className="mt-4 hidden grid-cols-[2fr_2fr_1fr] gap-4 text-base print:grid">
        {paperFields.map((field) => (
          <div key={field} className="border-b border-edge pb-8">
            <dt>{words.t(`questionnaire.paper.${field}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <Contents
        title={words.t('questionnaire.contents')}
        items={sections.map((section) => ({ id: blankSectionId(section), title: words.t(`instrument-v${version}.sections.${section}.title`) }))}
      />
      {sections.map((section) => (
        <BlankSection key={section} instrument={currentInstrument} section={section} words={words} />
      ))}
    </Page>
  );
}
