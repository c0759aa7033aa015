import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createId } from '@/lib/access/tokens/tokens';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { screenOf } from '@/lib/workshop/model/screen';
import type { WorkshopSetup } from '@/lib/workshop/model/workshop';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from '@/lib/data/database/database';
import { decide, findDecidable } from './decisions';
import { joined, openedWorkshop, plannedWorkshop, workshopQuestions, workshopSetup, vote } from './workshop.fixture';
import { findWorkshopEvent, readWorkshopState } from './workshop-state';
import { leadTo, openSecondRound, revealAll, revealRound } from './rounds';
import { castVote } from './people/votes';
import { changeDoor, closeWorkshop, deleteWorkshop, setPace } from './workshops';

useTestDatabase();

async function stateOf(id: string): Promise<WorkshopState> {
  const workshop = await readWorkshopState(id);
  if (workshop === undefined) throw new Error('There is no such workshop');
  return workshop;
}

describe('a workshop', () => {
  it('says everything that was settled, and that nothing has happened', async () => {
    const { id } = await plannedWorkshop();
    expect(await stateOf(id)).toEqual({
      workshopId: id,
      city: 'Exampleton',
      form: 'full',
      instrumentVersion: 1,
      setup: workshopSetup,
      state: 'planned',
      pace: 'own',
      event: 0,
      present: { count: 0, departments: { 'Mayor’s office': 0, Ports: 0, Culture: 0 } },
      questions: workshopQuestions.map((question) => ({ question, rounds: [] })),
    });
  });

  it.each([
    {
      setup: { anonymity: 'departments' },
      present: { count: 3, departments: { 'Mayor’s office': 0, Ports: 2, Culture: 1 } },
      voted: { count: 2, departments: { 'Mayor’s office': 0, Ports: 1, Culture: 1 } },
    },
    {
      setup: { anonymity: 'names', departments: [] },
      present: { count: 3, names: ['Ada', 'Bo', 'Cy'] },
      voted: { count: 2, names: ['Ada', 'Bo'] },
    },
    { setup: { anonymity: 'nothing', departments: [] }, present: { count: 3 }, voted: { count: 2 } },
  ] as const)('with $setup.anonymity says who has come and who has voted', async ({ setup, present, voted }) => {
    const workshop = await openedWorkshop(setup);
    const bo = await joined(workshop, { name: 'Bo', department: 'Ports' });
    const ada = await joined(workshop, { name: 'Ada', department: 'Culture' });
    await joined(workshop, { name: 'Cy', department: 'Ports' });
    for (const person of [ada, bo]) await vote(person, 1);
    const state = await stateOf(workshop.id);
    expect(state.present).toEqual(present);
    expect(state.questions.find(({ question }) => question === 'continuity')?.rounds).toEqual([
      { number: 1, state: 'voting', voted },
    ]);
    expect(state.questions.find(({ question }) => question === 'budget-share')?.rounds[0]?.voted.count).toBe(0);
  });

  it('counts its events, each change one', async () => {
    const workshop = await openedWorkshop();
    const counted = async () => (await findWorkshopEvent(workshop.id))?.event;
    expect(await counted()).toBe(1);
    const ada = await joined(workshop);
    expect(await counted()).toBe(2);
    await vote(ada, 1);
    await revealAll(workshop.access, workshop.id);
    expect(await counted()).toBe(4);
    expect(await vote(ada, 2)).toBe('not-open');
    expect(await revealAll(workshop.access, workshop.id)).toBe(false);
    expect(await counted()).toBe(4);
    await closeWorkshop(workshop.access, workshop.id);
    expect(await findWorkshopEvent(workshop.id)).toEqual({ event: 5, state: 'closed' });
  });

  it('that was deleted, or never was, is nothing', async () => {
    const { access, id } = await plannedWorkshop();
    await deleteWorkshop(access, id);
    for (const none of [id, createId(), '', "' OR 1=1"])
      expect([await readWorkshopState(none), await findWorkshopEvent(none)]).toEqual([undefined, undefined]);
  });
});

const values = { 'strategy-exists': ['yes', 'no'], continuity: [0, 4], 'budget-share': ['under-1', 'over-5'] } as const;

