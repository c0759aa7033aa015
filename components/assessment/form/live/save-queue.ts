/** Sends answers one after the other, a lane a question: the latest wins, and nothing is given up silently. */
import type { Answer } from '@/lib/instrument/answers/answer';

/** What someone else saved meanwhile; without an answer where it was cleared. */
export interface CurrentAnswer {
  readonly answer: Answer | null;
  readonly version: number;
  readonly savedAt?: string;
  readonly savedBy?: string;
}

export type SaveStatus =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly cleared: boolean }
  | { readonly kind: 'offline' }
  | { readonly kind: 'retrying' }
  | { readonly kind: 'refused'; readonly reason?: string }
  | { readonly kind: 'conflict'; readonly current: CurrentAnswer }
  /** The link does not allow it any more. */
  | { readonly kind: 'closed' };

export interface SaveQueueRules {
  /** Puts the body of an answer; rejects where there is no connection. */
  readonly send: (question: string, body: string) => Promise<Response>;
  readonly online: () => boolean;
  readonly report: (question: string, status: SaveStatus) => void;
  /** The answer was kept as this version, and nothing newer waits. */
  readonly saved: (question: string, version: number) => void;
}

interface Lane {
  version: number;
  /** JSON of the answer that waits; undefined where everything is saved. */
  waiting: string | undefined;
  /** JSON of the answer sent last without hearing back. */
  unheard: string | undefined;
  state: 'idle' | 'sending' | 'pausing' | 'stopped';
  attempts: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const longestPauseSeconds = 60;

export class SaveQueue {
  readonly #rules: SaveQueueRules;
  readonly #lanes = new Map<string, Lane>();
  #closed = false;

  constructor(rules: SaveQueueRules) {
    this.#rules = rules;
  }

  /** The version of an answer as this page knows it. */
  version(question: string): number {
    return this.#lane(question).version;
  }

  setVersion(question: string, version: number): void {
    this.#lane(question).version = version;
  }

