import type { Words } from '@/lib/i18n/catalogue/words';
import { PlaceList } from '@/components/ui/place-list';

const places = ['method', 'questionnaire', 'join', 'privacy', 'accessibility'] as const;

interface SiteFooterProps {
  readonly words: Words;
  readonly path: string;
}

export function SiteFooter({ words, path }: SiteFooterProps) {
  return (
    <footer className="mt-16 border-t border-line text-base text-muted print:hidden">
      <div className="mx-auto max-w-wide px-4 py-6 sm:px-6">
        <PlaceList
          label={words.t('site.footerNavigation')}
          path={path}
          places={places.map((place) => ({ href: `/${place}`, label: words.t(`site.places.${place}`) }))}
        />
        <p className="mt-3 max-w-page">{words.t('site.footer')}</p>
      </div>
    </footer>
  );
}
