import { placesOf, takesPaper } from '@/components/workshop/room-view';
import type { PaperFields, PaperIssue } from '@/components/workshop/paper/ballot-form';
import type { Access } from '@/lib/access/permissions';
import { looksLikeId } from '@/lib/access/looks-like-id';
import { addPaperBallot } from '@/lib/data/paper-ballots';
import { fieldLabel } from '@/components/form/field-label';
import type { Words } from '@/lib/i18n/words';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { workshopParams } from '@/lib/security/route-params';
import { holdPaper, readPaperFields, readPaperVotes } from '../../../paper-post';
import { longBody } from '../../../step-bodies';
import { requireRoom } from '../../../workshop-state';

export const POST = guardedRoute(
  { name: 'POST /assessments/workshops/paper/enter', answers: 'page', params: workshopParams, body: longBody(paperLabel), action: 'facilitate' },
  async ({ access, params: { workshop }, body }) => {
    const here = `/assessments/${access.assessmentId}/workshops/${workshop}/paper`;
    const fields = readPaperFields(body);
    const entered = await enter(access, workshop, { fields, sheet: readSheet(body) });
    if (typeof entered === 'string') return seeOther(`${here}?done=${entered}#done`);
    const issues = entered;
    return seeOther(`${here}?held=${await holdPaper(access, workshop, { fields, issues })}#error-summary`);
  },
);

function readSheet(sent: URLSearchParams): string | undefined {
  const sheet = sent.get('sheet') ?? '';
  return looksLikeId(sheet) ? sheet : undefined;
}

/** What is wrong, or that the ballot is entered. */
async function enter(access: Access, workshop: string, { fields, sheet }: { readonly fields: PaperFields; readonly sheet: string | undefined }): Promise<readonly PaperIssue[] | 'entered' | 'again'> {
  const { room, instrument } = await requireRoom(access, workshop);
  const questions = placesOf(room, { instrument }).filter(({ asked }) => takesPaper(asked)).map(({ question }) => question);
  if (room.state !== 'open' || questions.length === 0) return [{ field: 'form', code: 'not-open' }];
  const { votes, issues } = readPaperVotes(questions, fields);
  if (issues.length > 0) return issues;
  const outcome = await addPaperBallot(access, workshop, { name: fields.name, department: fields.department, votes, sheet });
  if (outcome.ok) return 'again' in outcome ? 'again' : 'entered';
  return outcome.why === 'invalid' ? outcome.issues : [{ field: 'form', code: outcome.why }];
}

function paperLabel(words: Words, name: string): string | undefined {
  return name === 'name' || name === 'department' ? words.t(`workshop.paper.${name}`) : fieldLabel(words, name);
}
