import type { Reading } from '@/lib/i18n/text/answer-text';
import {
  stageName,
  stagesText,
  distanceNumber,
  explainText,
  fullFormText,
  areaName,
  pointsText,
  rangeText,
  scoreSentence,
  targetCell,
  targetsSetBy,
} from '@/lib/i18n/text/report/report-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { stageIds } from '@/lib/instrument/model/stage';
import type { AreaReport, Report } from '@/lib/report/types/report';
import type { Block, LegendEntry, Strip, StripsBlock } from '@/lib/export/model/document';
import { heading, paragraph, table, type TableParts } from '@/lib/export/write/blocks/blocks';
import { plain } from '@/lib/export/write/blocks/phrase';

/** All numbers of the five areas in one table; the picture of them is on the first page. */
export function profilePart({ areas, fullFormAdds }: Report, reading: Reading): readonly Block[] {
  const { words } = reading;
  return [
    heading(words.t('report.profile.title'), { level: 1, id: 'profile' }),
    paragraph(explainText(words, areas), 'note'),
    profileTable(areas, reading),
    ...(fullFormAdds
      ? [heading(words.t('report.quick.title'), { level: 2 }), paragraph(fullFormText(reading, fullFormAdds))]
      : []),
  ];
}

const scale = [0, 25, 50, 75, 100] as const;

/** The chart by itself. */
export function profileStrips(areas: readonly AreaReport[], reading: Reading): StripsBlock {
  const { words } = reading;
  const strips = areas.map((one) => stripOf(one, reading));
  const inWords = strips.map((strip) => words.t('export.profile.strip', { area: strip.label, reading: strip.reading }));
  return {
    kind: 'strips',
    caption: plain(words.t('export.profile.chart')),
    alternative: words.t('export.profile.alternative', { strips: seriesText(words, inWords) }),
    scale: scale.map((at) => ({ at, label: words.whole(at) })),
    stages: stageIds.map((stage) => stageName(words, stage)),
    legend: legendOf(areas, words),
    strips,
  };
}

function legendOf(areas: readonly AreaReport[], words: Words): readonly LegendEntry[] {
  const shown = {
    // Both ends at the same point leave no bar to be seen.
    range: areas.some(({ score }) => score.applicable && words.whole(score.low) !== words.whole(score.high)),
    point: areas.some(({ score }) => score.applicable && score.point !== null),
    evidenced: areas.some(({ score }) => score.applicable && score.evidenced > 0),
    target: areas.some(({ target }) => target !== undefined),
    weights: areas.some(({ rough, robustness }) => rough && robustness),
  };
  const marks = ['range', 'point', 'weights', 'evidenced', 'target'] as const;
  return marks
    .filter((mark) => shown[mark])
    .map((mark) => ({ mark, label: words.t(`export.profile.legend.${mark}`, { setBy: targetsSetBy(areas) }) }));
}

function stripOf({ area, score, target, robustness, rough }: AreaReport, reading: Reading): Strip {
  const { words } = reading;
  const label = areaName(reading, area);
  if (!score.applicable) return { label, reading: scoreSentence(words, score) };
  const { low, high, point, evidenced, stages } = score;
  return {
    label,
    range: { low, high },
    ...(rough && robustness && { weights: { low: robustness.from, high: robustness.to } }),
    ...(point !== null && { point }),
    ...(evidenced > 0 && { evidenced }),
    ...(target && { target: target.threshold }),
    reading: words.t('export.profile.reading', {
      rough: rough ? 'yes' : 'no',
      stages: stagesText(words, stages),
      range: rangeText(words, low, high),
    }),
  };
}

function profileTable(areas: readonly AreaReport[], reading: Reading): Block {
  const { words } = reading;
  const targets = areas.some(({ target }) => target !== undefined);
  const keys = targets ? ([...numbers, ...targetNumbers] as const) : numbers;
  const columns = keys.map(([key, width, align]): TableParts['columns'][number] => [
    words.t(`report.profile.columns.${key}`, { setBy: targetsSetBy(areas) }),
    width,
    align,
  ]);
  return table({
    caption: words.t('report.profile.caption'),
    columns,
    rows: areas.map((one) => rowOf(one, areas, reading).slice(0, columns.length)),
  });
}

const numbers = [
  ['area', 6, 'start'],
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

function rowOf(
  { area, score, robustness, target }: AreaReport,
  areas: readonly AreaReport[],
  reading: Reading,
): readonly string[] {
  const { words } = reading;
  const none = words.t('report.profile.none');
  const name = areaName(reading, area);
  if (!score.applicable) return [name, stagesText(words, score.stages), none, none, none, none, none, none];
  return [
    name,
    rangeText(words, score.low, score.high),
    score.point === null ? none : pointsText(words, score.point),
    robustness ? rangeText(words, robustness.from, robustness.to) : none,
    words.whole(score.evidenced),
    words.t('report.profile.known', { percent: words.whole(100 * score.knownShare) }),
    target ? targetCell(words, target, areas) : none,
    target ? distanceNumber(words, target.distance) : none,
  ];
}
