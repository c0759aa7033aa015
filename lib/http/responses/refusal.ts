/** Why a request is not carried out. The words stand in the catalogue under `problems.<code>`. */
const refusalStatus = {
  'invalid-input': 400,
  'cross-site': 403,
  'view-only': 403,
  'narrow-link': 403,
  'no-access': 404,
  'unknown-link': 404,
  'not-in-workshop': 404,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  'too-much-kept': 429,
  busy: 503,
  full: 503,
  unavailable: 503,
  'no-space': 507,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

export const refusalCodes = Object.keys(refusalStatus) as readonly RefusalCode[];

export function statusOf(code: RefusalCode): number {
  return refusalStatus[code];
}

/** One thing that is wrong with the input; words under `problems.issues.<code>` where no detail is given. */
export interface InputIssue {
  /** Keys joined by dots; empty for the whole. */
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, number | string>>;
}

/** What two people want one field to hold. */
export interface BothValues {
  readonly name: string;
  readonly label: string;
  readonly mine: { readonly value: string; readonly text: string };
  readonly theirs: { readonly value: string; readonly text: string };
}

interface RefusalExtras {
  readonly issues?: readonly InputIssue[];
  /** Fields in which the sender has to choose. */
  readonly both?: readonly BothValues[];
  /** The fields that are to be sent again instead of those that were sent. */
  readonly again?: readonly { readonly name: string; readonly value: string }[];
  readonly retryAfterSeconds?: number;
  /** Further members of the problem document. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Thrown by a route handler, or by the wrapper around it; answered as a page or as a problem document. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly issues: readonly InputIssue[];
  readonly both: readonly BothValues[];
  readonly again: RefusalExtras['again'];
  readonly retryAfterSeconds: number | undefined;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, extras: RefusalExtras = {}) {
    super(code);
    this.code = code;
    this.issues = extras.issues ?? [];
    this.both = extras.both ?? [];
    this.again = extras.again;
    this.retryAfterSeconds = extras.retryAfterSeconds;
    this.members = extras.members ?? {};
  }

  get status(): number {
    return statusOf(this.code);
  }
}
