import type { Access } from '@/lib/access/permissions';
import type { SeenVersions } from '@/lib/workshop/store/decisions';
import { findUnsavedInput, keepInput } from '@/lib/data/assessment/unsaved-inputs';
import type { FormEntry } from '@/lib/instrument/form/answer-form';
import { Refusal } from '@/lib/http/responses/refusal';
import { type DecisionIssue, decisionRefusals } from '@/lib/workshop/model/decision-fields';

/** What the form of a decision sends, as it was sent. */
export interface DecisionPost {
  readonly entries: readonly FormEntry[];
  readonly question: string;
  /** The versions that the writer saw; 0 where they saw none. */
  readonly seen: SeenVersions;
}

export function readDecisionPost(sent: URLSearchParams): DecisionPost {
  const version = (name: string) => (/^\d{1,9}$/.test(sent.get(name) ?? '') ? Number(sent.get(name)) : 0);
  // Who was shown two answers and wants to replace one has seen that one as well.
  const which = sent.get('replace') === 'yes' ? 'shown' : 'seen';
  return {
    entries: [...sent],
    question: sent.get('question') ?? '',
    seen: { answer: version(`${which}Answer`), decision: version(`${which}Decision`) },
  };
}

function placeOf(workshop: string, question: string): string {
  return `workshops/${workshop}/${question}`;
}

/** Keeps what could not be recorded, to be shown again; returns the id to find it by. */
export async function keepDecision(
  access: Access,
  workshop: string,
  { entries, question }: DecisionPost,
): Promise<string> {
  const content = new URLSearchParams(entries.map(([name, value]): [string, string] => [name, value])).toString();
  return keepInput(access, { section: placeOf(workshop, question), content }).catch((error: unknown) => {
    throw error instanceof RangeError ? new Refusal('too-large') : error;
  });
}

export async function findUnsavedDecision(
  access: Access,
  place: { readonly workshop: string; readonly question: string },
  held: string | string[] | undefined,
): Promise<DecisionPost | undefined> {
  const input = typeof held === 'string' ? await findUnsavedInput(access, held) : undefined;
  return input?.section === placeOf(place.workshop, place.question)
    ? readDecisionPost(new URLSearchParams(input.content))
    : undefined;
}

/** Why it was refused, where no field is at fault. */
export function refusalIssue(why: string | string[] | undefined): readonly DecisionIssue[] {
  const code = decisionRefusals.find((known) => known === why);
  return code === undefined ? [] : [{ field: 'form', code }];
}
