import type { Access } from '@/lib/access/permissions';
import { decide } from '@/lib/workshop/store/decisions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { yearsNow } from '@/lib/data/document/years-now';
import { longFormBytes } from '@/lib/data/assessment/unsaved-inputs';
import { findQuestion } from '@/lib/instrument/answers/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import { fieldLabel } from '@/components/assessment/form/question/field-label';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { fieldsBody } from '@/lib/http/guard/request-body';
import { workshopParams } from '@/lib/http/guard/route-params';
import { readDecision } from '@/lib/workshop/model/decision-fields';
import {
  type DecisionPost,
  keepDecision,
  readDecisionPost,
} from '@/app/assessments/[id]/workshops/[workshop]/_lib/decision-post';

export const POST = guardedRoute(
  {
    name: 'POST /assessments/workshops/decide',
    refusedAs: 'page',
    params: workshopParams,
    body: fieldsBody({ mostBytes: longFormBytes, labelOf: fieldLabel }),
    action: 'facilitate',
  },
  async ({ access, params: { workshop }, body }) => {
    const post = readDecisionPost(body);
    const why = await refused(access, workshop, post);
    const query = new URLSearchParams(
      why === undefined
        ? { done: 'decided', question: post.question }
        : { question: post.question, held: await keepDecision(access, workshop, post), why },
    );
    const place = why === undefined ? 'done' : 'error-summary';
    return seeOther(`/assessments/${access.assessmentId}/workshops/${workshop}?${query.toString()}#${place}`);
  },
);

/** Undefined where the decision is recorded. */
async function refused(access: Access, workshop: string, post: DecisionPost): Promise<string | undefined> {
  const { instrumentVersion } = await requireAssessment(access);
  const question = findQuestion(requireInstrument(instrumentVersion), post.question);
  if (question === undefined) throw new Refusal('invalid-input', { issues: [{ path: 'question', code: 'invalid' }] });
  const read = readDecision(question, post.entries, yearsNow());
  if (!read.ok) return 'invalid';
  const outcome = await decide(access, workshop, { ...read.decision, seen: post.seen });
  return outcome.ok ? undefined : outcome.why;
}
