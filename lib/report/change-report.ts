/** What became of the headings since an earlier state of the same assessment. */
import { dimensionIds } from '@/lib/instrument/instrument';
import { compareScores } from '@/lib/scoring/change';
import { scoreAnswers } from '@/lib/scoring/score-answers';
import type { ChangeReport } from './report';
import type { EarlierState, ReportAnswers } from './report-input';

/**
 * Compares both states on the same form: on the quick one where either of them was quick, since the full one asks
 * for more. Who answered, and when, stands beside it: a colleague may see the same city differently.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example changeReport(lastYear, today).headings[3].change // { kind: 'clear-change', direction: 'up' }
 */
export function changeReport(earlier: EarlierState, later: ReportAnswers): ChangeReport {
  const form = earlier.form === 'full' && later.form === 'full' ? 'full' : 'quick';
  const before = scoreAnswers({ instrument: earlier.instrument, form, answers: earlier.answers });
  const after = scoreAnswers({ instrument: later.instrument, form, answers: later.answers });
  const changes = compareScores(before, after);
  return {
    earlier: {
      asOf: earlier.asOf,
      ...(earlier.answeredBy !== undefined && { answeredBy: earlier.answeredBy }),
      form: earlier.form,
      instrumentVersion: earlier.instrument.version,
    },
    form,
    headings: dimensionIds.map((dimension) => ({
      dimension,
      change: changes[dimension],
      before: before.dimensions[dimension],
      after: after.dimensions[dimension],
    })),
  };
}
