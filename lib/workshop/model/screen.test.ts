import { describe, expect, it } from 'vitest';
import type { WorkshopQuestion, WorkshopRound, WorkshopState } from './workshop-state';
import { questionScreen, screenOf, screenOfQuestion } from './screen';
import type { Decision, Tally } from './workshop';

const tally: Tally = { voters: 2, unsure: 0, counts: { 0: 1, 4: 1 } };
const later: Tally = { voters: 2, unsure: 0, counts: { 2: 2 } };
const voted = { count: 2 };
const voting = (number: 1 | 2): WorkshopRound => ({ number, state: 'voting', voted });
const revealed = (number: 1 | 2, said: Tally | undefined = number === 1 ? tally : later): WorkshopRound => ({
  number,
  state: 'revealed',
  voted,
  ...(said && { tally: said }),
});
const decision: Decision = { question: 'q', answer: { state: 'answered', value: 2 } };
const of = (rounds: readonly WorkshopRound[], decided?: Decision): WorkshopQuestion => ({
  question: 'q',
  rounds,
  ...(decided && { decision: decided }),
});

describe('the screen of a question', () => {
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
    // What no workshop says; it would not come through either.
    [of([{ ...voting(1), tally }]), { kind: 'voting', question: 'q', number: 1 }],
  ])('%j', (asked, expected) => {
    expect(screenOfQuestion(asked)).toEqual(expected);
  });
});

const workshop: WorkshopState = {
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

describe('the screen of a workshop', () => {
  it.each([
    {
      name: 'planned',
      workshop: { ...workshop, state: 'planned', current: 'q' },
      expected: { kind: 'waiting' },
      asked: undefined,
    },
    {
      name: 'closed',
      workshop: { ...workshop, state: 'closed', current: 'q' },
      expected: { kind: 'closed' },
      asked: undefined,
    },
    { name: 'led nowhere', workshop, expected: { kind: 'waiting' }, asked: undefined },
    {
      name: 'led to what was decided',
      workshop: { ...workshop, current: 'q' },
      expected: { kind: 'decided' },
      asked: 'decided',
    },
    {
      name: 'led to another',
      workshop: { ...workshop, current: 'r' },
      expected: { kind: 'voting', question: 'r' },
      asked: undefined,
    },
    {
      name: 'of own pace',
      workshop: { ...workshop, pace: 'own' },
      expected: { kind: 'list', questions: [{ kind: 'decided' }, { kind: 'voting' }] },
      asked: 'decided',
    },
    {
      name: 'of own pace, with a question on the shared screen',
      workshop: { ...workshop, pace: 'own', current: 'r' },
      expected: { kind: 'list', current: 'r' },
      asked: 'decided',
    },
  ] as const)('$name', ({ workshop: given, expected, asked }) => {
    expect(screenOf(given)).toMatchObject(expected);
    expect(questionScreen(given, 'q')?.kind).toBe(asked);
    expect(questionScreen(given, 'no-such-question')).toBeUndefined();
    expect(Object.hasOwn(screenOf(given), 'current')).toBe('current' in expected);
  });
});
