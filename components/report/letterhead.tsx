import type { Office } from '@/lib/export/model/office';
import type { Words } from '@/lib/i18n/catalogue/words';

interface LetterheadProps {
  readonly assessmentId: string;
  readonly office: Office;
  readonly words: Words;
}

/** The office's name and logo, where it gave any. */
export function Letterhead({ assessmentId, office: { name, logo }, words }: LetterheadProps) {
  if (name === undefined && logo === undefined) return null;
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-3 print:mb-3">
      {logo ? (
        // Dark letters on nothing would vanish by night.
        <img
          src={`/assessments/${assessmentId}/office/logo`}
          alt={name === undefined ? words.t('office.logo.alternative') : ''}
          width={logo.width}
          height={logo.height}
          className="h-auto max-h-16 w-auto max-w-full object-contain screen-dark:bg-white screen-dark:p-1"
        />
      ) : null}
      {name === undefined ? null : (
        <p className="font-semibold" translate="no">
          {name}
        </p>
      )}
    </div>
  );
}
