/** How an answer is put into words in a report: the same on every page and in every document. */
import type { AnswerValue } from '@/lib/instrument/answers/answer';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { seriesText } from './series-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/** The words, and the questionnaire that they are about. */
export interface Reading {
  readonly words: Words;
  readonly instrument: Instrument;
}

function questionKey(instrument: Instrument, id: string): string {
  return `instrument-v${instrument.version}.questions.${id}`;
}

/** The short name of a question or of a derived indicator. */
export function indicatorName({ words, instrument }: Reading, id: string): string {
  const derived = instrument.derivedIndicators.some((indicator) => indicator.id === id);
  return words.t(
    derived ? `instrument-v${instrument.version}.derived.${id}.short` : `${questionKey(instrument, id)}.short`,
  );
}

/** What was said, on one line. */
export function answerText(reading: Reading, id: string, answer: GivenAnswer): string {
  const { words, instrument } = reading;
  switch (answer.state) {
    case 'unsure':
    case 'withheld':
      return words.t(`report.answers.${answer.state}`);
    case 'not-applicable':
      return words.t('report.answers.notApplicable', {
        reason: words.t(`instrument-v${instrument.version}.notApplicable.${answer.reason}`),
      });
    case 'answered':
      return valueText(reading, requireQuestion(instrument, id), answer.value);
  }
}

function valueText(reading: Reading, question: Question, value: AnswerValue): string {
  const { words, instrument } = reading;
  const key = questionKey(instrument, question.id);
  if (typeof value === 'number') {
    return words.t('report.answers.level', {
      level: words.whole(value),
      title: words.t(`${key}.levels.${value}.title`),
    });
  }
  if (typeof value === 'string')
    return question.kind === 'country' ? words.country(value) : words.t(`${key}.options.${value}`);
  if (isList(value)) return optionsText(reading, key, value);
  const rows = question.kind === 'matrix' ? question.rows.filter((row) => (value[row] ?? []).length > 0) : [];
  if (rows.length === 0) return words.t('report.answers.none');
  return rows
    .map((row) =>
      words.t('report.answers.row', {
        row: words.t(`${key}.rows.${row}`),
        options: optionsText(reading, key, value[row] ?? []),
      }),
    )
    .join(' ');
}

function optionsText({ words }: Reading, key: string, options: readonly string[]): string {
  if (options.length === 0) return words.t('report.answers.none');
  return seriesText(
    words,
    options.map((option) => words.t(`${key}.options.${option}`)),
  );
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}
