/** Workshops as they are kept, and as the rest of lib/data reads them. */
import 'server-only';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { parseSetup } from '@/lib/workshop/model/setup-schema';
import {
  type Pace,
  paces,
  type WorkshopSetup,
  type WorkshopPhase,
  workshopPhases,
} from '@/lib/workshop/model/workshop';
import { database, type DatabaseTransaction } from '@/lib/data/database/database';

export const workshopColumns = {
  id: true,
  assessmentId: true,
  state: true,
  pace: true,
  current: true,
  content: true,
  joinCode: true,
  event: true,
  createdAt: true,
  openedAt: true,
  closedAt: true,
  votesDueAt: true,
  votesDeletedAt: true,
  manyFromOneLine: true,
  severalFromOneBrowser: true,
} as const;

export interface WorkshopRow {
  readonly id: string;
  readonly assessmentId: string;
  readonly state: string;
  readonly pace: string;
  readonly current: string | null;
  readonly content: string;
  readonly joinCode: string | null;
  readonly event: number;
  readonly createdAt: Date;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly votesDueAt: Date | null;
  readonly votesDeletedAt: Date | null;
  readonly manyFromOneLine: Date | null;
  readonly severalFromOneBrowser: Date | null;
}

export interface StoredWorkshop {
  readonly id: string;
  readonly state: WorkshopPhase;
  readonly pace: Pace;
  readonly current?: string;
  readonly setup: WorkshopSetup;
  /** Only while the workshop is open. */
  readonly joinCode?: string;
  readonly event: number;
  readonly createdAt: Date;
  readonly openedAt?: Date;
  readonly closedAt?: Date;
  readonly votesDeletedAt?: Date;
  /** Any number of people may join by one address. */
  readonly manyFromOneLine: boolean;
  /** One browser may have several places. */
  readonly severalFromOneBrowser: boolean;
}

export function readWorkshop(instrument: Instrument, row: WorkshopRow): StoredWorkshop {
  const { id, event, createdAt, current, joinCode, openedAt, closedAt, votesDeletedAt } = row;
  return {
    id,
    event,
    createdAt,
    state: requireKnown(workshopPhases, row.state),
    pace: requireKnown(paces, row.pace),
    setup: readSetupContent(instrument, row.content),
    manyFromOneLine: row.manyFromOneLine !== null,
    severalFromOneBrowser: row.severalFromOneBrowser !== null,
    ...(current !== null && { current }),
    ...(joinCode !== null && { joinCode }),
    ...(openedAt !== null && { openedAt }),
    ...(closedAt !== null && { closedAt }),
    ...(votesDeletedAt !== null && { votesDeletedAt }),
  };
}

export function requireKnown<Known extends string>(known: readonly Known[], stored: string): Known {
  const found = known.find((one) => one === stored);
  if (found === undefined) throw new Error(`A stored workshop says ${stored}, which is none of ${known.join(', ')}`);
  return found;
}

/** Thrown where a setup is not what a setup can be; says where, never what was written. */
class SetupContentError extends Error {
  override readonly name = 'SetupContentError';
}

export function writeSetupContent(instrument: Instrument, setup: WorkshopSetup): string {
  return JSON.stringify(requireFitting(instrument, setup));
}

export function readSetupContent(instrument: Instrument, content: string): WorkshopSetup {
  return requireFitting(instrument, JSON.parse(content));
}

function requireFitting(instrument: Instrument, input: unknown): WorkshopSetup {
  const parsed = parseSetup(instrument, input);
  if (parsed.ok) return parsed.setup;
  throw new SetupContentError(
    `A workshop cannot be kept as it is: ${parsed.issues.map(({ key, code }) => `${key} ${code}`).join(', ')}`,
  );
}

export async function instrumentOf(
  assessmentId: string,
  transaction: DatabaseTransaction = database(),
): Promise<Instrument> {
  const { instrumentVersion } = await transaction.assessment.findUniqueOrThrow({
    where: { id: assessmentId },
    select: { instrumentVersion: true },
  });
  return requireInstrument(instrumentVersion);
}
