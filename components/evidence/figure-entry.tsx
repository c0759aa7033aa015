import { FigureStrip } from '@/components/charts/figure-strip';
import { crosswalk, notComparable } from '@/lib/benchmark/crosswalk';
import type { Figure } from '@/lib/benchmark/figure';
import { figureSpan } from '@/lib/benchmark/figure-span';
import { baseNote, baseText, quantityText, spanText } from '@/lib/i18n/figure-text';
import type { Words } from '@/lib/i18n/words';
import { currentInstrument } from '@/lib/instrument/registry';
import { SourceLine } from './source-line';

interface FigureEntryProps {
  readonly words: Words;
  readonly figure: Figure;
  /** Whether the source is another than the edition's own. */
  readonly sourceDiffers: boolean;
}

/** One published figure: the answer counted, the quantity in words and as a strip, whose share it is, and what to beware of. */
export function FigureEntry({ words, figure, sourceDiffers }: FigureEntryProps) {
  const caveats = [spanText(words, figure), baseNote(words, figure), noteOf(words, figure)].filter((text) => text !== undefined);
  return (
    <li id={figure.id} className="grid scroll-mt-4 gap-x-8 gap-y-2 border-b border-line py-4 target:bg-surface sm:grid-cols-[1fr_13rem]">
      <div className="space-y-1">
        <p>
          <span className="font-semibold">
            {words.t('evidence.figure.label', { option: words.t(`figures.items.${figure.id}.option`), quantity: quantityText(words, figure) })}
          </span>{' '}
          {figure.topic === 'method' ? null : baseText(words, figure)}
        </p>
        {figure.secondary ? <p className="text-sm font-semibold">{words.t('figures.secondary')}</p> : null}
        {caveats.map((text) => (
          <p key={text} className="text-sm text-muted">
            {text}
          </p>
        ))}
        <p className="text-sm text-muted">{placeOf(words, figure)}</p>
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
  return span === undefined ? words.t('evidence.stripPoint', { quantity }) : words.t('evidence.strip', { quantity, span });
}

function noteOf(words: Words, figure: Figure): string | undefined {
  const key = `figures.items.${figure.id}.note`;
  return words.has(key) ? words.t(key) : undefined;
}

/** Beside which of our questions it stands, or why beside none. */
function placeOf(words: Words, figure: Figure): string {
  const entry = crosswalk[figure.id];
  if (entry === undefined) return words.t(`figures.reasons.${notComparable[figure.id]}`);
  const question = words.t(`instrument-v${currentInstrument.version}.questions.${entry.question}.short`);
  return words.t(entry.match === 'same' ? 'evidence.figure.compared' : 'evidence.figure.similar', { question });
}
