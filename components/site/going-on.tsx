import { ButtonLink } from '@/components/ui/button';
import type { Words } from '@/lib/i18n/catalogue/words';

interface GoingOnProps {
  /** What this browser may answer, the city and the address of each. */
  readonly open: readonly { readonly city: string; readonly href: string }[];
  readonly words: Words;
}

/** More than these are listed at the start. */
const most = 3;

/** For those who come back: their own assessment first. */
export function GoingOn({ open, words }: GoingOnProps) {
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="going-on" className="mb-8 border-s-4 border-accent bg-surface px-4 py-3">
      <h2 id="going-on" className="sr-only">
        {words.t('landing.goOn.title')}
      </h2>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {open.slice(0, most).map(({ city, href }) => (
          <ButtonLink key={href} href={href}>
            {words.t('landing.goOn.city', { city })}
          </ButtonLink>
        ))}
        {open.length > most ? <a href="/start">{words.t('landing.goOn.all', { count: open.length })}</a> : null}
      </p>
    </section>
  );
}
