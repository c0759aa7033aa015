import type { Reading } from '@/lib/i18n/answer-text';
import { bandName, bandsText, distanceNumber, explainText, fullFormText, headingName, pointsText, rangeText, scoreSentence, targetCell, targetsSetBy } from '@/lib/i18n/report-text';
import { seriesText } from '@/lib/i18n/series-text';
import type { Words } from '@/lib/i18n/words';
import { bandIds } from '@/lib/instrument/band';
import type { HeadingReport, Report } from '@/lib/report/report';
import type { Block, LegendEntry, Strip, StripsBlock } from '../document';
import { heading, paragraph, table, type TableParts } from './blocks';
import { plain } from './phrase';

/** The five headings as strips, and all their numbers in one table. */
export function profilePart({ headings, fullFormAdds }: Report, reading: Reading): readonly Block[] {
  const { words } = reading;
  return [
    heading(words.t('report.profile.title'), { level: 1, id: 'profile' }),
    paragraph(explainText(words, headings), 'note'),
    profileStrips(headings, reading),
    profileTable(headings, reading),
    ...(fullFormAdds ? [heading(words.t('report.quick.title'), { level: 2 }), paragraph(fullFormText(reading, fullFormAdds))] : []),
  ];
}

const scale = [0, 25, 50, 75, 100] as const;

/** The chart by itself. */
export function profileStrips(headings: readonly HeadingReport[], reading: Reading): StripsBlock {
  const { words } = reading;
  const strips = headings.map((one) => stripOf(one, reading));
  const inWords = strips.map((strip) => words.t('export.profile.strip', { heading: strip.label, reading: strip.reading }));
  return {
    kind: 'strips',
    caption: plain(words.t('export.profile.chart')),
    alternative: words.t('export.profile.alternative', { strips: seriesText(words, inWords) }),
    scale: scale.map((at) => ({ at, label: words.whole(at) })),
    bands: bandIds.map((band) => bandName(words, band)),
    legend: legendOf(headings, words),
    strips,
  };
}

function legendOf(headings: readonly HeadingReport[], words: Words): readonly LegendEntry[] {
  const shown = {
    // Both ends at the same point leave no bar to be seen.
    range: headings.some(({ score }) => score.applicable && words.whole(score.low) !== words.whole(score.high)),
    point: headings.some(({ score }) => score.applicable && score.point !== null),
    evidenced: headings.some(({ score }) => score.applicable && score.evidenced > 0),
    target: headings.some(({ target }) => target !== undefined),
    weights: headings.some(({ rough, robustness }) => rough && robustness),
  };
  const marks = ['range', 'point', 'weights', 'evidenced', 'target'] as const;
  return marks.filter((mark) => shown[mark]).map((mark) => ({ mark, label: words.t(`export.profile.legend.${mark}`, { setBy: targetsSetBy(headings) }) }));
}

function stripOf({ dimension, score, target, robustness, rough }: HeadingReport, reading: Reading): Strip {
  const { words } = reading;
  const label = headingName(reading, dimension);
  if (!score.applicable) return { label, reading: scoreSentence(words, score) };
  const { low, high, point, evidenced, bands } = score;
  return {
    label,
    range: { low, high },
    ...(rough && robustness && { weights: { low: robustness.from, high: robustness.to } }),
    ...(point !== null && { point }),
    ...(evidenced > 0 && { evidenced }),
    ...(target && { target: target.threshold }),
    reading: words.t('export.profile.reading', { rough: rough ? 'yes' : 'no', bands: bandsText(words, bands), range: rangeText(words, low, high) }),
  };
}

function profileTable(headings: readonly HeadingReport[], reading: Reading): Block {
  const { words } = reading;
  const targets = headings.some(({ target }) => target !== undefined);
  const keys = targets ? ([...numbers, ...targetNumbers] as const) : numbers;
  const columns = keys.map(([key, width, align]): TableParts['columns'][number] => [words.t(`report.profile.columns.${key}`, { setBy: targetsSetBy(headings) }), width, align]);
  return table({
    caption: words.t('report.profile.caption'),
    columns,
    rows: headings.map((one) => rowOf(one, headings, reading).slice(0, columns.length)),
  });
}

const numbers = [
  ['heading', 6, 'start'],
  ['range', 4, 'end'],
  ['point', 4, 'end'],
  ['weights', 4, 'end'],
  ['evidenced', 4, 'end'],
  ['known', 4, 'end'],
] as const;

const targetNumbers = [
  ['target', 6, 'start'],
  ['distance', 4, 'end'],
] as const;

function rowOf({ dimension, score, robustness, target }: HeadingReport, headings: readonly HeadingReport[], reading: Reading): readonly string[] {
  const { words } = reading;
  const none = words.t('report.profile.none');
  const name = headingName(reading, dimension);
  if (!score.applicable) return [name, bandsText(words, score.bands), none, none, none, none, none, none];
  return [
    name,
    rangeText(words, score.low, score.high),
    score.point === null ? none : pointsText(words, score.point),
    robustness ? rangeText(words, robustness.from, robustness.to) : none,
    words.whole(score.evidenced),
    words.t('report.profile.known', { percent: words.whole(100 * score.knownShare) }),
    target ? targetCell(words, target, headings) : none,
    target ? distanceNumber(words, target.distance) : none,
  ];
}
