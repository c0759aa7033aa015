import 'server-only';
import { database, inTransaction } from '@/lib/data/database/database';
import { removeAssessment } from '@/lib/data/assessment/assessments';

/**
 * What an operator may know of an assessment: whose it is, when it was last changed, what it takes. No answer, no link.
 */
export interface AssessmentUse {
  readonly id: string;
  readonly city: string;
  readonly country: string;
  readonly createdAt: Date;
  /** Of any answer, action, snapshot or workshop. */
  readonly lastChange: Date;
  /** Of everything that was typed or loaded into it. */
  readonly bytes: number;
}

interface Part {
  readonly id: string;
  readonly bytes: bigint | number | null;
}

/** Largest first. */
export async function listAssessmentUse(): Promise<readonly AssessmentUse[]> {
  const rows = await database().assessment.findMany({
    select: {
      id: true,
      city: true,
      country: true,
      createdAt: true,
      updatedAt: true,
      snapshots: { select: { takenAt: true }, orderBy: { takenAt: 'desc' }, take: 1 },
      workshops: { select: { createdAt: true, openedAt: true, closedAt: true } },
    },
  });
  const sizes = await sizesById();
  return rows
    .map(({ id, city, country, createdAt, updatedAt, snapshots, workshops }) => {
      const others = [
        ...snapshots.map(({ takenAt }) => takenAt),
        ...workshops.flatMap((workshop) => [
          workshop.createdAt,
          workshop.openedAt ?? createdAt,
          workshop.closedAt ?? createdAt,
        ]),
      ];
      const lastChange = new Date(
        Math.max(createdAt.getTime(), updatedAt.getTime(), ...others.map((date) => date.getTime())),
      );
      return { id, city, country, createdAt, lastChange, bytes: sizes.get(id) ?? 0 };
    })
    .toSorted((one, other) => other.bytes - one.bytes);
}

async function sizesById(): Promise<ReadonlyMap<string, number>> {
  const parts = await database().$queryRaw<Part[]>`
    SELECT id, SUM(size) AS bytes FROM (
      SELECT "assessmentId" AS id, OCTET_LENGTH(content) AS size FROM "Answer"
      UNION ALL SELECT "assessmentId", OCTET_LENGTH(content) FROM "Snapshot"
      UNION ALL SELECT "assessmentId", OCTET_LENGTH(content) FROM "UnsavedInput"
      UNION ALL SELECT "assessmentId", OCTET_LENGTH(content) FROM "Action"
      UNION ALL SELECT "assessmentId", OCTET_LENGTH(logo) FROM "Office"
      UNION ALL SELECT "assessmentId", OCTET_LENGTH(content) FROM "Workshop"
      UNION ALL SELECT "assessmentId", OCTET_LENGTH("Vote".content)
        FROM "Vote" JOIN "Workshop" ON "Workshop".id = "Vote"."workshopId"
      UNION ALL SELECT "assessmentId", OCTET_LENGTH(tally)
        FROM "Round" JOIN "Workshop" ON "Workshop".id = "Round"."workshopId"
      UNION ALL SELECT "assessmentId", OCTET_LENGTH("Decision".content)
        FROM "Decision" JOIN "Workshop" ON "Workshop".id = "Decision"."workshopId"
    ) AS parts GROUP BY id`;
  return new Map(parts.map(({ id, bytes }) => [id, Number(bytes ?? 0)]));
}

/** By whoever operates the installation; false where there is none. */
export function deleteUnusedAssessment(id: string): Promise<boolean> {
  return inTransaction(async (transaction) => {
    if ((await transaction.assessment.count({ where: { id } })) === 0) return false;
    await removeAssessment(transaction, id);
    return true;
  });
}
