import { setTimeout as wait } from 'node:timers/promises';
import { acknowledgedOf, keepSaving, type Place, untilAcknowledged, type Writer } from './writers';

const fewestPerRound = 10;
const longestMilliseconds = 300;

export interface Killable {
  kill(): Promise<void>;
  start(): Promise<void>;
}

interface Writing extends Place {
  readonly writers: readonly Writer[];
}

/** What else goes on until the cut, and what has to have happened before it. */
interface Alongside {
  readonly busy: readonly Promise<void>[];
  readonly until: () => Promise<void>;
}

/** People save answers, the server is killed at some moment, and starts again. */
export async function killRound(
  server: Killable,
  { writers, address, token }: Writing,
  alongside?: Alongside,
): Promise<void> {
  const before = acknowledgedOf(writers);
  const saving = writers.map((writer) => keepSaving(writer, `${address}/answers`, token));
  await untilAcknowledged(writers, before + fewestPerRound);
  await alongside?.until();
  await wait(Math.random() * longestMilliseconds);
  await server.kill();
  await Promise.all([...saving, ...(alongside?.busy ?? [])]);
  await server.start();
}
