/** What was typed at the start, where something is missing: the form is shown again with it. */

const fields = ['city', 'country', 'form', 'startedBy'] as const;
const needed = ['city', 'country', 'form'] as const;

export type StartField = (typeof needed)[number];
export type TypedStart = Readonly<Partial<Record<(typeof fields)[number], string>>>;

type Sent = Readonly<Record<string, string | string[] | undefined>>;

/** The fields that are needed and empty. */
export function unfilled(typed: Sent): readonly StartField[] {
  return needed.filter((field) => textOf(typed[field]).trim() === '');
}

/** Whether the form came as the page has it, with something left out: a program that sends less is refused. */
export function isUnfilled(typed: Sent): boolean {
  return 'city' in typed && 'country' in typed && unfilled(typed).length > 0;
}

/** The address of the form with what was typed. */
export function startAgain(typed: Sent): string {
  const pairs = fields.map((field): [string, string] => [field, textOf(typed[field])]);
  return `/start?${new URLSearchParams([...pairs, ['again', '1']])}#error-summary`;
}

/** Reads the same back; nothing where the form is opened for the first time. */
export function readTypedStart(query: Sent): TypedStart | undefined {
  if (query['again'] !== '1') return undefined;
  return Object.fromEntries(fields.map((field) => [field, textOf(query[field])]));
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.slice(0, 500) : '';
}
