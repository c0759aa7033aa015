/** What is not known, and how much each answer would narrow. */
import type { Answer } from '@/lib/instrument/answers/answer';
import { parentsOf, requireQuestion } from '@/lib/instrument/answers/asked';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import type { Scored } from '@/lib/scoring/score/scored';
import type { AnswerReport, AreaReport, IndicatorReport, Unknown, Unknowns } from '@/lib/report/types/report';

/** One indicator that is not known, traced back to the question whose answer would help first. */
interface Gap {
  readonly root: string;
  readonly indicator: string;
  readonly area: AreaId;
  readonly points: number;
}

/**
 * The questions that leave areas open, the one that would narrow most first; a question that hides others speaks
 * for them too. Of a derived indicator with two unknown sources the first is named. Then the unanswered questions
 * that touch no area.
 *
 * @param areas their indicators, as the report lists them.
 * @param list as `answerList` makes it.
 * @example
 * findUnknowns(scored, areas, list).open[0]
 * // { question: 'strategy-exists', state: 'unanswered', widens: [{ area: 'strategy', points: 50 }],
 * //   waiting: ['strategy-in-plan', 'strategy-public'] }
 */
export function findUnknowns(
  scored: Scored,
  areas: readonly Pick<AreaReport, 'area' | 'indicators'>[],
  list: readonly AnswerReport[],
): Unknowns {
  const gaps = areas.flatMap(({ area, indicators }) =>
    indicators
      .filter(({ status }) => status === 'unknown')
      .map((indicator): Gap => ({
        root: rootOf(indicator, scored),
        indicator: indicator.id,
        area,
        points: indicator.contribution.high - indicator.contribution.low,
      })),
  );
  const open = list
    .map(({ question }) => gaps.filter(({ root }) => root === question))
    .flatMap((own) => (own[0] ? [unknown(scored, own[0].root, own)] : []));
  const touched = new Set([...gaps.map(({ root }) => root), ...gaps.map(({ indicator }) => indicator)]);
  return {
    open: open.toSorted((one, other) => points(other) - points(one)),
    withoutEffect: list.flatMap(({ question, asked: put, answer }) =>
      put === 'asked' && answer === undefined && !touched.has(question) ? [question] : [],
    ),
  };
}

function unknown({ answers }: Scored, question: string, gaps: readonly Gap[]): Unknown {
  return {
    question,
    state: stateOf(Object.hasOwn(answers, question) ? answers[question] : undefined),
    widens: areaIds.flatMap((area) => {
      const own = gaps.filter((gap) => gap.area === area);
      return own.length === 0 ? [] : [{ area, points: own.reduce((sum, gap) => sum + gap.points, 0) }];
    }),
    waiting: gaps.map(({ indicator }) => indicator).filter((indicator) => indicator !== question),
  };
}

function points({ widens }: Unknown): number {
  return widens.reduce((sum, widening) => sum + widening.points, 0);
}

function stateOf(answer: Answer | undefined): Unknown['state'] {
  switch (answer?.state) {
    case 'unsure':
    case 'withheld':
      return answer.state;
    case 'answered':
      return 'nothing-chosen';
    case 'not-applicable':
    case undefined:
      return 'unanswered';
  }
}

function rootOf({ id, kind }: Pick<IndicatorReport, 'id' | 'kind'>, scored: Scored): string {
  if (kind === 'question') return firstOpen(id, scored);
  const derived = scored.instrument.derivedIndicators.find((indicator) => indicator.id === id);
  const [wanted, held] = derived?.from ?? [id, id];
  const wantedKnown = scored.answers[wanted]?.state === 'answered' && isSomething(scored.answers[wanted].value);
  return firstOpen(wantedKnown ? held : wanted, scored);
}

function isSomething(value: Extract<Answer, { state: 'answered' }>['value']): boolean {
  return !Array.isArray(value) || value.length > 0;
}

/** The question itself where it is asked, else the first of its parents that nobody has settled yet. */
function firstOpen(id: string, scored: Scored): string {
  if (scored.asked.get(id) !== 'unknown') return id;
  const open = parentsOf(requireQuestion(scored.instrument, id)).find(({ question }) => isOpen(question, scored));
  return open ? firstOpen(open.question, scored) : id;
}

function isOpen(question: string, { answers, asked }: Scored): boolean {
  const state = asked.get(question);
  if (state !== 'asked') return state === 'unknown';
  return answers[question]?.state !== 'answered' && answers[question]?.state !== 'not-applicable';
}
