import { describe, expect, it } from 'vitest';
import { useOwnTestDatabase } from '@/prisma/test-database';
import { database } from '@/lib/data/database/database';
import { joined, joinedMany, level, openedWorkshop, vote } from '@/lib/workshop/store/workshop.fixture';
import { readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { leadTo, openSecondRound, revealAll, revealRound } from '@/lib/workshop/store/rounds';
import { castVote, listOwnVotes } from './votes';
import { closeWorkshop, openWorkshop, setPace } from '@/lib/workshop/store/workshops';

// It breaks a table.
useOwnTestDatabase();

const question = 'continuity';
const first = { question, number: 1 } as const;
const second = { question, number: 2 } as const;

async function tallyOf(id: string, number: 1 | 2 = 1) {
  const workshop = await readWorkshopState(id);
  return workshop?.questions.find((one) => one.question === question)?.rounds.find((round) => round.number === number)
    ?.tally;
}

describe('voting', () => {
  it('counts once a person, the last vote, and only after the reveal', async () => {
    const workshop = await openedWorkshop();
    const ada = await joined(workshop);
    expect(await vote(ada, 1)).toBe('cast');
    expect(await vote(ada, 3)).toBe('cast');
    expect(await tallyOf(workshop.id)).toBeUndefined();
    expect(await listOwnVotes(ada)).toEqual([{ question, round: 1, vote: level(3) }]);
    expect(await revealRound(workshop.access, workshop.id, first)).toBe(true);
    expect(await tallyOf(workshop.id)).toEqual({ voters: 1, unsure: 0, counts: { 0: 0, 1: 0, 2: 0, 3: 1, 4: 0 } });
  });

  it('of the same person twice at the same moment is one vote', async () => {
    const workshop = await openedWorkshop();
    const ada = await joined(workshop);
    await Promise.all([vote(ada, 0), vote(ada, 1), vote(ada, 2)]);
    expect(await database().vote.count({ where: { workshopId: workshop.id } })).toBe(1);
    expect(await listOwnVotes(ada)).toEqual([{ question, round: 1, vote: level(2) }]);
  });

  it('is over with the reveal, and begins again with the second round, once', async () => {
    const { access, id, ...workshop } = await openedWorkshop();
    const ada = await joined(workshop);
    expect(await vote(ada, 1, 2)).toBe('not-open');
    expect(await openSecondRound(access, id, { question: question })).toBe(false);
    await vote(ada, 1);
    await revealRound(access, id, first);
    expect(await vote(ada, 4)).toBe('not-open');
    expect(await revealRound(access, id, first)).toBe(false);
    expect(await openSecondRound(access, id, { question: question })).toBe(true);
    expect(await vote(ada, 4)).toBe('not-open');
    expect(await vote(ada, 2, 2)).toBe('cast');
    expect(await openSecondRound(access, id, { question: question })).toBe(false);
    expect(await tallyOf(id, 2)).toBeUndefined();
    await revealRound(access, id, second);
    expect(await openSecondRound(access, id, { question: question })).toBe(false);
    expect([await tallyOf(id, 1), await tallyOf(id, 2)]).toMatchObject([
      { counts: { 1: 1, 4: 0 } },
      { counts: { 1: 0, 2: 1 } },
    ]);
  });

  it('is only on questions that have begun, in a workshop that is open', async () => {
    const workshop = await openedWorkshop();
    const ada = await joined(workshop);
    expect(await castVote(ada, { question: 'strategy-public', round: 1, vote: { state: 'unsure' } })).toBe('not-open');
    await expect(castVote(ada, { question, round: 1, vote: { state: 'answered', value: 5 } })).rejects.toThrow(
      /value not-a-level/,
    );
    await vote(ada, 1);
    await closeWorkshop(workshop.access, workshop.id);
    expect(await vote(ada, 2)).toBe('not-open');
    expect(await listOwnVotes(ada)).toEqual([]);
    expect(await revealRound(workshop.access, workshop.id, first)).toBe(false);
    expect(await revealAll(workshop.access, workshop.id)).toBe(false);
  });

  it('while it is revealed is either in the tally or refused', async () => {
    for (let time = 0; time < 5; time += 1) {
      const workshop = await openedWorkshop();
      const people = await joinedMany(workshop, 8);
      const votes = people.map((person) => vote(person, 2));
      const [, outcomes] = await Promise.all([revealRound(workshop.access, workshop.id, first), Promise.all(votes)]);
      const cast = outcomes.filter((outcome) => outcome === 'cast').length;
      expect((await tallyOf(workshop.id))?.voters).toBe(cast);
      expect(await database().vote.count({ where: { workshopId: workshop.id } })).toBe(cast);
    }
  });

  it('changed while it is revealed is one of the two, and the tally says the kept one', async () => {
    const workshop = await openedWorkshop();
    const ada = await joined(workshop);
    await vote(ada, 0);
    const [, outcome] = await Promise.all([revealRound(workshop.access, workshop.id, first), vote(ada, 4)]);
    expect((await tallyOf(workshop.id))?.counts).toMatchObject(outcome === 'cast' ? { 0: 0, 4: 1 } : { 0: 1, 4: 0 });
    expect(await listOwnVotes(ada)).toEqual([{ question, round: 1, vote: level(outcome === 'cast' ? 4 : 0) }]);
  });

  it('by 300 people at once loses nothing', async () => {
    const workshop = await openedWorkshop();
    const people = await joinedMany(workshop, 300);
    const outcomes = await Promise.all(people.map((person, index) => vote(person, index % 5)));
    expect(outcomes.every((outcome) => outcome === 'cast')).toBe(true);
    await revealAll(workshop.access, workshop.id);
    expect(await tallyOf(workshop.id)).toEqual({
      voters: 300,
      unsure: 0,
      counts: { 0: 60, 1: 60, 2: 60, 3: 60, 4: 60 },
    });
  });

  it('takes nobody else with it where it cannot be kept', async () => {
    const workshop = await openedWorkshop();
    const people = await joinedMany(workshop, 12);
    const gone = people[7]?.id ?? '';
    await database().participant.delete({ where: { id: gone } });
    const outcomes = await Promise.allSettled(people.map((person) => vote(person, 3)));
    expect(
      outcomes.map((outcome, index) => outcome.status === 'rejected' && people[index]?.id === gone).filter(Boolean),
    ).toEqual([true]);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value === 'cast')).toHaveLength(11);
    expect(await database().vote.count({ where: { workshopId: workshop.id } })).toBe(11);
  });

  it('that fails with all others is told so to each, and the next ones count', async () => {
    const workshop = await openedWorkshop();
    const people = await joinedMany(workshop, 6);
    await database().$executeRawUnsafe('ALTER TABLE "Round" RENAME TO "Elsewhere"');
    const failed = await Promise.allSettled(people.map((person) => vote(person, 1))).finally(() =>
      database().$executeRawUnsafe('ALTER TABLE "Elsewhere" RENAME TO "Round"'),
    );
    expect(failed.map(({ status }) => status)).toEqual(people.map(() => 'rejected'));
    expect(await Promise.all(people.map((person) => vote(person, 2)))).toEqual(people.map(() => 'cast'));
    await revealRound(workshop.access, workshop.id, first);
    expect(await tallyOf(workshop.id)).toMatchObject({ voters: 6, counts: { 1: 0, 2: 6 } });
  });

  it('of many on different questions at once goes to each its own way', async () => {
    const workshop = await openedWorkshop();
    const people = await joinedMany(workshop, 30);
    await revealRound(workshop.access, workshop.id, { question: 'strategy-exists', number: 1 });
    const asked = [question, 'strategy-exists', 'priority-themes'] as const;
    const outcomes = await Promise.all(
      people.flatMap((person) =>
        asked.map((one) => castVote(person, { question: one, round: 1, vote: { state: 'unsure' } })),
      ),
    );
    expect(outcomes).toEqual(people.flatMap(() => ['cast', 'not-open', 'cast']));
    expect(
      await database().vote.groupBy({
        by: ['question'],
        where: { workshopId: workshop.id },
        _count: true,
        orderBy: { question: 'asc' },
      }),
    ).toEqual([
      { question, _count: 30 },
      { question: 'priority-themes', _count: 30 },
    ]);
  });

  it('leaves the assessment as it is', async () => {
    const workshop = await openedWorkshop();
    const where = { id: workshop.access.assessmentId };
    const before = await database().assessment.findUniqueOrThrow({ where });
    await vote(await joined(workshop), 3);
    expect(await database().assessment.findUniqueOrThrow({ where })).toEqual(before);
  });
});

