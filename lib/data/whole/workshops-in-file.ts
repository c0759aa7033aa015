import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { createId } from '@/lib/access/tokens/tokens';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { shownTally } from '@/lib/workshop/model/tally/shown-tally';
import { database, type DatabaseTransaction } from '@/lib/data/database/database';
import { readDecisionContent, writeDecisionContent } from '@/lib/workshop/model/decision-content';
import type { DocumentWorkshop } from '@/lib/data/document/document-workshops';
import { dropDueVotes, votesDueAt } from '@/lib/workshop/store/drop-votes';
import { notAfter } from './create-plan-and-office';
import { readTally, writeTally } from '@/lib/workshop/model/round-content';
import { instrumentOf, readSetupContent, writeSetupContent } from '@/lib/workshop/store/workshop-row';

/** What of its workshops an assessment takes along: no votes, no names, no tally that stays in the workshop. */
export async function listWorkshopsForFile(access: Access): Promise<readonly DocumentWorkshop[]> {
  requirePermission(access, 'export');
  const { assessmentId } = access;
  await dropDueVotes(assessmentId, new Date());
  const [instrument, rows] = await Promise.all([
    instrumentOf(assessmentId),
    database().workshop.findMany({
      where: { assessmentId, openedAt: { not: null } },
      select: {
        content: true,
        openedAt: true,
        closedAt: true,
        rounds: {
          where: { state: 'revealed' },
          select: { question: true, number: true, tally: true },
          orderBy: [{ question: 'asc' }, { number: 'asc' }],
        },
        decisions: { select: { question: true, content: true, decidedAt: true }, orderBy: { question: 'asc' } },
      },
      orderBy: [{ openedAt: 'asc' }, { content: 'asc' }],
    }),
  ]);
  return rows.map(({ content, openedAt, closedAt, rounds, decisions }): DocumentWorkshop => {
    const setup = readSetupContent(instrument, content);
    return {
      setup,
      openedAt: openedAt ?? new Date(0),
      ...(closedAt && { closedAt }),
      rounds: rounds.map(({ question, number, tally: stored }) => {
        const tally = stored === null ? undefined : shownTally(setup.anonymity, readTally(stored));
        return { question, number: number === 2 ? 2 : 1, ...(tally && { tally }) };
      }),
      decisions: decisions.map(({ question, content: decided, decidedAt }) => ({
        ...readDecisionContent({ instrument, question }, decided),
        decidedAt,
      })),
    };
  });
}

interface Arrival {
  readonly assessmentId: string;
  readonly instrument: Instrument;
  readonly workshops: readonly DocumentWorkshop[];
}

/** The workshops of an assessment that comes out of a file. */
export async function createWorkshopsFromFile(
  transaction: DatabaseTransaction,
  { assessmentId, instrument, workshops }: Arrival,
): Promise<void> {
  const now = new Date();
  for (const { setup, openedAt, closedAt, rounds, decisions } of workshops) {
    const id = createId();
    const opened = notAfter(now, openedAt);
    const closed = notAfter(now, closedAt);
    const moments = { createdAt: opened, openedAt: opened, closedAt: closed, votesDueAt: votesDueAt(closed, setup) };
    const data = {
      id,
      assessmentId,
      state: 'closed',
      pace: 'own',
      content: writeSetupContent(instrument, setup),
      ...moments,
    };
    await transaction.workshop.create({ data, select: { id: true } });
    const workshopId = id;
    await transaction.round.createMany({
      data: rounds.map(({ question, number, tally }) => ({
        workshopId,
        question,
        number,
        state: 'revealed',
        openedAt: opened,
        revealedAt: opened,
        tally: tally ? writeTally(tally) : null,
      })),
    });
    await transaction.decision.createMany({
      data: decisions.map(({ decidedAt, ...decision }) => ({
        workshopId,
        question: decision.question,
        version: 1,
        content: writeDecisionContent({ instrument, question: decision.question }, decision),
        decidedAt: notAfter(now, decidedAt),
      })),
    });
  }
}
