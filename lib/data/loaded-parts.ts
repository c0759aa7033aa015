import { createId } from '@/lib/access/tokens';
import { writeActionContent } from './action-content';
import type { AssessmentDocument } from './assessment-document';
import type { DatabaseTransaction } from './database';
import type { DocumentAction } from './document-plan';

/** The plan and the office of an assessment that comes out of a file. */
export async function createPlanAndOffice(
  transaction: DatabaseTransaction,
  assessmentId: string,
  { plan = [], office }: Pick<AssessmentDocument, 'plan' | 'office'>,
): Promise<void> {
  const ids = plan.flatMap(({ id = [] }) => id);
  const taken = await transaction.action.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const rows = actionRows(assessmentId, plan, new Set(taken.map(({ id }) => id)));
  if (rows.length > 0) await transaction.action.createMany({ data: rows });
  if (office === undefined) return;
  const { name = null, accent = null, timeZone = null, logo } = office;
  const picture = logo ? { logoType: logo.type, logo: Buffer.from(logo.base64, 'base64') } : {};
  await transaction.office.create({ data: { assessmentId, name, accent, timeZone, ...picture }, select: { assessmentId: true } });
}

/** An action keeps its id and its version, by which calendars know it, unless the same file was loaded here before. */
function actionRows(assessmentId: string, plan: readonly DocumentAction[], taken: Set<string>) {
  const now = new Date();
  return plan.map(({ id, version = 1, recommendation, savedAt, savedBy, ...content }, position) => {
    const own = id === undefined || taken.has(id) ? createId() : id;
    taken.add(own);
    const saved = { createdAt: now, savedAt: notAfter(now, savedAt), savedBy: savedBy ?? null };
    return { id: own, assessmentId, version: own === id ? version : 1, position, recommendation: recommendation ?? null, content: writeActionContent(content), ...saved };
  });
}

/** Nothing that is loaded can have happened later than now, whatever a file says. */
export function notAfter(now: Date, date: Date | undefined): Date {
  return date === undefined || date > now ? now : date;
}
