/** What the console and the projector read off a workshop. */
import type { Reading } from '@/lib/i18n/text/answer-text';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import { workshopPosition } from '@/lib/workshop/model/workshop-position';
import type { WorkshopQuestion, WorkshopRound, WorkshopState } from '@/lib/workshop/model/workshop-state';
import { suggestedAnswer } from '@/lib/workshop/model/tally/suggested-answer';
import type { Tally } from '@/lib/workshop/model/workshop';

/** One question of the workshop with its place in the list. */
export interface WorkshopPlace {
  readonly asked: WorkshopQuestion;
  readonly question: Question;
  /** From 1. */
  readonly number: number;
}

export function placesOf(
  workshop: WorkshopState,
  { instrument }: Pick<Reading, 'instrument'>,
): readonly WorkshopPlace[] {
  return workshop.questions.map((asked, index) => ({
    asked,
    question: requireQuestion(instrument, asked.question),
    number: index + 1,
  }));
}

export function placeOf(
  workshop: WorkshopState,
  reading: Pick<Reading, 'instrument'>,
  id: string | undefined,
): WorkshopPlace | undefined {
  return placesOf(workshop, reading).find(({ question }) => question.id === id);
}

/** What a step tells of the page that it was taken on. */
export function shownPosition(workshop: WorkshopState): { readonly drawn: string } {
  return { drawn: workshopPosition({ ...workshop, rounds: workshop.questions.flatMap(({ rounds }) => rounds) }) };
}

export const standings = ['waiting', 'voting-1', 'revealed-1', 'voting-2', 'revealed-2', 'decided'] as const;
export type Standing = (typeof standings)[number];

/** How far a question has come. A decision stands until a new vote begins. */
export function standingOf({ rounds, decision }: WorkshopQuestion): Standing {
  const last = rounds.at(-1);
  if (last?.state === 'voting') return `voting-${last.number}`;
  if (decision !== undefined) return 'decided';
  return last === undefined ? 'waiting' : `revealed-${last.number}`;
}

export interface RevealedRound {
  readonly number: WorkshopRound['number'];
  readonly tally: Tally;
}

/** The rounds whose results can be shown, first and second. */
export function revealedRounds({ rounds }: WorkshopQuestion): readonly RevealedRound[] {
  return rounds.flatMap(({ number, state, tally }) =>
    state === 'revealed' && tally !== undefined ? [{ number, tally }] : [],
  );
}

/** Nobody proposes anything: no answer has half of the last vote, or half were unsure. */
export function isSplit(asked: WorkshopQuestion, question: Question): boolean {
  const tally = revealedRounds(asked).at(-1)?.tally;
  return tally !== undefined && asked.decision === undefined && suggestedAnswer(question, tally) === undefined;
}

/** The second vote is to come, if the workshop wants one. */
export function mayVoteAgain({ rounds }: WorkshopQuestion): boolean {
  return rounds.length === 1 && rounds[0]?.state === 'revealed';
}

export function votingRound({ rounds }: WorkshopQuestion): WorkshopRound | undefined {
  return rounds.find(({ state }) => state === 'voting');
}

/** A ballot can be entered as long as nothing is revealed; where the vote has not begun, it begins. */
export function takesPaper(asked: WorkshopQuestion): boolean {
  return asked.rounds.length === 0 || votingRound(asked) !== undefined;
}
