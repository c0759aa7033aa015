import { plansIn } from '@/components/workshop/agenda-plans';
import type { Access } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessments';
import { findHeldInput, holdInput } from '@/lib/data/held-inputs';
import type { Words } from '@/lib/i18n/words';
import { requireInstrument } from '@/lib/instrument/registry';
import { Refusal } from '@/lib/security/refusal';
import type { LabelOf } from '@/lib/security/request-body';
import { readSetupFields, readSetupForm, type SetupFields, type SetupFormIssue, type SetupReading, writeSetupFields } from '@/lib/workshop/setup-fields';

/** What the fields amount to for this assessment. */
export async function readSetup(access: Access, fields: SetupFields, words: Words): Promise<SetupReading> {
  const { form, instrumentVersion } = await requireAssessment(access);
  return readSetupForm(fields, { instrument: requireInstrument(instrumentVersion), form, plans: plansIn(words) });
}

/** Keeps what could not be saved, to be shown again; returns the id to find it by. */
export async function holdSetup(access: Access, place: string, fields: SetupFields): Promise<string> {
  return holdInput(access, { section: place, content: writeSetupFields(fields).toString() }).catch((error: unknown) => {
    throw error instanceof RangeError ? new Refusal('too-large') : error;
  });
}

interface HeldSetup {
  readonly fields: SetupFields;
  readonly issues: readonly SetupFormIssue[];
}

/** What was held at this place, and what is wrong with it. */
export async function findHeldSetup(access: Access, { place, held, words }: { readonly place: string; readonly held: string | string[] | undefined; readonly words: Words }): Promise<HeldSetup | undefined> {
  const input = typeof held === 'string' ? await findHeldInput(access, held) : undefined;
  if (input?.section !== place) return undefined;
  const fields = readSetupFields(new URLSearchParams(input.content));
  const read = await readSetup(access, fields, words);
  return { fields, issues: read.ok ? [] : read.issues };
}

/** Where the typed fields of a workshop are held. */
export function setupPlace(workshop: string): string {
  return `workshops/${workshop}`;
}

export const setupFieldLabel: LabelOf = (words, name) => (words.has(`workshop.fields.${name}.label`) ? words.t(`workshop.fields.${name}.label`) : undefined);
