import { Button } from '@/components/ui/button';
import { DoneNotice } from '@/components/ui/done-notice';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import { Seen } from '@/components/ui/fields/seen';
import { TextField } from '@/components/ui/fields/text-field';
import { type Office, usualAccent } from '@/lib/export/model/office';
import type { Words } from '@/lib/i18n/catalogue/words';
import { usualZone } from '@/lib/instrument/values/country-zones';
import { AccentExamples } from './accent-examples';
import { AccentPreview } from './accent-preview';
import { LogoPart } from './logo-part';
import { lookFields } from './office-fields';
import { TimeZoneField } from './time-zone-field';

export type OfficeConfirmation = 'saved' | 'logo' | 'removed';

interface OfficePageProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly country: string;
  readonly office: Office;
  /** What was done a moment ago. */
  readonly done?: OfficeConfirmation | undefined;
  readonly words: Words;
}

const longestName = 120;

/** How the office presents itself on everything that leaves the building. */
export function OfficePage({ assessmentId, city, country, office, done, words }: OfficePageProps) {
  return (
    <Page
      title={words.t('office.title')}
      kicker={city}
      lead={words.t('office.lead')}
      notice={done ? <DoneNotice title={words.t(`office.done.${done}`)} /> : null}
      back={{ href: `/assessments/${assessmentId}/share`, label: words.t('office.back') }}
    >
      <LookForm assessmentId={assessmentId} country={country} office={office} words={words} />
      <LogoPart assessmentId={assessmentId} logo={office.logo} words={words} />
      <Part id="preview" title={words.t('office.preview.title')}>
        <p>{words.t('office.preview.text')}</p>
        <AccentPreview assessmentId={assessmentId} city={city} office={office} words={words} />
      </Part>
    </Page>
  );
}

function LookForm({
  assessmentId,
  country,
  office,
  words,
}: Pick<OfficePageProps, 'assessmentId' | 'country' | 'office' | 'words'>) {
  const { name, accent, timeZone } = office;
  return (
    <form method="post" action={`/assessments/${assessmentId}/office/save`}>
      <Seen values={lookFields(office)} />
      <TextField
        id="name"
        label={words.t('office.name.label')}
        hint={words.t('office.name.hint')}
        maxLength={longestName}
        autoComplete="organization"
        {...(name !== undefined && { value: name })}
      />
      <TextField
        id="accent"
        label={words.t('office.accent.label')}
        hint={words.t('office.accent.hint', { usual: usualAccent })}
        maxLength={7}
        {...(accent !== undefined && { value: accent })}
      />
      <AccentExamples words={words} />
      <TimeZoneField country={country} usual={usualZone(country)} chosen={timeZone} words={words} />
      <p className="mt-6">
        <Button>{words.t('office.submit')}</Button>
      </p>
    </form>
  );
}
