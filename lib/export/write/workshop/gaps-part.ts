/** How far apart the departments were before anybody spoke. */
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { departmentLines, gapText } from '@/lib/i18n/text/record-text';
import { fewestOfGroup } from '@/lib/workshop/model/tally/department-groups';
import type { PerceptionGap } from '@/lib/workshop/model/record/workshop-record';
import type { Block, Text } from '@/lib/export/model/document';
import { heading, paragraph, table } from '@/lib/export/write/blocks/blocks';
import { phrase, plain } from '@/lib/export/write/blocks/phrase';
import type { RecordDraft } from './record-draft';

export function gapsPart({ record: { gaps }, reading }: RecordDraft): readonly Block[] {
  if (gaps.length === 0) return [];
  const { words } = reading;
  return [
    heading(words.t('record.gaps.title'), { level: 1, id: 'gaps' }),
    paragraph(words.t('record.gaps.lead', { fewest: fewestOfGroup })),
    gapsTable(gaps, reading),
  ];
}

export function gapsTable(gaps: readonly PerceptionGap[], reading: Reading): Block {
  const { words } = reading;
  return table({
    caption: words.t('record.gaps.caption'),
    columns: [
      [words.t('record.gaps.question'), 4],
      [words.t('record.gaps.gap'), 3],
      [words.t('record.gaps.departments'), 7],
    ],
    rows: gaps.map((gap) => [
      indicatorName(reading, gap.question),
      gapText(reading, gap),
      departmentsText(gap, reading),
    ]),
  });
}

/** Every department with where it was, from the lowest to the highest. */
export function departmentsText(gap: PerceptionGap, { words }: Reading): Text {
  const separator = plain(words.t('report.answers.separator'));
  return departmentLines(words, gap).flatMap(({ key, values, own }, place) => {
    const line = phrase(words, key, { values, own });
    return place === 0 ? line : [...separator, ...line];
  });
}
