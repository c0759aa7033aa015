import { Button } from '@/components/ui/button';
import { FileField } from '@/components/ui/fields/file-field';
import { Part } from '@/components/ui/part';
import { Seen } from '@/components/ui/fields/seen';
import type { Logo } from '@/lib/export/model/office';
import type { Words } from '@/lib/i18n/catalogue/words';
import { logoFields } from './office-fields';

interface LogoPartProps {
  readonly assessmentId: string;
  readonly logo: Logo | undefined;
  readonly words: Words;
}

export function LogoPart({ assessmentId, logo, words }: LogoPartProps) {
  return (
    <Part id="logo" title={words.t('office.logo.title')}>
      {logo ? (
        <CurrentLogo assessmentId={assessmentId} logo={logo} words={words} />
      ) : (
        <p>{words.t('office.logo.none')}</p>
      )}
      <form method="post" action={`/assessments/${assessmentId}/office/logo/save`} encType="multipart/form-data">
        <Seen values={logoFields(logo)} />
        <FileField
          id="file"
          label={words.t(logo ? 'office.logo.another' : 'office.logo.label')}
          hint={words.t('office.logo.hint')}
          accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        />
        <Button look="secondary">{words.t('office.logo.submit')}</Button>
      </form>
    </Part>
  );
}

function CurrentLogo({ assessmentId, logo, words }: LogoPartProps & { readonly logo: Logo }) {
  return (
    <div className="flex flex-wrap items-center gap-6">
      <img
        src={`/assessments/${assessmentId}/office/logo`}
        alt={words.t('office.logo.alternative')}
        width={logo.width}
        height={logo.height}
        className="h-auto max-h-24 w-auto max-w-full border border-line bg-white object-contain p-2"
      />
      <form method="post" action={`/assessments/${assessmentId}/office/logo/remove`}>
        <Seen values={logoFields(logo)} />
        <Button look="danger" name="remove" value="logo">
          {words.t('office.logo.remove')}
        </Button>
      </form>
    </div>
  );
}
