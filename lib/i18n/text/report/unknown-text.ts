/** How what is not known is put into words: the same on every page and in every document. */
import type { ReportHead, Unknown } from '@/lib/report/types/report';
import { roundHalfAway } from '@/lib/scoring/numbers/round';
import { indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { areaName } from './report-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/** The question, and why its answer is missing. */
export function unknownText(reading: Reading, { question, state }: Unknown): string {
  const { words } = reading;
  return words.t('report.unknowns.item', {
    question: indicatorName(reading, question),
    state: words.t(`report.unknowns.states.${state}`),
  });
}

/** Which ranges it widens by how much, and what waits for it. */
export function widthText(reading: Reading, { widens, waiting }: Unknown): string {
  const { words } = reading;
  const widths = words.list(
    widens.map(({ area, points }) =>
      words.t('report.unknowns.widens', { area: areaName(reading, area), points: Math.max(1, roundHalfAway(points)) }),
    ),
  );
  return waiting.length === 0
    ? `${widths}.`
    : `${widths}. ${words.t('report.unknowns.waiting', { count: waiting.length })}`;
}

const kinds = ['answered', 'unsure', 'withheld', 'notApplicable', 'unanswered'] as const;

/** How many questions were put, and what became of them. */
export function countsText(words: Words, { counts }: ReportHead): string {
  const parts = kinds.flatMap((kind) =>
    counts[kind] > 0 ? [words.t(`report.unknowns.part.${kind}`, { count: counts[kind] })] : [],
  );
  return words.t('report.unknowns.counts', {
    questions: counts.questions,
    parts: words.list(parts),
    withEvidence: counts.withEvidence,
  });
}

/** What is open without effect on any range; undefined where nothing is. */
export function withoutEffectText(reading: Reading, questions: readonly string[]): string | undefined {
  if (questions.length === 0) return undefined;
  return reading.words.t('report.unknowns.withoutEffect', {
    questions: reading.words.list(questions.map((id) => indicatorName(reading, id))),
  });
}
