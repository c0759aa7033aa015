/**
 * What the operator reads: one line each, with when, where and what kind. Never what an error says, because messages of
 * databases and parsers quote what was typed, and never an address as it was asked for, because secrets stand in it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { ThrottledLog } from './throttled-log';

const mostFrames = 12;

// The framework bundles this file more than once.
const holder: typeof globalThis & { chanceryLog?: ThrottledLog; chanceryPlace?: AsyncLocalStorage<string> } =
  globalThis;

function log(): ThrottledLog {
  holder.chanceryLog ??= new ThrottledLog((line) => process.stderr.write(line));
  return holder.chanceryLog;
}

function place(): AsyncLocalStorage<string> {
  holder.chanceryPlace ??= new AsyncLocalStorage();
  return holder.chanceryPlace;
}

/** Says that something failed, and where in the code. */
export function logFailure(where: string, error: unknown): void {
  log().say(where, kindOf(error), framesOf(error));
}

/** Says that something happened that an operator may want to know; strangers may cause it as often as they like. */
export function logEvent(where: string, what: string): void {
  log().say(where, what);
}

/** What happens while `work` runs is said to have happened there. */
export function runAt(where: string, work: () => unknown): void {
  place().run(where, work);
}

/** What the framework would have said on several lines, with messages and addresses, in one of ours. */
export function logFrameworkMessage(said: readonly unknown[]): void {
  const error = said.find((part) => part instanceof Error);
  const where = place().getStore() ?? 'server';
  if (error === undefined) logEvent(where, 'a message of the framework');
  else logFailure(where, error);
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}

function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return frames
    .slice(0, mostFrames)
    .map((frame) => frame.trim())
    .join(' < ');
}
