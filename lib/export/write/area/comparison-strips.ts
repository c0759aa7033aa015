import { figureSpan } from '@/lib/benchmark/figure-span';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { quantityText } from '@/lib/i18n/text/figure-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { Comparison } from '@/lib/benchmark/comparison';
import type { LegendEntry, Strip, StripsBlock } from '@/lib/export/model/document';
import { plain } from '@/lib/export/write/blocks/phrase';

const scale = [0, 25, 50, 75, 100] as const;

/** Published shares one under another on a line from 0 to 100 %, each with the range in which it may lie. */
export function comparisonStrips(comparisons: readonly Comparison[], reading: Reading): readonly StripsBlock[] {
  const { words } = reading;
  const strips = comparisons.flatMap((comparison) => stripOf(comparison, reading));
  if (strips.length === 0) return [];
  const inWords = strips.map(({ label, reading: share }) =>
    words.t('export.profile.strip', { area: label, reading: share }),
  );
  return [
    {
      kind: 'strips',
      caption: plain(words.t('export.compare.chart')),
      alternative: words.t('export.compare.alternative', { strips: seriesText(words, inWords) }),
      scale: scale.map((at) => ({ at, label: words.t('figures.quantities.percent', { percent: at }) })),
      legend: legendOf(strips, reading),
      strips,
    },
  ];
}

function stripOf({ figure, question }: Comparison, reading: Reading): readonly Strip[] {
  const span = figureSpan(figure);
  if (span === undefined) return [];
  const { quantity } = figure;
  const { words } = reading;
  // Which answer is counted: the share of those who said no is not the share of those who have it.
  const option = words.t(`figures.items.${figure.id}.option`);
  return [
    {
      label: indicatorName(reading, question),
      range: { low: span.from, high: span.to },
      ...(quantity.kind === 'percent' && { point: quantity.percent }),
      reading: words.t('evidence.figure.label', { option, quantity: quantityText(words, figure) }),
    },
  ];
}

function legendOf(strips: readonly Strip[], { words }: Reading): readonly LegendEntry[] {
  const shares = strips.filter(({ point }) => point !== undefined).length;
  const kind = shares === 0 ? 'words' : shares === strips.length ? 'shares' : 'both';
  return [
    ...(shares === 0 ? [] : [{ mark: 'point' as const, label: words.t('export.compare.legend.point') }]),
    { mark: 'range' as const, label: words.t('export.compare.legend.range', { kind }) },
  ];
}
