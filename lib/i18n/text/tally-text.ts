/** What a vote says, in the same words on the shared screen, the console, the telephone and in the record. */
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { noneKey, unsureKey } from '@/lib/workshop/model/tally/tally';
import type { TallySummary } from '@/lib/workshop/model/tally/tally-summary';
import type { Reading } from './answer-text';
import { seriesText } from './series-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/** The words for a level, an option, an option of a row, none of them, or unsure. */
export function optionText({ words, instrument }: Reading, id: string, counted: string): string {
  if (counted === unsureKey) return words.t('record.votes.unsure');
  if (counted === noneKey) return words.t('questionnaire.noneOfThese');
  const question = requireQuestion(instrument, id);
  const key = `instrument-v${instrument.version}.questions.${id}`;
  if (question.kind === 'levels') {
    return words.t('report.answers.level', {
      level: words.whole(Number(counted)),
      title: words.t(`${key}.levels.${counted}.title`),
    });
  }
  if (question.kind !== 'matrix') return words.t(`${key}.options.${counted}`);
  const [row = '', option = ''] = counted.split('/');
  return words.t('guide.cards.row', {
    row: words.t(`${key}.rows.${row}`),
    options: words.t(`${key}.options.${option}`),
  });
}

interface Summed {
  readonly voters: number;
  readonly unsure: number;
  readonly summary: TallySummary;
}

/** One vote summed up in a sentence or two: what those said who answered, and how many were unsure. */
export function tallyText(reading: Reading, question: string, tally: Summed): string {
  const { words } = reading;
  const { voters, unsure, summary } = tally;
  if (summary.kind === 'none') return words.t(voters === 0 ? 'voting.tally.nobody' : 'voting.tally.none');
  const said = answeredText(reading, question, tally);
  return unsure === 0 ? said : `${said} ${words.t('voting.tally.unsure', { unsure, voters })}`;
}

function answeredText(reading: Reading, question: string, { voters, summary }: Summed): string {
  const { words } = reading;
  switch (summary.kind) {
    case 'levels': {
      const { median, lowest, highest, agreement } = summary;
      const range = { same: lowest === highest ? 'yes' : 'no', lowest, highest };
      return words.t('voting.tally.levels', {
        median: medianText(words, median),
        ...range,
        word: agreementStep(agreement),
        agreement: agreementFigure(words, agreement),
      });
    }
    case 'one': {
      const answers = seriesText(
        words,
        summary.largest.map((key) => optionText(reading, question, key)),
      );
      return words.t(summary.largest.length > 1 ? 'voting.tally.tie' : 'voting.tally.one', {
        share: percentText(words, summary.share),
        answers,
      });
    }
    case 'several':
    case 'none':
      return words.t('voting.tally.several', { voters });
  }
}

function agreementStep(agreement: number): 'split' | 'little' | 'some' | 'high' {
  if (agreement < 0) return 'split';
  return agreement < 0.4 ? 'little' : agreement < 0.8 ? 'some' : 'high';
}

/**
 * How close together the answers are, by van der Eijk's A.
 *
 * @example agreementWord(words, -1) // 'Split in two'
 */
export function agreementWord(words: Words, agreement: number): string {
  return words.t(`voting.tally.agreement.${agreementStep(agreement)}`);
}

/**
 * A itself, with a minus that is no hyphen.
 *
 * @example agreementFigure(words, -1) // '−1.00'
 */
export function agreementFigure(words: Words, agreement: number): string {
  return words.t('voting.tally.agreement.figure', { agreement }).replace('-', '−');
}

export function medianText(words: Words, median: number): string {
  return words.t('record.median', { value: median });
}

/** @example percentText(words, 1 / 3) // '33' */
export function percentText(words: Words, share: number): string {
  return words.whole(share * 100);
}

/**
 * A department, or those that are too small to be shown.
 *
 * @example groupName(words, {}) // 'Other departments'
 */
export function groupName(words: Words, { department }: { readonly department?: string }): string {
  return department ?? words.t('voting.tally.others');
}