describe('a led workshop', () => {
  it('votes on what it is led to, and on nothing else', async () => {
    const { access, id, ...workshop } = await openedWorkshop();
    expect(await setPace(access, id, { pace: 'led' })).toBe(true);
    await database().round.deleteMany({ where: { workshopId: id } });
    const ada = await joined(workshop);
    expect(await vote(ada, 1)).toBe('not-open');
    expect(await leadTo(access, id, { question: question })).toBe(true);
    expect(await vote(ada, 1)).toBe('cast');
    expect((await readWorkshopState(id))?.current).toBe(question);
    expect(await leadTo(access, id, { question: 'strategy-public' })).toBe(false);
    expect(await leadTo(access, id, { question: undefined })).toBe(true);
    expect((await readWorkshopState(id))?.current).toBeUndefined();
    expect(await vote(ada, 2)).toBe('cast');
  });

  it('becomes one of own pace in which every question can be voted on', async () => {
    const { access, id } = await openedWorkshop();
    await database().round.deleteMany({ where: { workshopId: id, question: { not: question } } });
    expect(await setPace(access, id, { pace: 'own' })).toBe(true);
    expect((await readWorkshopState(id))?.questions.map(({ rounds }) => rounds.map(({ state }) => state))).toEqual([
      ['voting'],
      ['voting'],
      ['voting'],
      ['voting'],
      ['voting'],
    ]);
    expect(await openWorkshop(access, id)).toBe(false);
  });
});
