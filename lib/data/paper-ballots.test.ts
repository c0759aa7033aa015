import { describe, expect, it } from 'vitest';
import { createId } from '@/lib/access/tokens';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from './database';
import { addPaperBallot } from './paper-ballots';
import { listParticipants } from './participants';
import { joined, level, openedRoom, vote } from './room.fixture';
import { readRoom } from './room-state';
import { revealAll, revealRound } from './rounds';
import { closeWorkshop } from './workshops';

useTestDatabase();

const people = async (workshopId: string) => database().participant.count({ where: { workshopId } });

describe('a paper ballot', () => {
  const sheet = { department: 'Culture', votes: { continuity: level(1), 'strategy-exists': { state: 'unsure' } as const } };

  it('is one participant without a key, whose votes count with the others', async () => {
    const room = await openedRoom();
    await vote(await joined(room), 3);
    expect(await addPaperBallot(room.access, room.id, sheet)).toEqual({ ok: true, participantId: expect.any(String), late: [] });
    expect(await listParticipants(room.access, room.id)).toMatchObject([{ department: 'Ports', paper: false }, { department: 'Culture', paper: true }]);
    await revealAll(room.access, room.id);
    const tally = (await readRoom(room.id))?.questions.find(({ question }) => question === 'continuity')?.rounds[0]?.tally;
    expect(tally).toMatchObject({ voters: 2, counts: { 1: 1, 3: 1 } });
  });

  it('is one however often the form arrives, and another from another form', async () => {
    const [room, other] = [await openedRoom(), await openedRoom()];
    const once = { ...sheet, sheet: createId() };
    const outcomes = await Promise.all([1, 2, 3].map(() => addPaperBallot(room.access, room.id, once)));
    expect(outcomes.filter((outcome) => outcome.ok && 'again' in outcome)).toHaveLength(2);
    expect(await people(room.id)).toBe(1);
    await addPaperBallot(room.access, room.id, { ...sheet, sheet: createId() });
    await addPaperBallot(room.access, room.id, sheet);
    expect(await addPaperBallot(other.access, other.id, once)).not.toHaveProperty('again');
    expect([await people(room.id), await people(other.id)]).toEqual([3, 1]);
  });

  it('begins the vote on what the room was not led to yet, and says what came too late', async () => {
    const room = await openedRoom();
    await database().round.deleteMany({ where: { workshopId: room.id, question: { not: 'strategy-exists' } } });
    await revealRound(room.access, room.id, { question: 'strategy-exists', number: 1 });
    expect(await addPaperBallot(room.access, room.id, sheet)).toMatchObject({ ok: true, late: ['strategy-exists'] });
    expect((await readRoom(room.id))?.questions.filter(({ rounds }) => rounds.some(({ state }) => state === 'voting')).map(({ question }) => question)).toEqual(['continuity']);
  });

  it('of which nothing counts is not entered', async () => {
    const room = await openedRoom();
    await revealAll(room.access, room.id);
    for (const votes of [sheet.votes, {}, { barriers: { state: 'unsure' } as const }]) expect(await addPaperBallot(room.access, room.id, { ...sheet, votes })).toEqual({ ok: false, why: 'not-open' });
    expect(await addPaperBallot(room.access, room.id, { votes: sheet.votes })).toMatchObject({ ok: false, why: 'invalid' });
    await closeWorkshop(room.access, room.id);
    expect(await addPaperBallot(room.access, room.id, sheet)).toEqual({ ok: false, why: 'not-open' });
    expect(await people(room.id)).toBe(0);
  });
});
