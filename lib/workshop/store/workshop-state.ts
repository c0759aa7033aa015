import 'server-only';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { formIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import type { Present, WorkshopQuestion, WorkshopRound, WorkshopState } from '@/lib/workshop/model/workshop-state';
import type { Decision, WorkshopSetup, WorkshopPhase } from '@/lib/workshop/model/workshop';
import { workshopPhases } from '@/lib/workshop/model/workshop';
import { database } from '@/lib/data/database/database';
import { readDecisionContent } from '@/lib/workshop/model/decision-content';
import { dropDueVotesOf } from './require-workshop';
import { readTally } from '@/lib/workshop/model/round-content';
import { readWorkshop, requireKnown, workshopColumns } from './workshop-row';

/** What a page must know to find out whether it is still current. */
export async function findWorkshopEvent(
  workshopId: string,
): Promise<{ readonly event: number; readonly state: WorkshopPhase } | undefined> {
  if (!looksLikeId(workshopId)) return undefined;
  const row = await database().workshop.findUnique({ where: { id: workshopId }, select: { event: true, state: true } });
  return row === null ? undefined : { event: row.event, state: requireKnown(workshopPhases, row.state) };
}

/**
 * Everything that is to be known of a workshop but the votes. It asks for no right: whoever calls it does. The event is
 * read first, so that what follows is never older than it says.
 */
export async function readWorkshopState(workshopId: string): Promise<WorkshopState | undefined> {
  if (!looksLikeId(workshopId)) return undefined;
  const row = await database().workshop.findUnique({
    where: { id: workshopId },
    select: { ...workshopColumns, assessment: { select: { city: true, form: true, instrumentVersion: true } } },
  });
  if (row === null) return undefined;
  await dropDueVotesOf(row);
  const { city, form, instrumentVersion } = row.assessment;
  const { setup, state, pace, current, event } = readWorkshop(requireInstrument(instrumentVersion), row);
  return {
    workshopId,
    city,
    form: requireKnown(formIds, form),
    instrumentVersion,
    setup,
    state,
    pace,
    ...(current !== undefined && { current }),
    event,
    ...(await readMovingParts(workshopId, { setup, instrumentVersion, current })),
  };
}

interface Settled {
  readonly setup: WorkshopSetup;
  readonly instrumentVersion: number;
  readonly current: string | undefined;
}

async function readMovingParts(
  workshopId: string,
  { setup, instrumentVersion, current }: Settled,
): Promise<Pick<WorkshopState, 'present' | 'questions' | 'askedAt'>> {
  const [present, voted, rounds, decisions] = await Promise.all([
    listPresent(workshopId),
    listVoted(workshopId),
    listRounds(workshopId),
    listDecided(workshopId, instrumentVersion),
  ]);
  const questions = setup.questions.map((question): WorkshopQuestion => {
    const decision = decisions.get(question);
    const own = rounds.filter((round) => round.question === question);
    return {
      question,
      rounds: own.map((round) => readRound(round, presentOf(setup, voted.filter(isOf(round))))),
      ...(decision && { decision }),
    };
  });
  const asked = rounds.find(({ question, number }) => question === current && number === 1);
  return { present: presentOf(setup, present), questions, ...(asked && { askedAt: asked.openedAt }) };
}

/** People who are there, or have voted, of one name and department. */
interface People {
  readonly department: string | null;
  readonly name: string | null;
  readonly people: number | bigint;
}

interface Voters extends People {
  readonly question: string;
  readonly number: number | bigint;
}

interface StoredRound {
  readonly question: string;
  readonly number: number;
  readonly state: string;
  readonly tally: string | null;
  readonly openedAt: Date;
}

function listPresent(workshopId: string): Promise<readonly People[]> {
  return database().$queryRaw`
    SELECT "department", "name", COUNT(*) AS people
    FROM "Participant" WHERE "workshopId" = ${workshopId} AND "removedAt" IS NULL
    GROUP BY "department", "name"`;
}

/**
 * How they voted is not asked for. Counted by the database, because a workshop may hold twenty thousand votes. Of a
 * round that is being voted in, those who are in the workshop; of a revealed one, those who are in its tally.
 */
function listVoted(workshopId: string): Promise<readonly Voters[]> {
  return database().$queryRaw`
    SELECT v."question", v."number", p."department", p."name", COUNT(*) AS people
    FROM "Vote" v JOIN "Participant" p ON p."id" = v."participantId"
    JOIN "Round" r ON r."workshopId" = v."workshopId" AND r."question" = v."question" AND r."number" = v."number"
    WHERE v."workshopId" = ${workshopId}
      AND ((r."state" = 'voting' AND p."removedAt" IS NULL) OR (r."state" = 'revealed' AND v."leftOut" IS NULL))
    GROUP BY v."question", v."number", p."department", p."name"`;
}

function listRounds(workshopId: string): Promise<readonly StoredRound[]> {
  return database().round.findMany({
    where: { workshopId },
    select: { question: true, number: true, state: true, tally: true, openedAt: true },
    orderBy: [{ question: 'asc' }, { number: 'asc' }],
  });
}

async function listDecided(workshopId: string, instrumentVersion: number): Promise<ReadonlyMap<string, Decision>> {
  const instrument = requireInstrument(instrumentVersion);
  const rows = await database().decision.findMany({ where: { workshopId }, select: { question: true, content: true } });
  return new Map(
    rows.map(({ question, content }) => [question, readDecisionContent({ instrument, question }, content)]),
  );
}

function isOf({ question, number }: StoredRound): (voters: Voters) => boolean {
  return (voters) => voters.question === question && Number(voters.number) === number;
}

function presentOf({ anonymity, departments }: WorkshopSetup, groups: readonly People[]): Present {
  const people = (some: readonly People[]) => some.reduce((sum, group) => sum + Number(group.people), 0);
  const asked = anonymity !== 'nothing' && departments.length > 0;
  const names = groups.flatMap(({ name, people: many }) =>
    name === null ? [] : Array.from({ length: Number(many) }, () => name),
  );
  return {
    count: people(groups),
    ...(asked && {
      departments: Object.fromEntries(
        departments.map((department) => [
          department,
          people(groups.filter((group) => group.department === department)),
        ]),
      ),
    }),
    ...(anonymity === 'names' && { names: names.toSorted((one, other) => one.localeCompare(other, 'en')) }),
  };
}

function readRound({ number, state, tally }: StoredRound, voted: Present): WorkshopRound {
  const revealed = state === 'revealed';
  return {
    number: number === 2 ? 2 : 1,
    state: revealed ? 'revealed' : 'voting',
    voted,
    ...(revealed && tally !== null && { tally: readTally(tally) }),
  };
}

/** Who has been taken out of the workshop, by id. */
export async function listRemoved(workshopId: string): Promise<ReadonlySet<string>> {
  const rows = await database().participant.findMany({
    where: { workshopId, removedAt: { not: null } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
