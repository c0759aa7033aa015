import type { Words } from '@/lib/i18n/catalogue/words';

/** At the foot of every page of an assessment, for whoever leaves a computer that others use. */
export function ForgetLink({ assessmentId, words }: { readonly assessmentId: string; readonly words: Words }) {
  return (
    <nav aria-label={words.t('share.forget.place')} className="mx-auto max-w-wide px-4 text-base sm:px-6 print:hidden">
      <a href={`/assessments/${assessmentId}/forget`} className="inline-block py-1">
        {words.t('share.forget.link')}
      </a>
    </nav>
  );
}
