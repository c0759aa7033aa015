import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { scoreText } from '@/lib/i18n/text/report/change-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { whatIfAction, whatIfAfter, whatIfTotal } from '@/lib/i18n/text/report/what-if-text';
import type { WhatIfReport } from '@/lib/report/types/recommendation-report';
import type { Block } from '@/lib/export/model/document';
import { heading, list, paragraph, table } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { strong } from '@/lib/export/write/blocks/phrase';

/** What would move if something were done; nothing where nothing was tried. */
export function whatIfPart({ report: { whatIf }, reading }: Draft): readonly Block[] {
  const { words } = reading;
  if (whatIf === undefined) return [];
  const opening = [heading(words.t('export.whatIf.title'), { level: 1, id: 'what-if' })];
  if (whatIf.chosen.length === 0) return [...opening, paragraph(words.t('report.whatIf.nothingChosen'))];
  return [
    ...opening,
    paragraph(words.t('export.whatIf.lead')),
    paragraph(strong(whatIfTotal(words, whatIf))),
    resultTable(whatIf, reading),
    ...listed(
      'done',
      whatIf.actions.map((action) => whatIfAction(reading, action)),
      reading,
    ),
    ...listed(
      'leftOut',
      whatIf.leftOut.map((action) => whatIfAction(reading, action)),
      reading,
    ),
    ...listed(
      'notNeeded',
      whatIf.notNeeded.map((id) => recommendationTitle(reading, { id, variants: [] })),
      reading,
    ),
  ];
}

function resultTable({ areas }: WhatIfReport, reading: Draft['reading']): Block {
  const { words } = reading;
  return table({
    caption: words.t('report.whatIf.caption'),
    columns: [
      [words.t('report.whatIf.columns.area'), 4],
      [words.t('report.whatIf.columns.before'), 3, 'end'],
      [words.t('report.whatIf.columns.after'), 3, 'end'],
    ],
    rows: areas.map((one) => {
      const after = whatIfAfter(words, one);
      return [areaName(reading, one.area), scoreText(words, one.before), one.moved ? strong(after) : after];
    }),
  });
}

function listed(
  key: 'done' | 'leftOut' | 'notNeeded',
  items: readonly string[],
  { words }: Draft['reading'],
): readonly Block[] {
  return items.length === 0
    ? []
    : [paragraph(strong(words.t(`report.whatIf.${key}`))), ...list(items, { ordered: key === 'done' })];
}
