/** Nobody's acknowledged answer is lost when the power goes. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app-server';

const rounds = 20;
const fewestPerRound = 10;
const questions = ['strategy-exists', 'strategy-scope', 'strategy-in-plan', 'strategy-public', 'strategy-coordination', 'budget-dedicated'];

/** One person at one question. */
interface Writer {
  readonly question: string;
  version: number;
  sent: number;
  /** The last note that the server said it keeps. */
  acknowledged: number;
  /** How many it said that of. */
  saved: number;
}

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

async function createAssessment(address: string): Promise<{ id: string; token: string }> {
  const body = new URLSearchParams({ city: 'Exampleton', country: 'NL', form: 'full' });
  const response = await fetch(`${address}/start/create`, { method: 'POST', body, redirect: 'manual' });
  const [, id, token] = /chancery-([\w-]+)=([\w-]+);/.exec(response.headers.get('set-cookie') ?? '') ?? [];
  if (id === undefined || token === undefined) throw new Error(`No assessment was made: ${response.status}`);
  return { id, token };
}

/** Saves the next note of a writer; false once the server is gone. */
async function saveNext(writer: Writer, address: string, token: string): Promise<boolean> {
  const count = writer.sent + 1;
  writer.sent = count;
  const body = JSON.stringify({ answer: { state: 'unsure', note: `note ${count}` }, version: writer.version });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  try {
    const response = await fetch(`${address}/${writer.question}`, { method: 'PUT', body, headers });
    const said = (await response.json()) as { version?: number; current?: { version: number } };
    if (response.status === 200) {
      writer.acknowledged = count;
      writer.saved += 1;
    }
    // The last answer before a cut may have been kept without a word: then the next one learns its version from a conflict.
    if (response.status !== 200 && response.status !== 409) throw new Error(`Unexpected answer ${response.status}`);
    writer.version = said.version ?? said.current?.version ?? 0;
    return true;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return false;
    throw error;
  }
}

async function keepSaving(writer: Writer, address: string, token: string): Promise<void> {
  while (await saveNext(writer, address, token));
}

/** Without answers that were acknowledged in this round, its cut would show nothing. */
async function untilAcknowledged(writers: readonly Writer[], count: number): Promise<void> {
  while (writers.reduce((sum, { saved }) => sum + saved, 0) < count) await wait(5);
}

async function readNotes(address: string, token: string): Promise<Readonly<Record<string, number>>> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(200);
  const { answers } = (await response.json()) as { answers: Record<string, { note?: string }> };
  return Object.fromEntries(Object.entries(answers).map(([question, { note = 'note 0' }]) => [question, Number(note.slice('note '.length))]));
}

it(`keeps every acknowledged answer through ${rounds} cuts`, async () => {
  const { id, token } = await createAssessment(app.address);
  const address = `${app.address}/api/v1/assessments/${id}`;
  const writers: readonly Writer[] = questions.map((question) => ({ question, version: 0, sent: 0, acknowledged: 0, saved: 0 }));
  for (let round = 1; round <= rounds; round += 1) {
    const saving = writers.map((writer) => keepSaving(writer, `${address}/answers`, token));
    await untilAcknowledged(writers, round * fewestPerRound);
    await wait(Math.random() * 300);
    await app.kill();
    await Promise.all(saving);
    await app.start();
    const notes = await readNotes(address, token);
    for (const { question, acknowledged, sent } of writers) {
      expect(notes[question] ?? 0, `${question} in round ${round}`).toBeGreaterThanOrEqual(acknowledged);
      expect(notes[question] ?? 0, `${question} in round ${round}`).toBeLessThanOrEqual(sent);
    }
  }
});
