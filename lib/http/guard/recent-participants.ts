/**
 * Whose tokens were found to be a participant's of late. A hotel has one address for everybody in the workshop: whoever
 * is known here is limited by themselves, everybody else by their address. It opens nothing: that is asked of the
 * database.
 */
import { hashToken } from '@/lib/access/tokens/tokens';

const mostKnown = 20_000;

const holder: typeof globalThis & { chanceryRecentParticipants?: Set<string> } = globalThis;

function known(): Set<string> {
  holder.chanceryRecentParticipants ??= new Set();
  return holder.chanceryRecentParticipants;
}

export function isRecentParticipant(workshopId: string, token: string): boolean {
  return known().has(keyOf(workshopId, token));
}

/** The latest stay. */
export function rememberParticipant(workshopId: string, token: string): void {
  const all = known();
  const key = keyOf(workshopId, token);
  all.delete(key);
  all.add(key);
  if (all.size <= mostKnown) return;
  const [oldest] = all;
  if (oldest !== undefined) all.delete(oldest);
}

export function forgetParticipant(workshopId: string, token: string): void {
  known().delete(keyOf(workshopId, token));
}

function keyOf(workshopId: string, token: string): string {
  return `${workshopId} ${hashToken(token)}`;
}
