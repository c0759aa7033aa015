import { describe, expect, it } from 'vitest';
import { createId } from '@/lib/access/tokens/tokens';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from '@/lib/data/database/database';
import { addPaperBallot } from './paper-ballots';
import { listParticipants } from './participants';
import { joined, level, openedWorkshop, vote } from '@/lib/workshop/store/workshop.fixture';
import { readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { revealAll, revealRound } from '@/lib/workshop/store/rounds';
import { closeWorkshop } from '@/lib/workshop/store/workshops';

useTestDatabase();

const people = async (workshopId: string) => database().participant.count({ where: { workshopId } });

describe('a paper ballot', () => {
  const sheet = {
    department: 'Culture',
    votes: { continuity: level(1), 'strategy-exists': { state: 'unsure' } as const },
  };

  it('is one participant without a key, whose votes count with the others', async () => {
    const workshop = await openedWorkshop();
    await vote(await joined(workshop), 3);
    expect(await addPaperBallot(workshop.access, workshop.id, sheet)).toEqual({
      ok: true,
      participantId: expect.any(String),
      late: [],
    });
    expect(await listParticipants(workshop.access, workshop.id)).toMatchObject([
      { department: 'Ports', paper: false },
      { department: 'Culture', paper: true },
    ]);
    await revealAll(workshop.access, workshop.id);
    const tally = (await readWorkshopState(workshop.id))?.questions.find(({ question }) => question === 'continuity')
      ?.rounds[0]?.tally;
    expect(tally).toMatchObject({ voters: 2, counts: { 1: 1, 3: 1 } });
  });

  it('is one however often the form arrives, and another from another form', async () => {
    const [workshop, other] = [await openedWorkshop(), await openedWorkshop()];
    const once = { ...sheet, sheet: createId() };
    const outcomes = await Promise.all([1, 2, 3].map(() => addPaperBallot(workshop.access, workshop.id, once)));
    expect(outcomes.filter((outcome) => outcome.ok && 'again' in outcome)).toHaveLength(2);
    expect(await people(workshop.id)).toBe(1);
    await addPaperBallot(workshop.access, workshop.id, { ...sheet, sheet: createId() });
    await addPaperBallot(workshop.access, workshop.id, sheet);
    expect(await addPaperBallot(other.access, other.id, once)).not.toHaveProperty('again');
    expect([await people(workshop.id), await people(other.id)]).toEqual([3, 1]);
  });

  it('begins the vote on what the workshop was not led to yet, and says what came too late', async () => {
    const workshop = await openedWorkshop();
    await database().round.deleteMany({ where: { workshopId: workshop.id, question: { not: 'strategy-exists' } } });
    await revealRound(workshop.access, workshop.id, { question: 'strategy-exists', number: 1 });
    expect(await addPaperBallot(workshop.access, workshop.id, sheet)).toMatchObject({
      ok: true,
      late: ['strategy-exists'],
    });
    expect(
      (await readWorkshopState(workshop.id))?.questions
        .filter(({ rounds }) => rounds.some(({ state }) => state === 'voting'))
        .map(({ question }) => question),
    ).toEqual(['continuity']);
  });

  it('of which nothing counts is not entered', async () => {
    const workshop = await openedWorkshop();
    await revealAll(workshop.access, workshop.id);
    for (const votes of [sheet.votes, {}, { barriers: { state: 'unsure' } as const }])
      expect(await addPaperBallot(workshop.access, workshop.id, { ...sheet, votes })).toEqual({
        ok: false,
        why: 'not-open',
      });
    expect(await addPaperBallot(workshop.access, workshop.id, { votes: sheet.votes })).toMatchObject({
      ok: false,
      why: 'invalid',
    });
    await closeWorkshop(workshop.access, workshop.id);
    expect(await addPaperBallot(workshop.access, workshop.id, sheet)).toEqual({ ok: false, why: 'not-open' });
    expect(await people(workshop.id)).toBe(0);
  });
});
