import { seriesText } from '@/lib/i18n/text/series-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Answer, AnswerValue } from '@/lib/instrument/answers/answer';
import type { Question } from '@/lib/instrument/model/instrument';
import { questionKey } from '@/lib/i18n/text/question-key';

interface AnswerWordsInput {
  readonly words: Words;
  readonly version: number;
  readonly question: Question;
}

/** The answer itself in words, one line each: an option, a level, a row with its options, or why there is no value. */
export function answerLines(input: AnswerWordsInput, answer: Answer): readonly string[] {
  const { words, version } = input;
  switch (answer.state) {
    case 'unsure':
    case 'withheld':
      return [words.t(`form.section.${answer.state}`)];
    case 'not-applicable':
      return [
        words.t('form.review.notApplicable', {
          reason: words.t(`instrument-v${version}.notApplicable.${answer.reason}`),
        }),
      ];
    case 'answered':
      return valueLines(input, answer.value);
  }
}

function valueLines({ words, version, question }: AnswerWordsInput, value: AnswerValue): readonly string[] {
  const key = questionKey(version, question.id);
  const named = (options: readonly string[]) => options.map((option) => words.t(`${key}.options.${option}`));
  if (typeof value === 'number')
    return [words.t('form.review.levelAnswer', { level: value, title: words.t(`${key}.levels.${value}.title`) })];
  if (typeof value === 'string') return question.kind === 'country' ? [words.country(value)] : named([value]);
  const lines = isOptionList(value)
    ? named(value)
    : Object.entries(value).map(([row, options]) =>
        words.t('form.review.rowOptions', {
          row: words.t(`${key}.rows.${row}`),
          options: seriesText(words, named(options)),
        }),
      );
  return lines.length > 0 ? lines : [words.t('form.section.none')];
}

function isOptionList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

/** What accompanies an answer, in short: "2 items of evidence", "a note", "how sure: Very sure". */
export function extrasSummary(
  words: Words,
  answer: Partial<Pick<Answer, 'evidence' | 'note' | 'confidence'>>,
): readonly string[] {
  const { evidence = [], note = '', confidence } = answer;
  return [
    evidence.length > 0 ? words.t('form.extras.evidenceCount', { count: evidence.length }) : '',
    note === '' ? '' : words.t('form.extras.noteGiven'),
    confidence === undefined
      ? ''
      : words.t('form.extras.confidenceGiven', { confidence: words.t(`form.extras.confidences.${confidence}`) }),
  ].filter((part) => part !== '');
}

/** What accompanies an answer, in full, one line each. */
export function extrasLines(words: Words, { evidence = [], note, confidence }: Answer): readonly string[] {
  return [
    ...evidence.map(({ title, url = '', date = '' }) => [title, url, date].filter((part) => part !== '').join(', ')),
    note === undefined ? '' : words.t('form.review.note', { note }),
    confidence === undefined
      ? ''
      : words.t('form.extras.confidenceGiven', { confidence: words.t(`form.extras.confidences.${confidence}`) }),
  ].filter((line) => line !== '');
}
