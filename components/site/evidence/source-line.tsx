import type { FigureSource } from '@/lib/benchmark/figure';
import { sourceName } from '@/lib/i18n/text/source-text';
import type { Words } from '@/lib/i18n/catalogue/words';

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
