import type { Words } from '@/lib/i18n/catalogue/words';

const linkLook =
  'sr-only ' +
  'focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-paper focus:px-4 focus:py-2 print:hidden';

export function SkipLink({ words }: { readonly words: Words }) {
  return (
    <a href="#main" className={linkLook}>
      {words.t('site.skip')}
    </a>
  );
}
