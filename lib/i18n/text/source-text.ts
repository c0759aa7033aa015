import type { FigureSource } from '@/lib/benchmark/figure';
import type { Words } from '@/lib/i18n/catalogue/words';

/** Where it can be looked up: the publication, or the site that carries it. */
export function sourceName(words: Words, source: FigureSource): string {
  const { title, publisher, year, locator, url } = source;
  if (title === undefined) return url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
  if (locator !== undefined) return words.t('evidence.source.located', { title, locator });
  if (publisher === undefined) return title;
  return words.t('evidence.source.titled', { title, publisher, year: String(year) });
}
