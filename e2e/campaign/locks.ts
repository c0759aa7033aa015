/** Another program holds the file for a while: whoever saves waits or is told, whoever reads notices nothing. */
import { setTimeout as wait } from 'node:timers/promises';
import { type App, startApp } from '../support/server/app-server';
import { holdLock } from '../support/server/hold-lock';
import { words } from '../support/words';
import { createAssessment, faultsOf, type Writer, writersOf } from '../support/people/writers';

const lockSeconds = [1, 3, 6, 12, 20, 30];
/** As long as whoever saves is said to wait. */
const patienceSeconds = 10;
const readEvery = 100;
const retryEvery = 500;

export interface LockSeen {
  readonly lockSeconds: number;
  saved: number;
  refused: number;
  /** What somebody without JavaScript was answered, who sent the form while the lock was held. */
  form: string;
  reads: number;
  longestReadSeconds: number;
  longestSaveSeconds: number;
  readonly reasons: string[];
  /** From when the lock was let go of until each writer had saved again. */
  savingAgainSeconds: number;
  readonly faults: string[];
}

interface Office {
  readonly app: App;
  readonly id: string;
  readonly token: string;
}

async function timed<Result>(work: Promise<Result>): Promise<readonly [Result, seconds: number]> {
  const began = performance.now();
  const result = await work;
  return [result, (performance.now() - began) / 1000];
}

/** One save after another until it is told to stop; what is refused is sent again, as the page does. */
async function write(
  writer: Writer,
  { app, id, token }: Office,
  { seen, until }: { readonly seen: LockSeen; readonly until: () => boolean },
): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  while (!until()) {
    writer.sent += 1;
    const body = JSON.stringify({ version: writer.version, answer: { state: 'unsure', note: `note ${writer.sent}` } });
    const [response, seconds] = await timed(
      fetch(`${app.address}/api/v1/assessments/${id}/answers/${writer.question}`, { method: 'PUT', headers, body }),
    );
    const said = (await response.json()) as { version?: number; code?: string };
    seen.longestSaveSeconds = Math.max(seen.longestSaveSeconds, seconds);
    if (response.status === 200) {
      Object.assign(writer, { acknowledged: writer.sent, version: said.version });
      writer.saved += 1;
      seen.saved += 1;
    } else {
      seen.refused += 1;
      if (response.status !== 503 || said.code !== 'unavailable' || response.headers.get('retry-after') === null)
        seen.faults.push(`a save was answered with ${response.status} ${said.code}`);
      await wait(retryEvery);
    }
  }
}

async function keepReading(
  { app, id, token }: Office,
  { seen, until }: { readonly seen: LockSeen; readonly until: () => boolean },
): Promise<void> {
  const paths = [
    `/api/v1/assessments/${id}`,
    `/assessments/${id}`,
    `/assessments/${id}/review`,
    '/benchmark',
    '/method',
  ];
  for (let turn = 0; !until(); turn += 1) {
    const path = paths[turn % paths.length] ?? '/';
    const [response, seconds] = await timed(
      fetch(`${app.address}${path}`, {
        headers: { authorization: `Bearer ${token}`, cookie: `chancery-${id}=${token}` },
      }),
    );
    await response.arrayBuffer();
    seen.reads += 1;
    seen.longestReadSeconds = Math.max(seen.longestReadSeconds, seconds);
    if (response.status !== 200) seen.faults.push(`${path} was answered with ${response.status}`);
    await wait(readEvery);
  }
}

async function askReady(
  { address }: App,
  { seen, until }: { readonly seen: LockSeen; readonly until: () => boolean },
): Promise<void> {
  while (!until()) {
    const { reason = 'ready' } = (await (await fetch(`${address}/readyz`)).json()) as { reason?: string };
    if (seen.reasons.at(-1) !== reason) seen.reasons.push(reason);
    await wait(readEvery);
  }
}

/** Without JavaScript: what was typed is kept, or stands on the page that says no. */
async function sendForm({ app, id, token }: Office, seen: LockSeen): Promise<void> {
  const typed = `typed at a lock of ${seen.lockSeconds} seconds`;
  const cookie = `chancery-${id}=${token}`;
  const answer = await fetch(`${app.address}/assessments/${id}/plan/add`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ title: typed, status: 'proposed' }),
    redirect: 'manual',
  });
  const page = await answer.text();
  const kept = (await (await fetch(`${app.address}/assessments/${id}/plan`, { headers: { cookie } })).text()).includes(
    typed,
  );
  seen.form = answer.status === 303 ? 'saved' : `refused with ${answer.status}`;
  if ((answer.status === 303) !== kept)
    seen.faults.push(`a form was answered with ${answer.status}, and ${kept ? 'kept' : 'not kept'}`);
  if (
    answer.status !== 303 &&
    !(answer.status === 503 && page.includes(typed) && page.includes(words.t('problems.unavailable.title')))
  )
    seen.faults.push(`a form was answered with ${answer.status} and without what was typed`);
}

async function oneLock(seconds: number, office: Office, writers: readonly Writer[]): Promise<LockSeen> {
  const seen: LockSeen = {
    lockSeconds: seconds,
    saved: 0,
    refused: 0,
    form: '',
    reads: 0,
    longestReadSeconds: 0,
    longestSaveSeconds: 0,
    reasons: [],
    savingAgainSeconds: 0,
    faults: [],
  };
  const { released } = await holdLock(office.app.databaseFile, seconds * 1000);
  let held = true;
  const during = { seen, until: () => !held };
  const readers = [keepReading(office, during), keepReading(office, during), askReady(office.app, during)];
  const form = sendForm(office, seen);
  let savedBefore: readonly number[] = [];
  const again = () => !held && writers.every(({ saved }, place) => saved > (savedBefore[place] ?? 0));
  const saving = writers.map((writer) => write(writer, office, { seen, until: again }));
  await released;
  savedBefore = writers.map(({ saved }) => saved);
  held = false;
  const [, savingAgain] = await timed(Promise.all([...saving, form, ...readers]));
  seen.savingAgainSeconds = savingAgain;
  seen.faults.push(
    ...(await faultsOf(writers, {
      address: `${office.app.address}/api/v1/assessments/${office.id}`,
      token: office.token,
    })),
  );
  if (seconds < patienceSeconds && seen.refused + Number(seen.form !== 'saved') > 0)
    seen.faults.push('somebody was refused who should have waited');
  return seen;
}

/** Holds the file of a whole application for 1 to 30 seconds while people save and read; one row for each lock. */
export async function lockCampaign(progress: (seen: LockSeen) => void): Promise<readonly LockSeen[]> {
  const app = await startApp();
  try {
    const office = { app, ...(await createAssessment(app.address)) };
    const writers = writersOf();
    const all: LockSeen[] = [];
    for (const seconds of lockSeconds) {
      const seen = await oneLock(seconds, office, writers);
      all.push(seen);
      progress(seen);
    }
    return all;
  } finally {
    await app.remove();
  }
}
