import type { Words } from '@/lib/i18n/catalogue/words';
import { PlaceList } from '@/components/ui/place-list';

const places = ['start', 'questionnaire', 'evidence', 'benchmark', 'method'] as const;

interface SiteHeaderProps {
  readonly words: Words;
  readonly path: string;
}

const headerLook =
  'mx-auto flex max-w-wide flex-wrap items-baseline justify-between ' + 'gap-x-8 gap-y-1 px-4 py-3 sm:px-6';

export function SiteHeader({ words, path }: SiteHeaderProps) {
  return (
    <header className="border-b border-line print:hidden">
      <div className={headerLook}>
        <a href="/" className="py-1 font-serif text-lg font-bold text-ink no-underline hover:underline">
          {words.t('site.name')}
        </a>
        <PlaceList
          label={words.t('site.navigation')}
          path={path}
          places={places.map((place) => ({ href: `/${place}`, label: words.t(`site.places.${place}`) }))}
        />
      </div>
    </header>
  );
}
