/**
 * What this device knows of one person's votes in the workshop; what the server does not have yet outlives the page.
 */
import { own, workshop } from './page';

/** Votes by their key, each as its form sends it. */
type Votes = Record<string, string>;

/** As it stands in the browser's storage: its names are never changed, since a vote may wait there for days. */
interface Stored {
  /** Handed in, and confirmed by no answer yet. */
  u: Votes;
  /** Being typed. */
  d: Votes;
}

/** In rounds that are open, as the page wrote them. */
const confirmed = JSON.parse(own) as Votes;
let { u: unsent, d: typed } = readStored();

function readStored(): Stored {
  try {
    // Nobody else writes under this name; what is not there is empty.
    const { u, d } = JSON.parse(localStorage[workshop] as string) as Partial<Stored>;
    return { u: { ...u }, d: { ...d } };
  } catch {
    return { u: {}, d: {} };
  }
}

/** Where there is nothing to keep, nothing tells of the workshop either. */
function keep(): void {
  const stored: Stored = { u: unsent, d: typed };
  try {
    if (nextUnsent() || Object.keys(typed)[0]) localStorage[workshop] = JSON.stringify(stored);
    else delete localStorage[workshop];
  } catch {
    // Full or forbidden: then it lasts as long as the page.
  }
}

export function typeVote(key: string, body: string): void {
  typed[key] = body;
  keep();
}

export function handInVote(key: string, body: string): void {
  unsent[key] = body;
  typeVote(key, body);
}

/** The key of the next vote to send. */
export function nextUnsent(): string | undefined {
  return Object.keys(unsent)[0];
}

/** The server has answered; what was typed or handed in meanwhile stays. */
export function settleVote(key: string, body: string, accepted: boolean): void {
  if (unsent[key] === body) delete unsent[key];
  if (accepted) {
    confirmed[key] = body;
    if (typed[key] === body) delete typed[key];
  }
  keep();
}

/** The workshop is over: nothing more is sent. */
export function forgetVotes(): void {
  unsent = {};
  typed = {};
  keep();
}

export function unsentVote(key: string): string | undefined {
  return unsent[key];
}

export function typedVote(key: string): string | undefined {
  return typed[key];
}

export function confirmedVote(key: string): string | undefined {
  return confirmed[key];
}
