import { placesOf, takesPaper } from '@/components/workshop/workshop-view';
import type { PaperFields, PaperIssue } from '@/components/workshop/paper/ballot-form';
import type { Access } from '@/lib/access/permissions';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { addPaperBallot } from '@/lib/workshop/store/people/paper-ballots';
import { fieldLabel } from '@/components/assessment/form/question/field-label';
import type { Words } from '@/lib/i18n/catalogue/words';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { workshopParams } from '@/lib/http/guard/route-params';
import {
  keepBallot,
  readPaperFields,
  readPaperVotes,
} from '@/app/assessments/[id]/workshops/[workshop]/paper/_lib/paper-post';
import { longBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';
import { requireWorkshopAlone } from '@/app/assessments/[id]/workshops/_lib/workshop-state';

export const POST = guardedRoute(
  {
    name: 'POST /assessments/workshops/paper/enter',
    refusedAs: 'page',
    params: workshopParams,
    body: longBody(paperLabel),
    action: 'facilitate',
  },
  async ({ access, params: { workshop: workshopId }, body }) => {
    const here = `/assessments/${access.assessmentId}/workshops/${workshopId}/paper`;
    const fields = readPaperFields(body);
    const entered = await enter(access, workshopId, { fields, sheet: readSheet(body) });
    if (typeof entered === 'string') return seeOther(`${here}?done=${entered}#done`);
    const issues = entered;
    return seeOther(`${here}?held=${await keepBallot(access, workshopId, { fields, issues })}#error-summary`);
  },
);

function readSheet(sent: URLSearchParams): string | undefined {
  const sheet = sent.get('sheet') ?? '';
  return looksLikeId(sheet) ? sheet : undefined;
}

/** What is wrong, or that the ballot is entered. */
async function enter(
  access: Access,
  workshopId: string,
  { fields, sheet }: { readonly fields: PaperFields; readonly sheet: string | undefined },
): Promise<readonly PaperIssue[] | 'entered' | 'again'> {
  const { workshop, instrument } = await requireWorkshopAlone(access, workshopId);
  const questions = placesOf(workshop, { instrument })
    .filter(({ asked }) => takesPaper(asked))
    .map(({ question }) => question);
  if (workshop.state !== 'open' || questions.length === 0) return [{ field: 'form', code: 'not-open' }];
  const { votes, issues } = readPaperVotes(questions, fields);
  if (issues.length > 0) return issues;
  const outcome = await addPaperBallot(access, workshopId, {
    name: fields.name,
    department: fields.department,
    votes,
    sheet,
  });
  if (outcome.ok) return 'again' in outcome ? 'again' : 'entered';
  return outcome.why === 'invalid' ? outcome.issues : [{ field: 'form', code: outcome.why }];
}

function paperLabel(words: Words, name: string): string | undefined {
  return name === 'name' || name === 'department' ? words.t(`workshop.paper.${name}`) : fieldLabel(words, name);
}
