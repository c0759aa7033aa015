/** Published figures gathered by the question they stand beside. */
import type { Comparison } from '@/lib/benchmark/comparison';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { Instrument } from '@/lib/instrument/model/instrument';
import type { AnswersGiven } from './recommendation-reports';
import type { ComparisonGroup, ComparisonsReport } from '@/lib/report/types/report';

/** How many questions of an area are shown in full. */
const mostProminent = 4;

/**
 * Groups the comparisons of an area by question, in their order, and says which to show in full: those with a
 * verdict on a share of the cities, the heaviest question first. Where an edition printed both "yes" and "no", the
 * figure that counts the city's own answer carries the verdict; its mirror image is left out.
 *
 * @param given what was said to each question that is asked.
 * @example comparisonGroups(comparisons, given, instrument).prominent[0]?.question // 'strategy-exists'
 */
export function comparisonGroups(
  comparisons: readonly Comparison[],
  given: AnswersGiven,
  instrument: Instrument,
): ComparisonsReport {
  const known = comparisons.filter(({ city }) => city !== 'unknown');
  const groups = [...new Set(known.map(({ question }) => question))].flatMap((question): readonly ComparisonGroup[] => {
    const answer = given.get(question);
    const own = known.filter((comparison) => comparison.question === question);
    return answer ? [{ question, answer, comparisons: withoutMirrorImages(own) }] : [];
  });
  const weightOf = ({ question }: ComparisonGroup) => requireQuestion(instrument, question).scores?.weight ?? 0;
  const heaviest = groups
    .filter((group) => group.comparisons.some(({ verdict }) => verdict !== undefined))
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, mostProminent);
  return {
    prominent: groups.filter((group) => heaviest.includes(group)),
    further: groups.filter((group) => !heaviest.includes(group)),
    withoutAnswer: comparisons.length - known.length,
  };
}

/**
 * Among the shares that one edition printed on one question with a verdict, those that count the city's answer, if any.
 */
function withoutMirrorImages(own: readonly Comparison[]): readonly Comparison[] {
  return own.filter(
    ({ city, verdict, figure }) =>
      city === 'counted' ||
      verdict === undefined ||
      !own.some(
        (other) => other.city === 'counted' && other.verdict !== undefined && other.figure.survey === figure.survey,
      ),
  );
}
