/** What became of the areas since an earlier snapshot of the same assessment. */
import { areaIds, type AreaId, type FormId } from '@/lib/instrument/model/instrument';
import { byArea } from '@/lib/scoring/score/by-area';
import { compareScores } from '@/lib/scoring/change/change';
import { detectableChange } from '@/lib/scoring/change/detectable-change';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import type { Scored } from '@/lib/scoring/score/scored';
import { answerChanges } from './answer-changes';
import { areaOfQuestion } from '@/lib/instrument/answers/area-of-question';
import type { ChangeReport } from '@/lib/report/types/report';
import type { EarlierSnapshot, ReportAnswers, Saves } from '@/lib/report/types/report-input';

/**
 * Compares both states on the same form: on the quick one where either of them was quick, since the full one asks
 * for more. Which answers changed, when and by whom, stands beside it: a colleague may see the same city differently.
 *
 * @param later the city as it is scored now.
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example changeReport(lastYear, scoreCity(today)).areas[3].change // { kind: 'clear-change', direction: 'up' }
 */
export function changeReport(earlier: EarlierSnapshot, later: Scored, saves: Saves = {}): ChangeReport {
  const form = earlier.form === 'full' && later.form === 'full' ? 'full' : 'quick';
  const before = scoreAnswers({ instrument: earlier.instrument, form, answers: earlier.answers });
  const after = form === later.form ? later.score : scoreAnswers({ ...later, form });
  const answers = answerChanges({ earlier, later, form, saves });
  const detectable = detectableOn(form, earlier, later);
  const touched = new Set(answers.map(({ question }) => areaOfQuestion(later.instrument, question)));
  const noise = byArea((area) => ({
    detectable: detectable[area],
    // A question may close another in a second area.
    answersChanged: touched.has(area) || before.areas[area].low !== after.areas[area].low,
  }));
  const changes = compareScores(before, after, noise);
  return {
    earlier: {
      asOf: earlier.asOf,
      ...(earlier.answeredBy !== undefined && { answeredBy: earlier.answeredBy }),
      form: earlier.form,
      instrumentVersion: earlier.instrument.version,
    },
    form,
    areas: areaIds.map((area) => ({
      area,
      change: changes[area],
      detectable: detectable[area],
      before: before.areas[area],
      after: after.areas[area],
    })),
    answers,
  };
}

/** Nothing is held against it where the versions differ: then nothing is compared. */
function detectableOn(form: FormId, earlier: ReportAnswers, later: ReportAnswers): Readonly<Record<AreaId, number>> {
  const { instrument } = later;
  if (earlier.instrument.version !== instrument.version) return byArea(() => 0);
  return detectableChange({ instrument, form, earlier: earlier.answers, later: later.answers });
}
