import 'server-only';
import type { Access } from '@/lib/access/permissions';
import { documentActionOf } from './action-content';
import { listActions } from './actions';
import { writeAssessmentDocument } from './assessment-document';
import { requireAssessmentInput } from './assessments';
import { listWholeSnapshots } from './snapshots';

/** The file that carries everything but the links into another installation. */
export async function writeWholeAssessment(access: Access): Promise<string> {
  const [input, snapshots, actions] = await Promise.all([requireAssessmentInput(access), listWholeSnapshots(access), listActions(access)]);
  const plan = actions.map(({ action }) => documentActionOf(action));
  return writeAssessmentDocument({ ...input, snapshots: snapshots.map(({ content, ...summary }) => ({ ...content, ...summary })), plan }, new Date());
}
