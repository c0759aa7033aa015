import { programmeEntry, programmeLead } from '@/lib/i18n/programme-text';
import type { Block } from '../document';
import { heading, list, paragraph } from './blocks';
import type { Draft } from './draft';

/** What fits a year, in sequence, and what does not. */
export function programmePart({ report, reading }: Draft): readonly Block[] {
  const { programme } = report;
  const { words } = reading;
  const later = programme.notThisYear;
  if (programme.advice.length + later.length === 0) return [];
  return [
    heading(words.t('report.programme.title'), { level: 1, id: 'programme' }),
    paragraph(programmeLead(reading, programme)),
    ...list(programme.advice.map((entry) => programmeEntry(reading, entry)), { ordered: true }),
    ...(later.length === 0
      ? []
      : [
          heading(words.t('report.programme.later'), { level: 2 }),
          paragraph(words.t('report.programme.laterText', { count: later.length })),
          ...list(later.map((entry) => programmeEntry(reading, entry))),
        ]),
  ];
}
