import type { FigureSource } from '@/lib/benchmark/figure';
import type { Words } from '@/lib/i18n/words';

/** Where it can be looked up: the publication, or the site that carries it. */
export function sourceName(words: Words, source: FigureSource): string {
  const { title, publisher, year, locator, url } = source;
  if (title === undefined) return url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
  if (locator !== undefined) return words.t('evidence.source.located', { title, locator });
  if (publisher === undefined) return title;
  return words.t('evidence.source.titled', { title, publisher, year: String(year) });
}

/** The source as a line of its own, linked where it is on the web. */
export function SourceLine({ words, source }: { readonly words: Words; readonly source: FigureSource }) {
  const name = sourceName(words, source);
  const { url } = source;
  return (
    <p className="text-sm text-muted">
      {url === undefined
        ? words.t('evidence.figure.sourcePlain', { source: name })
        : words.rich('evidence.figure.source', { source: name, link: (text) => <a href={url}>{text}</a> })}
    </p>
  );
}
