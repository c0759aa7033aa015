/** What may stand behind the address of the console. */

type QueryValue = string | string[] | undefined;

export type ConsoleQuery = Readonly<Record<'done' | 'question' | 'held' | 'why' | 'made' | 'error', QueryValue>>;

export const consoleDeeds = ['opened', 'anew', 'shut', 'many', 'few', 'several', 'single', 'removed', 'restored', 'counted', 'pace', 'led', 'waiting', 'revealed', 'revealed-all', 'second', 'decided', 'link', 'withdrawn', 'changed', 'closed', 'nothing'] as const;

/** What was done a moment ago. */
export type ConsoleDeed = (typeof consoleDeeds)[number];

export function readConsoleDeed({ done }: Pick<ConsoleQuery, 'done'>): ConsoleDeed | undefined {
  return consoleDeeds.find((deed) => deed === done);
}
