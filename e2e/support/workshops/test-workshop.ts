/** A workshop on a running server, and people in it, without a browser. */
import { Agent, request } from 'node:http';
import { elsewhere, type Headers_ } from '../server/send';

/** As the console shows it. */
const shownCode = /\b[2-9B-DF-HJKMNP-TV-Z]{4}-[2-9B-DF-HJKMNP-TV-Z]{4}\b/;
const form = { 'content-type': 'application/x-www-form-urlencoded' };

export interface WorkshopPlan {
  readonly title?: string;
  readonly questions: readonly string[];
  readonly anonymity?: 'names' | 'departments' | 'nothing';
  readonly departments?: readonly string[];
  readonly pace?: 'own' | 'led';
  readonly keepVotesDays?: 0 | 7 | 30;
}

export interface Workshop {
  readonly assessment: string;
  readonly workshop: string;
  /** Of whoever may change everything. */
  readonly cookie: string;
  readonly code: string;
  /** Where the console stands. */
  readonly console: string;
  /** A step of the facilitator, such as `reveal`. Throws where it is refused. */
  step(name: string, fields?: Record<string, string>): Promise<void>;
}

function pairOf(answer: Response, name: RegExp): string {
  const line = answer.headers.getSetCookie().find((cookie) => name.test(cookie));
  if (line === undefined) throw new Error(`An answer ${answer.status} came without a cookie ${name.source}`);
  return line.split(';')[0] ?? '';
}

function post(address: string, body: URLSearchParams, headers: Headers_ = {}): Promise<Response> {
  return fetch(address, { method: 'POST', redirect: 'manual', headers: { ...form, ...headers }, body });
}

async function startAssessment(origin: string): Promise<{ readonly assessment: string; readonly cookie: string }> {
  const started = await post(
    `${origin}/start/create`,
    new URLSearchParams({ city: 'Exampleton', country: 'PT', form: 'full' }),
    elsewhere(),
  );
  return {
    assessment: /assessments\/([\w-]+)/.exec(started.headers.get('location') ?? '')?.[1] ?? '',
    cookie: pairOf(started, /^chancery-/),
  };
}

/** A workshop that is planned on an assessment of its own. */
export async function planWorkshop(
  origin: string,
  {
    title = 'Example workshop',
    questions,
    anonymity = 'nothing',
    departments = [],
    pace = 'led',
    keepVotesDays = 7,
  }: WorkshopPlan,
): Promise<Omit<Workshop, 'code'>> {
  const { assessment, cookie } = await startAssessment(origin);
  const fields = {
    title,
    choose: 'picked',
    anonymity,
    departments: departments.join('\n'),
    plan: 'own',
    agenda: '30 Vote',
    keepVotesDays: String(keepVotesDays),
    pace,
  };
  const body = new URLSearchParams([
    ...Object.entries(fields),
    ...questions.map((id): [string, string] => ['questions', id]),
  ]);
  const created = await post(`${origin}/assessments/${assessment}/workshops/create`, body, { cookie });
  const workshop = /workshops\/([\w-]{22})/.exec(created.headers.get('location') ?? '')?.[1];
  if (workshop === undefined)
    throw new Error(`Planning a workshop answered ${created.status} ${created.headers.get('location')}`);
  const console = `/assessments/${assessment}/workshops/${workshop}`;
  return {
    assessment,
    workshop,
    cookie,
    console,
    async step(name, given = {}) {
      const answer = await post(`${origin}${console}/${name}`, new URLSearchParams({ go: 'yes', ...given }), {
        cookie,
      });
      const location = answer.headers.get('location') ?? '';
      if (answer.status !== 303 || /done=nothing/.test(location))
        throw new Error(`${name} answered ${answer.status} ${location}`);
    },
  };
}

export async function openTestWorkshop(origin: string, plan: WorkshopPlan): Promise<Workshop> {
  const planned = await planWorkshop(origin, plan);
  await planned.step('open');
  const page = await (await fetch(`${origin}${planned.console}`, { headers: { cookie: planned.cookie } })).text();
  const code = shownCode.exec(page)?.[0];
  if (code === undefined) throw new Error('The console shows no code');
  return { ...planned, code };
}

