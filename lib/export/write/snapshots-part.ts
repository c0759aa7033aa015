import type { Block } from '../document';
import { heading, paragraph, table } from './blocks';
import type { Draft } from './draft';
import { plain, typed } from './phrase';

/** The states to go back to, and who answered then. */
export function snapshotsPart({ report: { snapshots = [] }, reading: { words } }: Draft): readonly Block[] {
  const title = heading(words.t('export.handover.states'), { level: 2, id: 'kept-states' });
  if (snapshots.length === 0) return [title, paragraph(words.t('export.handover.noStates'))];
  return [
    title,
    table({
      caption: words.t('export.handover.statesCaption'),
      columns: [
        [words.t('export.handover.takenOn'), 2],
        [words.t('export.handover.answeredBy'), 5],
      ],
      rows: snapshots.map(({ takenOn, answeredBy = '' }) => [words.date(new Date(takenOn)), answeredBy === '' ? plain(words.t('export.handover.nobodyNamed')) : typed(answeredBy)]),
    }),
  ];
}
