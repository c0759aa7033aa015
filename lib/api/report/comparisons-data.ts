/** Published figures beside a city's answers as other programs read them: as data, and in words. */
import type { Comparison } from '@/lib/benchmark/comparison';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { figureSentence, standingText } from '@/lib/i18n/text/report/comparison-text';
import type { ComparisonGroup, ComparisonsReport } from '@/lib/report/types/report';

interface ComparisonData extends Comparison {
  /** The figure by itself. */
  readonly text: string;
  /** Where the answer stands; absent where the figure names no share. */
  readonly standing?: string;
}

type GroupData = Omit<ComparisonGroup, 'comparisons'> & { readonly comparisons: readonly ComparisonData[] };

export interface ComparisonsData extends Pick<ComparisonsReport, 'withoutAnswer'> {
  readonly prominent: readonly GroupData[];
  readonly further: readonly GroupData[];
}

/**
 * @example comparisonsData(report.context, { words, instrument }).prominent[0]?.comparisons[0]?.standing // 'You: yes.
 * So did …'
 */
export function comparisonsData(
  { prominent, further, withoutAnswer }: ComparisonsReport,
  reading: Reading,
): ComparisonsData {
  const inWords = (group: ComparisonGroup) => groupData(group, reading);
  return { prominent: prominent.map(inWords), further: further.map(inWords), withoutAnswer };
}

function groupData({ question, answer, comparisons }: ComparisonGroup, reading: Reading): GroupData {
  return {
    question,
    answer,
    comparisons: comparisons.map((comparison) => {
      const standing = standingText(reading, answer, comparison);
      return {
        ...comparison,
        text: figureSentence(reading.words, comparison),
        ...(standing !== undefined && { standing }),
      };
    }),
  };
}
