/** What may stand behind the address of the console. */

type QueryValue = string | string[] | undefined;

export type ConsoleQuery = Readonly<Record<'done' | 'question' | 'held' | 'why' | 'made' | 'error', QueryValue>>;

export const consoleConfirmations = [
  'opened',
  'anew',
  'shut',
  'many',
  'few',
  'several',
  'single',
  'removed',
  'restored',
  'counted',
  'pace',
  'led',
  'waiting',
  'revealed',
  'revealed-all',
  'second',
  'decided',
  'link',
  'withdrawn',
  'changed',
  'closed',
  'nothing',
] as const;

/** What was done a moment ago. */
export type ConsoleConfirmation = (typeof consoleConfirmations)[number];

export function readConsoleConfirmation({ done }: Pick<ConsoleQuery, 'done'>): ConsoleConfirmation | undefined {
  return consoleConfirmations.find((confirmation) => confirmation === done);
}
