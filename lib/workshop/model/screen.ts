/** What a workshop shows its participants at this moment. */
import type { WorkshopQuestion, WorkshopRound, WorkshopState } from './workshop-state';
import type { Decision, RoundNumber, Tally } from './workshop';

/** Of one question. */
export type QuestionScreen =
  /** Its vote has not begun. */
  | { readonly kind: 'waiting'; readonly question: string }
  /** Earlier: what the first round said, where the second is being voted in. */
  | { readonly kind: 'voting'; readonly question: string; readonly number: RoundNumber; readonly earlier?: Tally }
  /** `tally` is gone where it was deleted with the votes. */
  | {
      readonly kind: 'revealed';
      readonly question: string;
      readonly number: RoundNumber;
      readonly tally?: Tally;
      readonly earlier?: Tally;
    }
  | {
      readonly kind: 'decided';
      readonly question: string;
      readonly decision: Decision;
      readonly tally?: Tally;
      readonly earlier?: Tally;
    };

export type Screen =
  | { readonly kind: 'closed' }
  /** The workshop is not open yet, or the facilitator is leading it to no question. */
  | { readonly kind: 'waiting' }
  /** At their own pace; `current`: the question that the facilitator is on. */
  | { readonly kind: 'list'; readonly questions: readonly QuestionScreen[]; readonly current?: string }
  | QuestionScreen;

/**
 * The screen of the workshop as a whole. A closed workshop shows nothing, and no screen holds anything of a round that
 * is not revealed but that it is being voted in.
 *
 * @see method, section 8
 * @example screenOf({ ...workshop, state: 'open', pace: 'led' })
 * // { kind: 'waiting' }, while the workshop is on no question
 */
export function screenOf(workshop: WorkshopState): Screen {
  if (workshop.state === 'closed') return { kind: 'closed' };
  if (workshop.state === 'planned') return { kind: 'waiting' };
  const { current } = workshop;
  if (workshop.pace === 'own')
    return {
      kind: 'list',
      questions: workshop.questions.map(screenOfQuestion),
      ...(current !== undefined && { current }),
    };
  const led = workshop.questions.find(({ question }) => question === current);
  return led === undefined ? { kind: 'waiting' } : screenOfQuestion(led);
}

/**
 * The screen of one question that a participant asks for at their own pace, or that the workshop is led to.
 *
 * Undefined where the workshop is not open, is led elsewhere, or has no such question.
 * @example questionScreen(workshop, 'continuity') // { kind: 'voting', question: 'continuity', number: 1 }
 */
export function questionScreen(workshop: WorkshopState, question: string): QuestionScreen | undefined {
  if (workshop.state !== 'open' || (workshop.pace === 'led' && workshop.current !== question)) return undefined;
  const found = workshop.questions.find((one) => one.question === question);
  return found === undefined ? undefined : screenOfQuestion(found);
}

/**
 * The screen of a question by itself, whatever the workshop is on: for the console and the projector.
 *
 * @example screenOfQuestion({ question: 'continuity', rounds: [] }) // { kind: 'waiting', question: 'continuity' }
 */
export function screenOfQuestion({ question, rounds, decision }: WorkshopQuestion): QuestionScreen {
  const last = rounds.at(-1);
  const earlier = rounds.length > 1 ? shownIn(rounds[0]) : undefined;
  const before = { ...(earlier && { earlier }) };
  if (last?.state === 'voting') return { kind: 'voting', question, number: last.number, ...before };
  const tally = shownIn(last);
  const shown = { ...(tally && { tally }), ...before };
  if (decision !== undefined) return { kind: 'decided', question, decision, ...shown };
  return last === undefined
    ? { kind: 'waiting', question }
    : { kind: 'revealed', question, number: last.number, ...shown };
}

function shownIn(round: WorkshopRound | undefined): Tally | undefined {
  return round?.state === 'revealed' ? round.tally : undefined;
}
