import { createId } from '@/lib/access/tokens/tokens';
import { writeActionContent } from '@/lib/plan/action-content';
import type { AssessmentDocument } from '@/lib/data/document/assessment-document';
import type { CancelledDate } from '@/lib/data/document/cancelled-date';
import type { DatabaseTransaction } from '@/lib/data/database/database';
import type { DocumentAction } from '@/lib/data/document/document-plan';

/** The plan and the office of an assessment that comes out of a file. */
export async function createPlanAndOffice(
  transaction: DatabaseTransaction,
  assessmentId: string,
  { plan = [], cancelledDates = [], office }: Pick<AssessmentDocument, 'plan' | 'cancelledDates' | 'office'>,
): Promise<void> {
  const taken = await takenIds(transaction, [
    ...plan.flatMap(({ id = [] }) => id),
    ...cancelledDates.map(({ id }) => id),
  ]);
  const rows = actionRows(assessmentId, plan, new Set(taken));
  if (rows.length > 0) await transaction.action.createMany({ data: rows });
  const dated = plan.flatMap(({ id = [], dueOn }) => (dueOn === undefined ? [] : id));
  const dates = cancelledRows(assessmentId, cancelledDates, new Set([...taken, ...dated]));
  if (dates.length > 0) await transaction.cancelledDate.createMany({ data: dates });
  if (office === undefined) return;
  const { name = null, accent = null, timeZone = null, logo } = office;
  const picture = logo ? { logoType: logo.type, logo: Buffer.from(logo.base64, 'base64') } : {};
  await transaction.office.create({
    data: { assessmentId, name, accent, timeZone, ...picture },
    select: { assessmentId: true },
  });
}

async function takenIds(transaction: DatabaseTransaction, ids: readonly string[]): Promise<readonly string[]> {
  const asked = { where: { id: { in: [...ids] } }, select: { id: true } };
  const actions = await transaction.action.findMany(asked);
  const dates = await transaction.cancelledDate.findMany(asked);
  return [...actions, ...dates].map(({ id }) => id);
}

/** Calendars know a date by its id: where that means something else here, nothing is cancelled. */
function cancelledRows(assessmentId: string, dates: readonly CancelledDate[], taken: ReadonlySet<string>) {
  const now = new Date();
  const known = new Map(dates.filter(({ id }) => !taken.has(id)).map((date) => [date.id, date]));
  return [...known.values()].map((date) => ({ ...date, assessmentId, cancelledAt: notAfter(now, date.cancelledAt) }));
}

/** An action keeps its id and its version, by which calendars know it, unless the same file was loaded here before. */
function actionRows(assessmentId: string, plan: readonly DocumentAction[], taken: Set<string>) {
  const now = new Date();
  return plan.map(({ id, version = 1, recommendation, savedAt, savedBy, ...content }, position) => {
    const own = id === undefined || taken.has(id) ? createId() : id;
    taken.add(own);
    const saved = { createdAt: now, savedAt: notAfter(now, savedAt), savedBy: savedBy ?? null };
    return {
      id: own,
      assessmentId,
      version: own === id ? version : 1,
      position,
      recommendation: recommendation ?? null,
      content: writeActionContent(content),
      ...saved,
    };
  });
}

/** Nothing that is loaded can have happened later than now, whatever a file says. */
export function notAfter(now: Date, date: Date | undefined): Date {
  return date === undefined || date > now ? now : date;
}
