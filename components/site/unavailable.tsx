import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import type { Words } from '@/lib/i18n/words';

/** Said in place of a page while something that it needs is away. */
export function Unavailable({ href, words }: { readonly href: string; readonly words: Words }) {
  return (
    <Page title={words.t('site.failure.title')} lead={words.t('site.failure.lead')}>
      <ButtonLink href={href}>{words.t('site.failure.retry')}</ButtonLink>
    </Page>
  );
}
