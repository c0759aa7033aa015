import { FigureStrip } from '@/components/charts/figure-strip';
import type { Figure } from '@/lib/benchmark/figure';
import { figureSpan } from '@/lib/benchmark/figure-span';
import { baseText, quantityText, spanText } from '@/lib/i18n/text/figure-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { NoteLines } from './note-lines';
import { SourceLine } from './source-line';

interface FigureEntryProps {
  readonly words: Words;
  readonly figure: Figure;
  /** What to beware of, and where it is compared. */
  readonly notes: readonly string[];
  /** Whether the source is another than the survey's own. */
  readonly sourceDiffers: boolean;
}

const entryLook =
  'grid scroll-mt-4 gap-x-8 gap-y-2 border-b border-line py-4 ' +
  'target:-mx-3 target:bg-surface target:px-3 sm:grid-cols-[1fr_13rem]';

/**
 * One published figure: the answer counted, the quantity in words and as a strip, whose answers they are, and what to
 * beware of.
 */
export function FigureEntry({ words, figure, notes, sourceDiffers }: FigureEntryProps) {
  const span = spanText(words, figure);
  const option = words.t(`figures.items.${figure.id}.option`);
  return (
    <li id={figure.id} className={entryLook}>
      <div className="space-y-1">
        <p>
          <span className="font-semibold">
            {words.t('evidence.figure.label', { option, quantity: quantityText(words, figure) })}
          </span>{' '}
          {figure.topic === 'method' ? null : words.t('evidence.figure.base', { base: baseText(words, figure) })}
        </p>
        {figure.secondary ? <p className="text-sm font-semibold">{words.t('figures.secondary')}</p> : null}
        <NoteLines notes={span === undefined ? notes : [words.t('evidence.figure.span', { span }), ...notes]} />
        {sourceDiffers ? <SourceLine words={words} source={figure.source} /> : null}
      </div>
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
