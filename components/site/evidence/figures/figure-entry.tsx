import { FigureStrip } from '@/components/charts/figure-strip';
import type { Figure } from '@/lib/benchmark/figure';
import { figureSpan } from '@/lib/benchmark/figure-span';
import { baseText, quantityText, spanText } from '@/lib/i18n/text/figure-text';
import type { Words } from '@/lib/i18n/catalogue/words';

interface FigureEntryProps {
  readonly words: Words;
  readonly figure: Figure;
}

const entryLook = 'break-inside-avoid scroll-mt-4 py-2 target:-mx-3 target:bg-surface target:px-3';

/** One published figure: the quantity as a strip and in words, the answer counted, and whose answers they are. */
export function FigureEntry({ words, figure }: FigureEntryProps) {
  const option = words.t(`figures.items.${figure.id}.option`);
  return (
    <li id={figure.id} className={entryLook}>
      <p className="text-base">
        <span className="font-semibold">
          {words.t('evidence.figure.label', { option, quantity: quantityText(words, figure) })}
        </span>{' '}
        {figure.topic === 'method' ? null : (
          <span className="text-muted">{words.t('evidence.figure.base', { base: baseText(words, figure) })}</span>
        )}
      </p>
      {figure.secondary ? <p className="text-sm font-semibold">{words.t('figures.secondary')}</p> : null}
      <Strip words={words} figure={figure} />
    </li>
  );
}

function Strip({ words, figure }: Pick<FigureEntryProps, 'words' | 'figure'>) {
  const span = figureSpan(figure);
  const { quantity } = figure;
  return (
    <FigureStrip
      {...(span && { interval: [span.from, span.to] as const })}
      {...(quantity.kind === 'percent' && { point: quantity.percent })}
      label={stripLabel(words, figure)}
      ticks={[words.whole(0), words.whole(50), words.whole(100)]}
    />
  );
}

function stripLabel(words: Words, figure: Figure): string {
  const quantity = quantityText(words, figure);
  const span = spanText(words, figure);
  return span === undefined
    ? words.t('evidence.stripPoint', { quantity })
    : words.t('evidence.strip', { quantity, span });
}
