import type { Words } from '@/lib/i18n/catalogue/words';
import { Bar } from './bar';

/** The places outside of any assessment, and the paths whose pages belong to each. */
const places = [
  { key: 'start', href: '/start' },
  { key: 'examples', href: '/examples' },
  { key: 'workshops', href: '/workshop-guide', also: ['/join'] },
  { key: 'benchmark', href: '/benchmark' },
  { key: 'evidence', href: '/evidence' },
  { key: 'about', href: '/method', also: ['/questionnaire', '/privacy', '/accessibility'] },
] as const;

interface SiteHeaderProps {
  readonly words: Words;
  readonly path: string;
}

export function SiteHeader({ words, path }: SiteHeaderProps) {
  const home = words.t('site.name');
  return (
    <Bar
      home={{ href: '/', label: words.t('site.home') }}
      name={
        <a href="/" className="text-lg text-ink no-underline hover:underline">
          {home}
        </a>
      }
      label={words.t('site.navigation')}
      menu={words.t('site.menu')}
      places={places.map(({ key, href, ...more }) => ({
        href,
        label: words.t(`site.places.${key}`),
        current: currentness(path, [href, ...('also' in more ? more.also : [])]),
      }))}
    />
  );
}

function currentness(path: string, [own = '', ...also]: readonly string[]): 'page' | 'true' | undefined {
  if (path === own) return 'page';
  return [own, ...also].some((start) => path === start || path.startsWith(`${start}/`)) ? 'true' : undefined;
}
