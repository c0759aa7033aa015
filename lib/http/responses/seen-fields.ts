/**
 * A form that is filled with what is saved tells what it was filled with. Only what its writer changed is saved; where
 * somebody else changed the same meanwhile, both are shown, and the writer chooses.
 */
import { z } from 'zod';
import { Refusal } from './refusal';

/** Empty where a field holds nothing. */
export type FieldValues = Readonly<Record<string, string>>;

/** In words, for people. */
export interface FieldWords {
  readonly label: string;
  readonly text: string;
}

const prefix = 'seen.';

/**
 * The name of a hidden field, the first of its form. The values are in the name and not behind it: a browser that comes
 * back to the page takes it for another form once something else is saved, and puts nothing of before into it.
 */
export function seenName(values: FieldValues): string {
  return prefix + JSON.stringify(values);
}

const fieldValues = z.record(z.string(), z.string());

/** Adds `seen` to what a form is read as. Who sends fields alone has seen none filled. */
export function withSeen<Shape extends z.ZodRawShape>(form: z.ZodObject<Shape>) {
  const read = (sent: unknown) => ({ ...(sent as object), seen: readSeen(Object.keys(sent as object)) });
  return z.preprocess(read, form.extend({ seen: fieldValues }));
}

export function readSeen(names: readonly string[]): FieldValues {
  const told = names.find((name) => name.startsWith(prefix))?.slice(prefix.length) ?? '';
  try {
    return fieldValues.parse(JSON.parse(told));
  } catch {
    return {};
  }
}

interface SentFields<Name extends string, Value extends string> {
  readonly mine: Readonly<Record<Name, Value>>;
  readonly seen: FieldValues;
  readonly current: Readonly<Record<Name, Value>>;
  readonly describe: (name: Name, value: string) => FieldWords;
}

/** What shall stand now. Throws a Refusal that shows both where both changed the same. */
export function mergeSeen<Name extends string, Value extends string>({
  mine,
  seen,
  current,
  describe,
}: SentFields<Name, Value>): Readonly<Record<Name, Value>> {
  const names = Object.keys(mine) as Name[];
  const changed = names.filter((name) => mine[name] !== (seen[name] ?? ''));
  const contested = changed.filter((name) => current[name] !== mine[name] && current[name] !== (seen[name] ?? ''));
  const merged = { ...current, ...Object.fromEntries(changed.map((name) => [name, mine[name]])) };
  if (contested.length === 0) return merged;
  const both = contested.map((name) => {
    const { label, text } = describe(name, mine[name]);
    return {
      name,
      label,
      mine: { value: mine[name], text },
      theirs: { value: current[name], text: describe(name, current[name]).text },
    };
  });
  const rest = names.filter((name) => !contested.includes(name)).map((name) => ({ name, value: merged[name] }));
  throw new Refusal('conflict', { again: [{ name: seenName(current), value: '' }, ...rest], both });
}

/**
 * For what cannot be merged: refuses where it is no longer what was seen; `again` is what to send if it shall be done
 * all the same.
 */
export function requireUnchanged({ seen, current, code, again = [] }: UnchangedInput): void {
  const [[name, value = '']] = Object.entries(current) as [[string, string]];
  if (seen[name] === undefined || seen[name] === value) return;
  const resend = again.length === 0 ? {} : { again: [{ name: seenName(current), value: '' }, ...again] };
  throw new Refusal('conflict', { issues: [{ path: '', code }], ...resend });
}

interface UnchangedInput {
  readonly seen: FieldValues;
  readonly current: FieldValues;
  readonly code: string;
  readonly again?: readonly { readonly name: string; readonly value: string }[];
}
