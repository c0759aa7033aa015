/** The figures of a round, in words. */
import { questionKey } from '@/components/assessment/question-key';
import type { Reading } from '@/lib/i18n/answer-text';
import { requireQuestion } from '@/lib/instrument/asked';
import { type Counted, tallySummary } from '@/lib/workshop/tally-summary';
import type { Words } from '@/lib/i18n/words';

/** How close together the answers of a room lie, by van der Eijk's A. */
export function agreementWord(words: Words, agreement: number): string {
  const word = agreement < 0 ? 'split' : agreement < 0.4 ? 'little' : agreement < 0.8 ? 'some' : 'high';
  return words.t(`room.projector.agreementWords.${word}`);
}

/** The names of answers, where several tie all of them. */
export function answerNames({ words, instrument }: Reading, question: string, options: readonly string[]): string {
  return words.list(options.map((option) => words.t(`${questionKey(instrument.version, question)}.options.${option}`)));
}

/** One line on what a round says. */
export function summaryText(reading: Reading, id: string, tally: Counted): string {
  const { words, instrument } = reading;
  const summary = tallySummary(requireQuestion(instrument, id), tally);
  switch (summary.kind) {
    case 'levels':
      return words.t('room.projector.lineLevels', { ...summary, words: agreementWord(words, summary.agreement) });
    case 'one':
      return words.t('room.projector.lineOne', { answer: answerNames(reading, id, summary.largest), share: summary.share, count: summary.largest.length });
    case 'several':
    case 'none':
      return words.t('room.projector.lineVoters', { voters: tally.voters, unsure: tally.unsure });
  }
}