const ask = fc.constantFrom('strategy-exists', 'continuity', 'budget-share');
const who = fc.integer({ min: 0, max: 2 });
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('vote'),
      question: ask,
      who,
      round: fc.constantFrom(1, 2),
      unsure: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('lead'), question: fc.option(ask, { nil: undefined }) }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reveal'), question: ask, number: fc.constantFrom(1, 2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('second'), question: ask }) },
  fc.record({ kind: fc.constant('pace'), pace: fc.constantFrom('own', 'led') }),
  fc.record({ kind: fc.constant('door'), change: fc.constantFrom('anew', 'shut') }),
  fc.record({ kind: fc.constant('decide'), question: ask }),
  fc.record({ kind: fc.constant('close') }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Two workshops go through the same steps; in the second, everybody votes the opposite, for another reason. */
async function walk(
  steps: readonly Step[],
  world: 0 | 1,
  setup: Partial<WorkshopSetup>,
): Promise<readonly WorkshopState[]> {
  const workshop = await openedWorkshop(setup);
  const { access, id } = workshop;
  const people = [
    await joined(workshop, { name: 'Ada', department: 'Ports' }),
    await joined(workshop, { name: 'Bo', department: 'Ports' }),
    await joined(workshop, { name: 'Cy', department: 'Culture' }),
  ];
  const seen: WorkshopState[] = [];
  for (const one of steps) {
    await take(one);
    seen.push(await stateOf(id));
  }
  return seen;

  async function cast(one: Extract<Step, { kind: 'vote' }>): Promise<unknown> {
    const person = people[one.who];
    if (person === undefined) throw new Error('Nobody');
    const reason = `secret-${world}`;
    const value = values[one.question][(one.who + world) % 2] ?? '';
    return castVote(person, {
      question: one.question,
      round: one.round,
      vote: one.unsure === (world === 0) ? { state: 'unsure', reason } : { state: 'answered', value, reason },
    });
  }

  async function take(one: Step): Promise<unknown> {
    switch (one.kind) {
      case 'vote':
        return cast(one);
      case 'lead':
        return leadTo(access, id, { question: one.question });
      case 'reveal':
        return revealRound(access, id, one);
      case 'second':
        return openSecondRound(access, id, { question: one.question });
      case 'pace':
        return setPace(access, id, { pace: one.pace });
      case 'door':
        return changeDoor(access, id, { change: one.change });
      case 'decide':
        return decide(access, id, {
          question: one.question,
          answer: { state: 'unsure' },
          seen: (await findDecidable(access, id, one.question)).seen,
        });
      case 'close':
        return closeWorkshop(access, id);
    }
  }
}

/** All but the tallies of rounds that are revealed, and the moment when a question was asked. */
function withoutTallies({ questions, askedAt, ...workshop }: WorkshopState) {
  return {
    ...workshop,
    asked: askedAt !== undefined,
    workshopId: '',
    questions: questions.map(({ rounds, ...question }) => ({
      ...question,
      rounds: rounds.map(({ tally, ...round }) => ({ ...round, revealed: tally !== undefined })),
    })),
  };
}

describe('whatever happens in a workshop', () => {
  it('it says of a round that is not revealed who has voted, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 20 }),
        fc.constantFrom('names', 'departments'),
        async (steps, anonymity) => {
          const [one, other] = [await walk(steps, 0, { anonymity }), await walk(steps, 1, { anonymity })];
          expect(other.map(withoutTallies)).toEqual(one.map(withoutTallies));
          for (const state of [...one, ...other]) {
            expect(JSON.stringify(state)).not.toContain('secret');
            const rounds = state.questions.flatMap((question) => question.rounds);
            for (const round of rounds) expect(round.tally === undefined).toBe(round.state === 'voting');
            if (state.state === 'closed') expect(screenOf(state)).toEqual({ kind: 'closed' });
            expect(JSON.stringify(screenOf(state))).not.toMatch(/Ada|Bo|Cy/);
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  it('ends with its assessment', async () => {
    const workshop = await openedWorkshop();
    await vote(await joined(workshop), 3);
    await database().assessment.delete({ where: { id: workshop.access.assessmentId } });
    const where = { workshopId: workshop.id };
    expect(
      await Promise.all([
        database().vote.count({ where }),
        database().round.count({ where }),
        database().participant.count({ where }),
        database().workshop.count({ where: { id: workshop.id } }),
      ]),
    ).toEqual([0, 0, 0, 0]);
  });
});
