import { Button } from '@/components/ui/button';
import { Field, describedBy } from '@/components/ui/field';
import { Part } from '@/components/ui/part';
import type { Logo } from '@/lib/export/office';
import type { Words } from '@/lib/i18n/words';

interface LogoPartProps {
  readonly assessmentId: string;
  readonly logo: Logo | undefined;
  readonly words: Words;
}

export function LogoPart({ assessmentId, logo, words }: LogoPartProps) {
  const hint = words.t('office.logo.hint');
  return (
    <Part id="logo" title={words.t('office.logo.title')}>
      {logo ? <CurrentLogo assessmentId={assessmentId} logo={logo} words={words} /> : <p>{words.t('office.logo.none')}</p>}
      <form method="post" action={`/assessments/${assessmentId}/office/logo/save`} encType="multipart/form-data">
        <Field id="file" label={words.t(logo ? 'office.logo.another' : 'office.logo.label')} hint={hint}>
          <input
            id="file"
            name="file"
            type="file"
            required
            accept=".png,.jpg,.jpeg,image/png,image/jpeg"
            aria-describedby={describedBy('file', { hint })}
            className="max-w-full py-2 file:me-4 file:cursor-pointer file:border-2 file:border-edge file:bg-surface file:px-4 file:py-2 file:text-ink"
          />
        </Field>
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
        <Button look="danger" name="remove" value="logo">
          {words.t('office.logo.remove')}
        </Button>
      </form>
    </div>
  );
}
