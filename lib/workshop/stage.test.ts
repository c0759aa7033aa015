import { describe, expect, it } from 'vitest';
import type { RoomQuestion, RoomRound, RoomState } from './room-state';
import { questionStage, stageOf, stageOfQuestion } from './stage';
import type { Decision, Tally } from './workshop';

const tally: Tally = { voters: 2, unsure: 0, counts: { 0: 1, 4: 1 } };
const later: Tally = { voters: 2, unsure: 0, counts: { 2: 2 } };
const voted = { count: 2 };
const voting = (number: 1 | 2): RoomRound => ({ number, state: 'voting', voted });
const revealed = (number: 1 | 2, said: Tally | undefined = number === 1 ? tally : later): RoomRound => ({ number, state: 'revealed', voted, ...(said && { tally: said }) });
const decision: Decision = { question: 'q', answer: { state: 'answered', value: 2 } };
const of = (rounds: readonly RoomRound[], decided?: Decision): RoomQuestion => ({ question: 'q', rounds, ...(decided && { decision: decided }) });

describe('the stage of a question', () => {
  it.each([
    [of([]), { kind: 'waiting', question: 'q' }],
    [of([voting(1)]), { kind: 'voting', question: 'q', number: 1 }],
    [of([revealed(1)]), { kind: 'revealed', question: 'q', number: 1, tally }],
    [of([revealed(1), voting(2)]), { kind: 'voting', question: 'q', number: 2, earlier: tally }],
    [of([revealed(1), revealed(2)]), { kind: 'revealed', question: 'q', number: 2, tally: later, earlier: tally }],
    [of([revealed(1)], decision), { kind: 'decided', question: 'q', decision, tally }],
    [of([revealed(1), voting(2)], decision), { kind: 'voting', question: 'q', number: 2, earlier: tally }],
    [of([], decision), { kind: 'decided', question: 'q', decision }],
    [of([{ number: 1, state: 'revealed', voted }]), { kind: 'revealed', question: 'q', number: 1 }],
    // What no room says; it would not come through either.
    [of([{ ...voting(1), tally }]), { kind: 'voting', question: 'q', number: 1 }],
  ])('%j', (asked, expected) => {
    expect(stageOfQuestion(asked)).toEqual(expected);
  });
});

const room: RoomState = {
  workshopId: 'w',
  city: 'Exampleton',
  form: 'full',
  instrumentVersion: 1,
  setup: { title: 'Day', questions: ['q', 'r'], anonymity: 'nothing', departments: [], agenda: [], keepVotesDays: 0 },
  state: 'open',
  pace: 'led',
  event: 1,
  present: { count: 2 },
  questions: [of([revealed(1)], decision), { question: 'r', rounds: [voting(1)] }],
};

describe('the stage of a room', () => {
  it.each([
    { name: 'planned', room: { ...room, state: 'planned', current: 'q' }, expected: { kind: 'waiting' }, asked: undefined },
    { name: 'closed', room: { ...room, state: 'closed', current: 'q' }, expected: { kind: 'closed' }, asked: undefined },
    { name: 'led nowhere', room, expected: { kind: 'waiting' }, asked: undefined },
    { name: 'led to what was decided', room: { ...room, current: 'q' }, expected: { kind: 'decided' }, asked: 'decided' },
    { name: 'led to another', room: { ...room, current: 'r' }, expected: { kind: 'voting', question: 'r' }, asked: undefined },
    { name: 'of own pace', room: { ...room, pace: 'own' }, expected: { kind: 'list', questions: [{ kind: 'decided' }, { kind: 'voting' }] }, asked: 'decided' },
    { name: 'of own pace, with a question on the wall', room: { ...room, pace: 'own', current: 'r' }, expected: { kind: 'list', current: 'r' }, asked: 'decided' },
  ] as const)('$name', ({ room: given, expected, asked }) => {
    expect(stageOf(given)).toMatchObject(expected);
    expect(questionStage(given, 'q')?.kind).toBe(asked);
    expect(questionStage(given, 'no-such-question')).toBeUndefined();
    expect(Object.hasOwn(stageOf(given), 'current')).toBe('current' in expected);
  });
});
