import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { Condition } from '@/lib/recommendations/recommendation';

type AnswerCondition = Extract<Condition, { question: string }>;

/** `International affairs staff: None; Less than 1`. */
export function answerLine(reading: Reading, { question, is }: AnswerCondition): string {
  const { words, instrument } = reading;
  const options = is.map((option) =>
    words.t(`instrument-v${instrument.version}.questions.${question}.options.${option}`),
  );
  return words.t('report.recommendation.fact', {
    name: indicatorName(reading, question),
    answer: seriesText(words, options),
  });
}
