/** What a room shows its participants at this moment. */
import type { RoomQuestion, RoomRound, RoomState } from './room-state';
import type { Decision, RoundNumber, Tally } from './workshop';

/** Of one question. */
export type QuestionStage =
  /** Its vote has not begun. */
  | { readonly kind: 'waiting'; readonly question: string }
  /** Earlier: what the first round said, where the second is being voted in. */
  | { readonly kind: 'voting'; readonly question: string; readonly number: RoundNumber; readonly earlier?: Tally }
  /** `tally` is gone where it was deleted with the votes. */
  | { readonly kind: 'revealed'; readonly question: string; readonly number: RoundNumber; readonly tally?: Tally; readonly earlier?: Tally }
  | { readonly kind: 'decided'; readonly question: string; readonly decision: Decision; readonly tally?: Tally; readonly earlier?: Tally };

export type Stage =
  | { readonly kind: 'closed' }
  /** The room is not open yet, or the facilitator is leading it to no question. */
  | { readonly kind: 'waiting' }
  /** At their own pace; `current`: the question that the facilitator is on. */
  | { readonly kind: 'list'; readonly questions: readonly QuestionStage[]; readonly current?: string }
  | QuestionStage;

/**
 * The stage of the room as a whole. A closed room shows nothing, and no stage holds anything of a round that is not
 * revealed but that it is being voted in.
 *
 * @see method, section 8
 * @example stageOf({ ...room, state: 'open', pace: 'led' }) // { kind: 'waiting' }, while the room is on no question
 */
export function stageOf(room: RoomState): Stage {
  if (room.state === 'closed') return { kind: 'closed' };
  if (room.state === 'planned') return { kind: 'waiting' };
  const { current } = room;
  if (room.pace === 'own') return { kind: 'list', questions: room.questions.map(stageOfQuestion), ...(current !== undefined && { current }) };
  const led = room.questions.find(({ question }) => question === current);
  return led === undefined ? { kind: 'waiting' } : stageOfQuestion(led);
}

/**
 * The stage of one question that a participant asks for at their own pace, or that the room is led to.
 *
 * Undefined where the room is not open, is led elsewhere, or has no such question.
 * @example questionStage(room, 'continuity') // { kind: 'voting', question: 'continuity', number: 1 }
 */
export function questionStage(room: RoomState, question: string): QuestionStage | undefined {
  if (room.state !== 'open' || (room.pace === 'led' && room.current !== question)) return undefined;
  const found = room.questions.find((one) => one.question === question);
  return found === undefined ? undefined : stageOfQuestion(found);
}

/**
 * The stage of a question by itself, whatever the room is on: for the console and the projector.
 *
 * @example stageOfQuestion({ question: 'continuity', rounds: [] }) // { kind: 'waiting', question: 'continuity' }
 */
export function stageOfQuestion({ question, rounds, decision }: RoomQuestion): QuestionStage {
  const last = rounds.at(-1);
  const earlier = rounds.length > 1 ? shownIn(rounds[0]) : undefined;
  const before = { ...(earlier && { earlier }) };
  if (last?.state === 'voting') return { kind: 'voting', question, number: last.number, ...before };
  const tally = shownIn(last);
  const shown = { ...(tally && { tally }), ...before };
  if (decision !== undefined) return { kind: 'decided', question, decision, ...shown };
  return last === undefined ? { kind: 'waiting', question } : { kind: 'revealed', question, number: last.number, ...shown };
}

function shownIn(round: RoomRound | undefined): Tally | undefined {
  return round?.state === 'revealed' ? round.tally : undefined;
}
