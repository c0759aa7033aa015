import { changeText, scoreText } from '@/lib/i18n/change-text';
import { headingName } from '@/lib/i18n/report-text';
import { clearDifference } from '@/lib/scoring/change';
import type { Block } from '../document';
import { heading, paragraph, table } from './blocks';
import type { Draft } from './draft';
import { phrase, plain, spaced } from './phrase';

/** What became of the city since an earlier state; nothing where none was given. */
export function changePart({ report, reading }: Draft): readonly Block[] {
  const { words } = reading;
  const { change, head } = report;
  if (change === undefined) return [];
  const unknown = words.t('report.change.unknownWho');
  const who = phrase(words, 'report.change.who', {
    values: { ...(named(change.earlier.answeredBy) ? {} : { then: unknown }), ...(named(head.answeredBy) ? {} : { now: unknown }) },
    own: { ...(named(change.earlier.answeredBy) && { then: change.earlier.answeredBy }), ...(named(head.answeredBy) && { now: head.answeredBy }) },
  });
  return [
    heading(words.t('report.change.title', { date: words.date(new Date(change.earlier.asOf)) }), { level: 1, id: 'since' }),
    paragraph(spaced(who, change.earlier.form === change.form ? [] : plain(words.t('report.change.quick')))),
    paragraph(words.t('report.change.lead', { points: clearDifference }), 'note'),
    table({
      caption: words.t('report.change.caption'),
      columns: [
        [words.t('report.change.columns.heading'), 4],
        [words.t('report.change.columns.before'), 2, 'end'],
        [words.t('report.change.columns.after'), 2, 'end'],
        [words.t('report.change.columns.verdict'), 5],
      ],
      rows: change.headings.map(({ dimension, before, after, change: verdict }) => [
        headingName(reading, dimension),
        scoreText(words, before),
        scoreText(words, after),
        changeText(words, verdict),
      ]),
    }),
  ];
}

function named(who: string | undefined): who is string {
  return who !== undefined && who !== '';
}
