import type { Answer } from '@/lib/instrument/answers/answer';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import { answerText, type Reading } from './answer-text';

/** What was said and, where somebody said it, how sure they were: on one line. */
export function sureAnswerText(reading: Reading, question: string, answer: Answer): string {
  const { words } = reading;
  const said = answerText(reading, question, givenAnswer(answer));
  if (answer.confidence === undefined) return said;
  const sure = words.t('form.extras.confidenceGiven', {
    confidence: words.t(`form.extras.confidences.${answer.confidence}`),
  });
  return words.t('export.answers.sure', { said, sure });
}
