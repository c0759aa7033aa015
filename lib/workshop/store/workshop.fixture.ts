/** For tests: workshops with people in them. */
import type { Access } from '@/lib/access/permissions';
import { createId } from '@/lib/access/tokens/tokens';
import type { RoundNumber, Vote, WorkshopSetup } from '@/lib/workshop/model/workshop';
import { startedAssessment } from '@/prisma/test-database';
import { database } from '@/lib/data/database/database';
import { joinWorkshop } from './people/join-workshop';
import { findParticipant, type Participant } from './people/participants';
import { castVote } from './people/votes';
import { createWorkshop, findWorkshop, openWorkshop } from './workshops';

/** A yes-no question, a choice, levels, a matrix and a checklist, in the order of the questionnaire. */
export const workshopQuestions = [
  'strategy-exists',
  'budget-share',
  'continuity',
  'network-themes',
  'priority-themes',
] as const;

export const workshopSetup: WorkshopSetup = {
  title: 'Capacity day',
  questions: workshopQuestions,
  anonymity: 'departments',
  departments: ['Mayor’s office', 'Ports', 'Culture'],
  agenda: [{ title: 'Welcome', minutes: 10 }],
  keepVotesDays: 30,
};

export interface TestWorkshop {
  readonly access: Access;
  readonly id: string;
  readonly code: string;
}

export async function plannedWorkshop(setup: Partial<WorkshopSetup> = {}): Promise<Omit<TestWorkshop, 'code'>> {
  const access = await startedAssessment();
  return { access, id: await createWorkshop(access, { ...workshopSetup, ...setup }) };
}

export async function openedWorkshop(setup: Partial<WorkshopSetup> = {}): Promise<TestWorkshop> {
  const { access, id } = await plannedWorkshop(setup);
  await openWorkshop(access, id);
  return { access, id, code: (await findWorkshop(access, id))?.joinCode ?? '' };
}

let addresses = 0;

/** From another address each, so that no test meets the failures of another. */
export function newAddress(): string {
  addresses += 1;
  return `test-${process.pid}-${performance.timeOrigin}-${addresses}`;
}

export async function joined(
  { code }: Pick<TestWorkshop, 'code'>,
  who: { readonly department?: string; readonly name?: string } = { department: 'Ports' },
): Promise<Participant> {
  const outcome = await joinWorkshop({ code, address: newAddress(), ...who });
  if (!outcome.ok) throw new Error(outcome.why);
  const participant = await findParticipant(outcome.workshopId, outcome.token);
  if (participant === undefined) throw new Error('A new token opens nothing');
  return participant;
}

/** Seated without the door, which the tests of joining go through. */
export async function joinedMany(
  { id: workshopId }: Pick<TestWorkshop, 'id'>,
  many: number,
  department = 'Ports',
): Promise<readonly Participant[]> {
  const people = Array.from({ length: many }, () => ({ id: createId(), workshopId, department }));
  await database().participant.createMany({ data: people.map((person) => ({ ...person, joinedAt: new Date() })) });
  return people.map((person) => ({ ...person, instrumentVersion: 1 }));
}

export function level(value: number): Vote {
  return { state: 'answered', value };
}

export function vote(participant: Participant, value: number, round: RoundNumber = 1): Promise<'cast' | 'not-open'> {
  return castVote(participant, { question: 'continuity', round, vote: level(value) });
}