export interface Newcomer {
  readonly department?: string;
  readonly name?: string;
}

export interface Voter {
  readonly cookie: string;
  readonly workshop: string;
  /** As the script sends it. */
  vote(fields: Record<string, string>): Promise<Response>;
  /** As a browser without scripts sends it. */
  voteByForm(fields: Record<string, string>): Promise<Response>;
  page(query?: string): Promise<Response>;
  poll(since: number): Promise<Response>;
}

export function voterOf(origin: string, workshop: string, cookie: string): Voter {
  const address = `${origin}/workshop/${workshop}`;
  const send = (fields: Record<string, string>, headers: Headers_) =>
    post(`${address}/vote`, new URLSearchParams(fields), { cookie, ...headers });
  return {
    cookie,
    workshop,
    vote: (fields) => send(fields, { accept: 'application/json' }),
    voteByForm: (fields) => send(fields, {}),
    page: (query = '') => fetch(`${address}${query}`, { headers: { cookie }, redirect: 'manual' }),
    poll: (since) => fetch(`${address}/events?since=${since}`, { headers: { cookie } }),
  };
}

export async function enterWorkshop(
  origin: string,
  { code, workshop }: Pick<Workshop, 'code' | 'workshop'>,
  newcomer: Newcomer = {},
): Promise<Voter> {
  const answer = await post(`${origin}/join/enter`, new URLSearchParams({ code, ...newcomer }));
  if (answer.status !== 303) throw new Error(`Joining answered ${answer.status}`);
  return voterOf(origin, workshop, pairOf(answer, /^workshop-/));
}

export interface WorkshopEvent {
  readonly event: number;
  readonly key?: string;
  readonly status?: string;
  readonly screen?: string;
}

export interface Listener {
  /** Everything that came, as it came. */
  readonly text: () => string;
  readonly events: readonly WorkshopEvent[];
  readonly ended: () => boolean;
  /** The first event, also of the past, that fits. */
  until(fits: (event: WorkshopEvent) => boolean, patience?: number): Promise<WorkshopEvent>;
  close(): void;
}

interface Listening {
  readonly cookie: string;
  readonly headers?: Headers_;
  readonly agent?: Agent;
  readonly onEvent?: (event: WorkshopEvent) => void;
}

const patienceMilliseconds = 10_000;

/** Listens as an EventSource would, once: it does not come back by itself. */
export function listen(address: string, { cookie, headers = {}, agent, onEvent }: Listening): Promise<Listener> {
  const events: WorkshopEvent[] = [];
  const waiting = new Set<() => void>();
  const chunks: string[] = [];
  let rest = '';
  let ended = false;
  function take(chunk: string): void {
    chunks.push(chunk);
    const frames = (rest + chunk).split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      const data = /^data: (.*)$/m.exec(frame)?.[1];
      if (data === undefined) continue;
      const event = JSON.parse(data) as WorkshopEvent;
      events.push(event);
      onEvent?.(event);
    }
    for (const wake of waiting) wake();
  }
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      { agent: agent ?? new Agent(), headers: { cookie, accept: 'text/event-stream', ...headers } },
      (answer) => {
        if (answer.statusCode !== 200) {
          answer.resume();
          reject(new Error(`${address} answered ${answer.statusCode}`));
          return;
        }
        answer.setEncoding('utf8');
        answer.on('data', take);
        const end = () => {
          ended = true;
          for (const wake of waiting) wake();
        };
        answer.on('end', end);
        answer.on('error', end);
        resolve({ text: () => chunks.join(''), events, ended: () => ended, until, close: () => sent.destroy() });
      },
    );
    sent.on('error', reject);
    sent.end();
  });

  function until(fits: (event: WorkshopEvent) => boolean, patience = patienceMilliseconds): Promise<WorkshopEvent> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(
          new Error(
            `Nothing of the kind came within ${patience} ms; last: ${JSON.stringify(events.at(-1))?.slice(0, 200)}`,
          ),
        );
      }, patience);
      function look(): void {
        const found = events.find(fits);
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      }
      waiting.add(look);
      look();
    });
  }
}
