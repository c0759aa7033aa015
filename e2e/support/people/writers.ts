/** People who save one answer after another, and what the server has promised each of them. */
import { setTimeout as wait } from 'node:timers/promises';

const questions = [
  'strategy-exists',
  'strategy-scope',
  'strategy-in-plan',
  'strategy-public',
  'strategy-coordination',
  'budget-dedicated',
];

/** One person at one question. */
export interface Writer {
  readonly question: string;
  /** Told apart from others at the same question by what they write. */
  readonly name: string;
  version: number;
  sent: number;
  /** The last note that the server said it keeps. */
  acknowledged: number;
  /** How many it said that of. */
  saved: number;
}

/** One at each of six questions. */
export function writersOf(name = 'note'): readonly Writer[] {
  return questions.map((question) => ({ question, name, version: 0, sent: 0, acknowledged: 0, saved: 0 }));
}

export async function createAssessment(address: string): Promise<{ id: string; token: string }> {
  const body = new URLSearchParams({ city: 'Exampleton', country: 'NL', form: 'full' });
  const response = await fetch(`${address}/start/create`, { method: 'POST', body, redirect: 'manual' });
  const [, id, token] = /chancery-([\w-]+)=([\w-]+);/.exec(response.headers.get('set-cookie') ?? '') ?? [];
  if (id === undefined || token === undefined) throw new Error(`No assessment was made: ${response.status}`);
  return { id, token };
}

/** Pages that cannot be shown without the database. */
export function databasePages(id: string): readonly string[] {
  return [
    '/benchmark',
    ...['', '/review', '/report', '/plan', '/workshops', '/share'].map((page) => `/assessments/${id}${page}`),
  ];
}

/** Saves the next note of a writer; false once the server is gone. */
async function saveNext(writer: Writer, address: string, token: string): Promise<boolean> {
  const count = writer.sent + 1;
  writer.sent = count;
  const body = JSON.stringify({
    answer: { state: 'unsure', note: `${writer.name} ${count}` },
    version: writer.version,
  });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  try {
    const response = await fetch(`${address}/${writer.question}`, { method: 'PUT', body, headers });
    const said = (await response.json()) as { version?: number; current?: { version: number } };
    if (response.status === 200) {
      writer.acknowledged = count;
      writer.saved += 1;
    }
    // The last answer before a cut may have been kept without a word: then the next one learns its version from a
    // conflict.
    if (response.status !== 200 && response.status !== 409) throw new Error(`Unexpected answer ${response.status}`);
    writer.version = said.version ?? said.current?.version ?? 0;
    return true;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return false;
    throw error;
  }
}

export async function keepSaving(writer: Writer, address: string, token: string): Promise<void> {
  while (await saveNext(writer, address, token));
}

export function acknowledgedOf(writers: readonly Writer[]): number {
  return writers.reduce((sum, { saved }) => sum + saved, 0);
}

/** Without answers that were acknowledged in this round, its cut would show nothing. */
export async function untilAcknowledged(writers: readonly Writer[], count: number): Promise<void> {
  while (acknowledgedOf(writers) < count) await wait(5);
}

async function readNotes({ address, token }: Place): Promise<Readonly<Record<string, number>>> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  if (response.status !== 200) throw new Error(`The answers cannot be read: ${response.status}`);
  const { answers } = (await response.json()) as { answers: Record<string, { note?: string }> };
  return Object.fromEntries(
    Object.entries(answers).map(([question, { note = 'note 0' }]) => [question, Number(note.slice('note '.length))]),
  );
}

/** Where the answers of an assessment stand, and the token of a link that opens it. */
export interface Place {
  readonly address: string;
  readonly token: string;
}

/** One line for everything acknowledged that is not there, and for whatever is there that nobody sent. */
export async function faultsOf(writers: readonly Writer[], place: Place): Promise<readonly string[]> {
  const notes = await readNotes(place);
  return writers.flatMap(({ question, acknowledged, sent }) => {
    const kept = notes[question] ?? 0;
    return kept >= acknowledged && kept <= sent
      ? []
      : [`${question}: ${kept} is kept, ${acknowledged} was acknowledged, ${sent} was sent`];
  });
}
