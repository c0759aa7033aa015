import { findUnsavedInput, keepInput } from '@/lib/data/assessment/unsaved-inputs';
import type { Access } from '@/lib/access/permissions';
import type { LabelOf } from '@/lib/http/guard/request-body';
import { Refusal } from '@/lib/http/responses/refusal';
import { actionFieldNames, type ActionFields, type ActionIssue, readActionForm } from '@/lib/plan/action-form';

/** What the form of an action sends. */
export interface ActionPost {
  readonly fields: ActionFields;
  /** The version that the writer saw; 0 where it was none. */
  readonly version: number;
  /** It rests on the answers of today from now on. */
  readonly renew: boolean;
}

export function readActionPost(sent: URLSearchParams): ActionPost {
  const of = (name: string) => sent.get(name) ?? '';
  return {
    fields: {
      title: of('title'),
      status: of('status'),
      area: of('area'),
      owner: of('owner'),
      dueOn: of('dueOn'),
      effortDays: of('effortDays'),
      cost: of('cost'),
      outcome: of('outcome'),
    },
    version: /^\d{1,9}$/.test(of('version')) ? Number(of('version')) : 0,
    renew: of('renew') === 'yes',
  };
}

/** Keeps what could not be saved, to be shown again; returns the id to find it by. */
export async function keepActionPost(
  access: Access,
  place: string,
  { fields, version, renew }: ActionPost,
): Promise<string> {
  const content = new URLSearchParams({
    ...fields,
    version: String(version),
    ...(renew && { renew: 'yes' }),
  }).toString();
  return keepInput(access, { section: place, content }).catch((error: unknown) => {
    throw error instanceof RangeError ? new Refusal('too-large') : error;
  });
}

export interface UnsavedAction extends ActionPost {
  readonly issues: readonly ActionIssue[];
}

/** What was held at this place, and what is wrong with it. */
export async function findUnsavedAction(
  access: Access,
  place: string,
  held: string | string[] | undefined,
): Promise<UnsavedAction | undefined> {
  const input = typeof held === 'string' ? await findUnsavedInput(access, held) : undefined;
  if (input?.section !== place) return undefined;
  const post = readActionPost(new URLSearchParams(input.content));
  const read = readActionForm(post.fields);
  return { ...post, issues: read.ok ? [] : read.issues };
}

/** Where the typed fields of an action are held. */
export function unsavedPlace(actionId: string): string {
  return `plan/${actionId}`;
}

export const actionFieldLabel: LabelOf = (words, name) =>
  actionFieldNames.some((known) => known === name) ? words.t(`plan.fields.${name}.label`) : undefined;
