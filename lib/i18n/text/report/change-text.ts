/** How a change since an earlier snapshot is put into words: the same on every page and in every document. */
import type { AnswerChange } from '@/lib/report/types/report';
import type { Change } from '@/lib/scoring/change/change';
import type { AreaScore } from '@/lib/scoring/score/score';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { rangeText } from './report-text';
import { sureAnswerText } from '@/lib/i18n/text/sure-answer-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/** The range of an area, or that there is none. */
export function scoreText(words: Words, score: AreaScore): string {
  return score.applicable ? rangeText(words, score.low, score.high) : words.t('report.profile.none');
}

export function changeText(words: Words, change: Change): string {
  switch (change.kind) {
    case 'clear-change':
      return words.t(`report.change.${change.direction}`);
    case 'too-little':
      return words.t('report.change.tooLittle');
    case 'same-answers':
      return words.t('report.change.sameAnswers');
    case 'not-comparable':
      return words.t(`report.change.not-comparable.${change.because}`);
  }
}

/** How many answers changed, as a sentence. */
export function changedText(words: Words, answers: readonly AnswerChange[]): string {
  return words.t('report.change.answers.count', { count: answers.length });
}

/** What was said then or now, or that nothing was. */
export function saidText(reading: Reading, { question }: AnswerChange, said: AnswerChange['after']): string {
  return said === undefined ? reading.words.t('report.change.answers.none') : sureAnswerText(reading, question, said);
}
