import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';

/** The names of answers, where several tie all of them. */
export function answerNames({ words, instrument }: Reading, question: string, options: readonly string[]): string {
  return words.list(options.map((option) => words.t(`${questionKey(instrument.version, question)}.options.${option}`)));
}
