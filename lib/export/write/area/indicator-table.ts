import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { bringsText, saidText } from '@/lib/i18n/text/report/indicator-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { AreaReport, IndicatorReport } from '@/lib/report/types/report';
import type { TableBlock, Text } from '@/lib/export/model/document';
import { table } from '@/lib/export/write/blocks/blocks';
import { evidenceLine } from '@/lib/export/write/blocks/evidence-runs';
import { plain } from '@/lib/export/write/blocks/phrase';

/** What stands behind an area: each indicator, the answer, its weight, what it brings and what it rests on. */
export function indicatorTable({ area, indicators }: AreaReport, reading: Reading): TableBlock {
  const { words } = reading;
  return table({
    caption: words.t('report.area.caption', { area: areaName(reading, area) }),
    columns: [
      [words.t('report.area.columns.indicator'), 4],
      [words.t('report.area.columns.answer'), 5],
      [words.t('export.area.weight'), 2, 'end'],
      [words.t('report.area.columns.points'), 2, 'end'],
      [words.t('report.area.columns.evidence'), 4],
    ],
    rows: indicators.map((indicator) => rowOf(indicator, reading)),
  });
}

function rowOf(indicator: IndicatorReport, reading: Reading): readonly (string | Text)[] {
  const { words } = reading;
  const none = words.t('report.profile.none');
  const applies = indicator.status !== 'not-applicable';
  return [
    indicatorName(reading, indicator.id),
    saidText(reading, indicator),
    applies ? words.t('report.profile.known', { percent: words.whole(100 * indicator.share) }) : none,
    applies ? bringsText(reading, indicator) : none,
    indicator.status === 'answered' ? evidenceLine(words, indicator.evidence) : plain(none),
  ];
}
