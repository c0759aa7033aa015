import type { Block } from '@/lib/export/model/document';
import { heading, paragraph, table } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, typed } from '@/lib/export/write/blocks/phrase';

/** The states to go back to, and who answered then. */
export function snapshotsPart({ report: { snapshots = [] }, reading: { words } }: Draft): readonly Block[] {
  const title = heading(words.t('export.handover.states'), { level: 2, id: 'snapshots' });
  if (snapshots.length === 0) return [title, paragraph(words.t('export.handover.noStates'))];
  return [
    title,
    table({
      caption: words.t('export.handover.statesCaption'),
      columns: [
        [words.t('export.handover.takenOn'), 2],
        [words.t('export.handover.answeredBy'), 5],
      ],
      rows: snapshots.map(({ takenOn, answeredBy = '' }) => [
        words.date(new Date(takenOn)),
        answeredBy === '' ? plain(words.t('export.handover.nobodyNamed')) : typed(answeredBy),
      ]),
    }),
  ];
}
