import { changedText, changeText, saidText, scoreText } from '@/lib/i18n/text/report/change-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { indicatorName } from '@/lib/i18n/text/answer-text';
import type { AnswerChange } from '@/lib/report/types/report';
import type { Block, Text } from '@/lib/export/model/document';
import { heading, paragraph, table } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { phrase, plain, spaced } from '@/lib/export/write/blocks/phrase';

/** What became of the city since an earlier snapshot; nothing where none was given. */
export function changePart({ report, reading }: Draft): readonly Block[] {
  const { words } = reading;
  const { change, head } = report;
  if (change === undefined) return [];
  const unknown = words.t('report.change.unknownWho');
  const who = phrase(words, 'report.change.who', {
    values: {
      ...(!named(change.earlier.answeredBy) && { then: unknown }),
      ...(!named(head.answeredBy) && { now: unknown }),
    },
    own: {
      ...(named(change.earlier.answeredBy) && { then: change.earlier.answeredBy }),
      ...(named(head.answeredBy) && { now: head.answeredBy }),
    },
  });
  return [
    heading(words.t('report.change.title', { date: words.date(new Date(change.earlier.asOf)) }), {
      level: 1,
      id: 'since',
    }),
    paragraph(spaced(who, change.earlier.form === change.form ? [] : plain(words.t('report.change.quick')))),
    paragraph(words.t('report.change.lead'), 'note'),
    table({
      caption: words.t('report.change.caption'),
      columns: [
        [words.t('report.change.columns.area'), 4],
        [words.t('report.change.columns.before'), 2, 'end'],
        [words.t('report.change.columns.after'), 2, 'end'],
        [words.t('report.change.columns.noise'), 2, 'end'],
        [words.t('report.change.columns.verdict'), 5],
      ],
      rows: change.areas.map(({ area, before, after, detectable, change: verdict }) => [
        areaName(reading, area),
        scoreText(words, before),
        scoreText(words, after),
        words.whole(detectable),
        changeText(words, verdict),
      ]),
    }),
    paragraph(changedText(words, change.answers)),
  ];
}

/** Which answers are others by now. */
export function changedAnswersPart({ report: { change }, reading }: Draft): readonly Block[] {
  return change === undefined || change.answers.length === 0 ? [] : [changedAnswers(change.answers, reading)];
}

function changedAnswers(answers: readonly AnswerChange[], reading: Draft['reading']): Block {
  const { words } = reading;
  return table({
    caption: words.t('report.change.answers.caption'),
    columns: [
      [words.t('report.change.answers.question'), 4],
      [words.t('report.change.columns.before'), 4],
      [words.t('report.change.columns.after'), 4],
      [words.t('report.change.answers.saved'), 3],
    ],
    rows: answers.map((one) => [
      indicatorName(reading, one.question),
      saidText(reading, one, one.before),
      saidText(reading, one, one.after),
      savedText(one.saved, reading),
    ]),
  });
}

function savedText(saved: AnswerChange['saved'], { words }: Draft['reading']): Text {
  if (saved === undefined) return plain(words.t('report.change.answers.savedUnknown'));
  const date = words.date(new Date(saved.on));
  return named(saved.by)
    ? phrase(words, 'report.change.answers.savedBy', { values: { date }, own: { by: saved.by } })
    : plain(date);
}

function named(who: string | undefined): who is string {
  return who !== undefined && who !== '';
}
