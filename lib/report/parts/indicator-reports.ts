/** What stands behind an area: its indicators, what each brings, and what it rests on. */
import type { Answer, EvidenceItem } from '@/lib/instrument/answers/answer';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import type { IndicatorScore } from '@/lib/scoring/score/score';
import type { IndicatorReport } from '@/lib/report/types/report';
import type { ReportAnswers } from '@/lib/report/types/report-input';

/**
 * The indicators of one area with their share of its weight and their contribution in points; the contributions
 * add up to the area's low and high.
 *
 * @param indicators those of one area, as `scoreIndicators` lists them.
 * @example
 * indicatorReports(answers, strategyIndicators)[0]
 * // { id: 'strategy-exists', …, share: 0.3, contribution: { low: 30, high: 30, most: 30 } }
 */
export function indicatorReports(
  given: ReportAnswers,
  indicators: readonly IndicatorScore[],
): readonly IndicatorReport[] {
  const total = indicators.reduce((sum, { status, weight }) => (status === 'not-applicable' ? sum : sum + weight), 0);
  return indicators.map(({ id, status, lo, hi, weight }): IndicatorReport => {
    const share = status === 'not-applicable' ? 0 : weight / total;
    const derived = given.instrument.derivedIndicators.find((indicator) => indicator.id === id);
    const answer = status === 'closed' || derived ? undefined : findAnswer(given, id);
    return {
      id,
      kind: derived ? 'derived' : 'question',
      status,
      lo,
      hi,
      weight,
      share,
      contribution: { low: 100 * share * lo, high: 100 * share * hi, most: 100 * share },
      evidence: status === 'answered' ? evidenceOf(given, derived ? derived.from[1] : id) : [],
      ...(answer && { answer: givenAnswer(answer) }),
      ...(answer?.note !== undefined && { note: answer.note }),
    };
  });
}

function findAnswer({ answers }: ReportAnswers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** Keys in one order, so that equal reports are equal texts. */
function evidenceOf(given: ReportAnswers, id: string): readonly EvidenceItem[] {
  const items = findAnswer(given, id)?.evidence ?? [];
  return items.map(({ title, url, date }) => ({
    title,
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
  }));
}
