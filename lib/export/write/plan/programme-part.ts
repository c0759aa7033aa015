import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { programmeEntry, programmeLead } from '@/lib/i18n/text/report/programme-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import { obstaclesOf } from '@/lib/report/obstacles';
import type { Block } from '@/lib/export/model/document';
import { entry, heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';

/** What fits a year, in sequence. */
export function programmePart({ report, reading }: Draft): readonly Block[] {
  const { programme } = report;
  const { words } = reading;
  const later = programme.notThisYear;
  if (programme.recommendations.length + later.length === 0) return [];
  return [
    heading(words.t('report.programme.title'), { level: 1, id: 'programme' }),
    paragraph(programmeLead(reading, programme)),
    ...list(
      programme.recommendations.map((one) => programmeEntry(reading, one)),
      { ordered: true },
    ),
    ...(later.length === 0 ? [] : [paragraph(words.t('report.programme.laterText', { count: later.length }), 'note')]),
  ];
}

/** What does not fit the year. */
export function laterPart({ report: { programme }, reading }: Draft): readonly Block[] {
  const later = programme.notThisYear;
  if (later.length === 0) return [];
  return [
    heading(reading.words.t('report.programme.later'), { level: 2 }),
    ...list(later.map((one) => programmeEntry(reading, one))),
  ];
}

/** Which recommendations answer the obstacles that cities named. */
export function obstaclesPart({ report, reading }: Pick<Draft, 'report' | 'reading'>): readonly Block[] {
  const { words } = reading;
  const obstacles = obstaclesOf(report);
  if (obstacles.length === 0) return [];
  return [
    heading(words.t('report.programme.byObstacle'), { level: 2 }),
    paragraph(words.t('report.programme.byObstacleText')),
    ...obstacles.map(({ need, recommendations }) =>
      paragraph(
        entry(
          words.t(`recommendation.needs.${need}`),
          seriesText(
            words,
            recommendations.map((one) => recommendationTitle(reading, one)),
          ),
        ),
      ),
    ),
  ];
}