  /** Saves the answer as soon as the one before it is through; null clears. */
  put(question: string, answer: unknown): void {
    const lane = this.#lane(question);
    lane.waiting = JSON.stringify(answer ?? null);
    if (this.#closed) this.#rules.report(question, { kind: 'closed' });
    else if (lane.state === 'idle' || lane.state === 'pausing') this.#send(question, lane);
  }

  /** After both answers were seen: what waits is saved over the other. */
  keepMine(question: string, version: number): void {
    const lane = this.#lane(question);
    Object.assign(lane, { version, state: 'idle' });
    if (lane.waiting !== undefined) this.#send(question, lane);
  }

  /** After both answers were seen: what waits is dropped. */
  keepTheirs(question: string, version: number): void {
    Object.assign(this.#lane(question), { version, state: 'idle', waiting: undefined });
  }

  /** Nothing of this question is on its way or waits. */
  isSettled(question: string): boolean {
    return this.#lane(question).waiting === undefined;
  }

  /** No request is under way and none will follow by itself in a moment. */
  isQuiet(): boolean {
    return [...this.#lanes.values()].every(({ state }) => state !== 'sending');
  }

  /** Whether waiting longer may help: an answer waits for the connection or the server. */
  isRetrying(): boolean {
    return [...this.#lanes.values()].some(({ state }) => state === 'pausing');
  }

  /** The link does not allow to save any more. */
  isClosed(): boolean {
    return this.#closed;
  }

  /** Tries again what waits for the connection. */
  retry(): void {
    for (const [question, lane] of this.#lanes) if (lane.state === 'pausing') this.#send(question, lane);
  }

  stop(): void {
    for (const lane of this.#lanes.values()) clearTimeout(lane.timer);
  }

  #lane(question: string): Lane {
    const known = this.#lanes.get(question);
    if (known !== undefined) return known;
    const lane: Lane = {
      version: 0,
      waiting: undefined,
      unheard: undefined,
      state: 'idle',
      attempts: 0,
      timer: undefined,
    };
    this.#lanes.set(question, lane);
    return lane;
  }

  #send(question: string, lane: Lane): void {
    clearTimeout(lane.timer);
    lane.state = 'sending';
    if (lane.attempts === 0) this.#rules.report(question, { kind: 'saving' });
    const sent = lane.waiting ?? 'null';
    this.#rules
      .send(question, `{"answer":${sent},"version":${lane.version}}`)
      .then(async (response) => ({ response, body: await readBody(response) }))
      .catch(() => undefined)
      .then((reply) => {
        lane.state = 'idle';
        this.#settle({ question, lane, sent }, reply);
      })
      .catch(() => {
        this.#pause(question, lane);
      });
  }

  #settle({ question, lane, sent }: { question: string; lane: Lane; sent: string }, reply: Reply | undefined): void {
    if (reply === undefined || reply.response.status >= 500 || reply.response.status === 429) {
      lane.unheard = sent;
      this.#pause(question, lane, reply);
    } else if (reply.response.ok) this.#accept({ question, lane, sent }, reply.body);
    else if (reply.response.status === 409) this.#conflict(question, lane, reply.body['current'] as CurrentAnswer);
    else if ([401, 403, 404, 410].includes(reply.response.status)) this.#close();
    else if (lane.waiting !== sent) this.#send(question, lane);
    else this.#rules.report(question, { kind: 'refused', ...reasonOf(reply.body) });
  }

  #accept({ question, lane, sent }: { question: string; lane: Lane; sent: string }, body: Body): void {
    lane.version = Number(body['version']);
    lane.attempts = 0;
    lane.unheard = undefined;
    if (lane.waiting !== sent) {
      this.#send(question, lane);
      return;
    }
    lane.waiting = undefined;
    this.#rules.saved(question, lane.version);
    this.#rules.report(question, { kind: 'saved', at: String(body['savedAt']), cleared: sent === 'null' });
  }

  #conflict(question: string, lane: Lane, current: CurrentAnswer): void {
    // Our own answer, kept by a request whose reply was lost, is nobody else's.
    if (lane.unheard !== undefined && JSON.stringify(current.answer) === lane.unheard) {
      Object.assign(lane, { version: current.version, unheard: undefined });
      this.#send(question, lane);
      return;
    }
    lane.state = 'stopped';
    this.#rules.report(question, { kind: 'conflict', current });
  }

  #pause(question: string, lane: Lane, reply?: Reply): void {
    lane.attempts += 1;
    lane.state = 'pausing';
    const asked = Number(reply?.response.headers.get('retry-after'));
    const seconds = Math.min(asked > 0 ? asked : 2 ** lane.attempts, longestPauseSeconds);
    lane.timer = setTimeout(() => {
      this.#send(question, lane);
    }, seconds * 1000);
    const away = reply === undefined && !this.#rules.online();
    this.#rules.report(question, { kind: away ? 'offline' : 'retrying' });
  }

  #close(): void {
    this.#closed = true;
    for (const [question, lane] of this.#lanes) {
      clearTimeout(lane.timer);
      lane.state = 'stopped';
      if (lane.waiting !== undefined) this.#rules.report(question, { kind: 'closed' });
    }
  }
}

type Body = Readonly<Record<string, unknown>>;

interface Reply {
  readonly response: Response;
  readonly body: Body;
}

async function readBody(response: Response): Promise<Body> {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? (body as Body) : {};
}

/** The server says in words what is wrong. */
function reasonOf(body: Body): { reason?: string } {
  const errors = Array.isArray(body['errors']) ? (body['errors'] as readonly { detail?: unknown }[]) : [];
  const details = errors.flatMap(({ detail }) => (typeof detail === 'string' ? [detail] : []));
  return details.length > 0 ? { reason: details.join('; ') } : {};
}
