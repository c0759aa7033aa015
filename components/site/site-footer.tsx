import type { Words } from '@/lib/i18n/words';

const places = ['privacy', 'accessibility', 'method', 'evidence'] as const;

export function SiteFooter({ words }: { readonly words: Words }) {
  return (
    <footer className="mt-16 border-t border-line text-base text-muted print:hidden">
      <div className="mx-auto max-w-wide px-4 py-6 sm:px-6">
        <nav aria-label={words.t('site.footerNavigation')}>
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {places.map((place) => (
              <li key={place}>
                <a href={`/${place}`} className="inline-block py-1">
                  {words.t(`site.places.${place}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-3 max-w-page">{words.t('site.footer')}</p>
      </div>
    </footer>
  );
}
