import type { Metadata } from 'next';
import { BlankSection, blankSectionId } from '@/components/site/questionnaire/blank-section';
import { ButtonLink } from '@/components/ui/button';
import { Contents } from '@/components/ui/part';
import { Page } from '@/components/ui/page';
import type { FormId } from '@/lib/instrument/model/instrument';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { currentInstrument } from '@/lib/instrument/registry';

interface QuestionnaireProps {
  readonly searchParams: Promise<{ readonly form?: string | readonly string[] }>;
}

/** All questions, unless the address asks for the quick form. */
async function formOf({ searchParams }: QuestionnaireProps): Promise<FormId> {
  return (await searchParams).form === 'quick' ? 'quick' : 'full';
}

const titles = { full: 'questionnaire.title', quick: 'questionnaire.quickTitle' } as const;
const leads = { full: 'questionnaire.lead', quick: 'questionnaire.quickLead' } as const;
const versions = { full: 'questionnaire.version', quick: 'questionnaire.quickVersion' } as const;
const addresses = { full: '/questionnaire', quick: '/questionnaire?form=quick' } as const;

export async function generateMetadata(props: QuestionnaireProps): Promise<Metadata> {
  const [form, words] = await Promise.all([formOf(props), requestWords()]);
  return { title: words.t(titles[form]) };
}

/** To be filled in by hand, above the questions. */
const paperFields = ['city', 'by', 'date'] as const;

export default async function QuestionnairePage(props: QuestionnaireProps) {
  const [form, words] = await Promise.all([formOf(props), requestWords()]);
  const { version, sections, questions } = currentInstrument;
  const quick = questionsOf(currentInstrument, 'quick').length;
  const counts = { full: questions.length, quick } as const;
  const asked = sections.filter((section) => questionsOf(currentInstrument, form, section).length > 0);
  return (
    <Page title={words.t(titles[form])} lead={words.t(leads[form])}>
      <p>{words.t(versions[form], { version, count: questions.length, quick })}</p>
      <p className="mt-2 print:hidden">{words.t('questionnaire.print')}</p>
      <nav aria-label={words.t('questionnaire.forms.label')} className="mt-4 print:hidden">
        <ul className="space-y-1">
          {(['quick', 'full'] as const).map((one) => (
            <li key={one}>
              <a href={addresses[one]} aria-current={one === form ? 'page' : undefined} className="inline-block py-1">
                {words.t(`questionnaire.forms.${one}`, { count: counts[one] })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-6 print:hidden">
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
        items={asked.map((section) => ({
          id: blankSectionId(section),
          title: words.t(`instrument-v${version}.sections.${section}.title`),
        }))}
      />
      {asked.map((section) => (
        <BlankSection key={section} instrument={currentInstrument} section={section} form={form} words={words} />
      ))}
    </Page>
  );
}
