import { relatives, type RelativeFigure } from '@/lib/benchmark/relatives';
import { relativeQuantityText } from '@/lib/i18n/text/figure-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { SourceLine } from './source-line';

/** Figures of other organisations: background, apart from the series. */
export function ContextList({ words }: { readonly words: Words }) {
  return (
    <section aria-labelledby="context">
      <h2 id="context" className="mt-14 scroll-mt-4 border-t-2 border-ink pt-4 text-2xl">
        {words.t('evidence.context.title')}
      </h2>
      <p className="mt-3">{words.t('evidence.context.lead')}</p>
      <ul className="mt-4">
        {relatives.map((relative) => (
          <li
            key={relative.id}
            id={`context-${relative.id}`}
            className="scroll-mt-4 space-y-1 border-b border-line py-4"
          >
            <p className="font-semibold">
              {words.t('evidence.context.entry', {
                item: words.t(`figures.relatives.${relative.id}.item`),
                quantity: relativeQuantityText(words, relative),
              })}
            </p>
            <p className="text-sm text-muted">{surveyText(words, relative)}</p>
            {words.has(`figures.relatives.${relative.id}.note`) ? (
              <p className="text-sm text-muted">{words.t(`figures.relatives.${relative.id}.note`)}</p>
            ) : null}
            <SourceLine words={words} source={relative.source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function surveyText(words: Words, { survey, year, covered }: RelativeFigure): string {
  const values = { survey, year: String(year) };
  if (covered === undefined) return words.t('evidence.context.uncovered', values);
  return words.t('evidence.context.covered', { ...values, covered: words.whole(covered) });
}
