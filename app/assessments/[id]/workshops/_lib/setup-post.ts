import {
  type PlannedFields,
  type PlannedIssue,
  type PlannedReading,
  readPlanned,
  readPlannedFields,
  writePlannedFields,
} from '@/components/workshop/setup/planned-fields';
import type { Access } from '@/lib/access/permissions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findUnsavedInput, keepInput } from '@/lib/data/assessment/unsaved-inputs';
import type { Words } from '@/lib/i18n/catalogue/words';
import { requireInstrument } from '@/lib/instrument/registry';
import { Refusal } from '@/lib/http/responses/refusal';
import { type FieldValues, readSeen, seenName } from '@/lib/http/responses/seen-fields';
import type { LabelOf } from '@/lib/http/guard/request-body';

/** What the fields amount to for this assessment. */
export async function readSetupPost(access: Access, fields: PlannedFields, words: Words): Promise<PlannedReading> {
  const { instrumentVersion } = await requireAssessment(access);
  return readPlanned(fields, { instrument: requireInstrument(instrumentVersion), words });
}

/** Keeps what could not be saved, to be shown again, with what its writer saw; returns the id to find it by. */
export async function keepSetup(
  access: Access,
  place: string,
  { fields, seen = {} }: { readonly fields: PlannedFields; readonly seen?: FieldValues },
): Promise<string> {
  const content = `${writePlannedFields(fields)}&${new URLSearchParams([[seenName(seen), '']]).toString()}`;
  return keepInput(access, { section: place, content }).catch((error: unknown) => {
    throw error instanceof RangeError ? new Refusal('too-large') : error;
  });
}

interface UnsavedSetup {
  readonly fields: PlannedFields;
  readonly issues: readonly PlannedIssue[];
  /** What the form was filled with when it was opened. */
  readonly seen: FieldValues;
}

/** What was held at this place, and what is wrong with it. */
export async function findUnsavedSetup(
  access: Access,
  {
    place,
    held,
    words,
  }: { readonly place: string; readonly held: string | string[] | undefined; readonly words: Words },
): Promise<UnsavedSetup | undefined> {
  const input = typeof held === 'string' ? await findUnsavedInput(access, held) : undefined;
  if (input?.section !== place) return undefined;
  const sent = new URLSearchParams(input.content);
  const fields = readPlannedFields(sent);
  const read = await readSetupPost(access, fields, words);
  return { fields, issues: read.ok ? [] : read.issues, seen: readSeen([...sent.keys()]) };
}

/** Where the typed fields of a workshop are held. */
export function setupPlace(workshop: string): string {
  return `workshops/${workshop}`;
}

export const setupFieldLabel: LabelOf = (words, name) =>
  words.has(`workshop.fields.${name}.label`) ? words.t(`workshop.fields.${name}.label`) : undefined;
