/** What was counted, line by line, in the words of the question. */
import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import { noneKey, unsureKey } from '@/lib/workshop/model/tally/tally';
import type { Tally } from '@/lib/workshop/model/workshop';

type Counts = Pick<Tally, 'unsure' | 'counts'>;

export interface TallyLine {
  /** As in the tally. */
  readonly key: string;
  readonly label: string;
  /** One count a round. */
  readonly counts: readonly number[];
}

export interface TallyGroup {
  readonly key: string;
  /** The row of a matrix. */
  readonly title?: string;
  readonly lines: readonly TallyLine[];
}

/**
 * Every level and option of the question, also those that nobody chose, and the unsure; of a matrix only what somebody
 * chose.
 */
export function tallyGroups(reading: Reading, question: Question, tallies: readonly Counts[]): readonly TallyGroup[] {
  const unsure: TallyLine = {
    key: unsureKey,
    label: reading.words.t('voting.projector.unsure'),
    counts: tallies.map((tally) => tally.unsure),
  };
  const key = questionKey(reading.instrument.version, question.id);
  const line = (id: string, label: string): TallyLine => ({
    key: id,
    label,
    counts: tallies.map(({ counts }) => counts[id] ?? 0),
  });
  const option = (id: string, prefix = '') => line(`${prefix}${id}`, reading.words.t(`${key}.options.${id}`));
  switch (question.kind) {
    case 'levels':
      return [
        {
          key: 'levels',
          lines: levels
            .map((level) => line(String(level), reading.words.t(`${key}.levels.${level}.title`)))
            .concat(unsure),
        },
      ];
    // Nobody votes on the country.
    case 'country':
      return [];
    case 'checklist':
      return [
        {
          key: 'options',
          lines: [
            ...question.options.map((id) => option(id)),
            line(noneKey, reading.words.t('form.section.none')),
            unsure,
          ],
        },
      ];
    case 'matrix':
      return [
        ...question.rows.map((row) => ({
          key: row,
          title: reading.words.t(`${key}.rows.${row}`),
          lines: question.options
            .map((id) => option(id, `${row}/`))
            .filter(({ counts }) => counts.some((count) => count > 0)),
        })),
        { key: unsureKey, lines: [unsure] },
      ];
    case 'yes-no':
    case 'choice':
      return [{ key: 'options', lines: [...question.options.map((id) => option(id)), unsure] }];
  }
}
