/** No vote that was acknowledged is lost when the power goes in the middle of a vote. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app-server';
import { enterRoom, listen, openRoom, type Voter } from '../support/room';

const cuts = 5;
const voters = 12;

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

interface Writer {
  readonly voter: Voter;
  sent: number;
  acknowledged: number;
}

/** Changes one vote again and again; its reason counts. Ends when the line breaks. */
async function keepVoting(writer: Writer): Promise<void> {
  for (;;) {
    writer.sent += 1;
    const number = writer.sent;
    try {
      const answer = await writer.voter.vote({ question: 'continuity', round: '1', choice: String(number % 5), reason: `number ${number}` });
      if (!answer.ok) return;
      writer.acknowledged = number;
    } catch {
      return;
    }
  }
}

/** Each has been told of a vote that they sent from now on. */
async function untilAcknowledged(writers: readonly Writer[]): Promise<void> {
  const before = writers.map(({ sent }) => sent);
  await expect.poll(() => writers.every(({ acknowledged }, index) => acknowledged > (before[index] ?? 0)), { timeout: 30_000 }).toBe(true);
}

async function expectKept({ voter, sent, acknowledged }: Writer, moment: string): Promise<void> {
  const page = await (await voter.page()).text();
  const kept = Number(/<textarea[^>]*>\s*number (\d+)<\/textarea>/.exec(page)?.[1] ?? 0);
  expect(acknowledged, moment).toBeGreaterThan(0);
  expect(kept, moment).toBeGreaterThanOrEqual(acknowledged);
  expect(kept, moment).toBeLessThanOrEqual(sent);
  expect(Number(/value="(\d)"[^>]* checked/.exec(page)?.[1]), moment).toBe(kept % 5);
}

it(`keeps every acknowledged vote through ${cuts} cuts, and everybody’s place in the room`, async () => {
  const room = await openRoom(app.address, { questions: ['continuity'] });
  const writers: Writer[] = [];
  for (let index = 0; index < voters; index += 1) writers.push({ voter: await enterRoom(app.address, room), sent: 0, acknowledged: 0 });
  await room.step('lead', { question: 'continuity' });
  let event = 0;
  const cookie = writers[0]?.voter.cookie ?? '';
  for (let cut = 1; cut <= cuts; cut += 1) {
    const voting = writers.map(keepVoting);
    await untilAcknowledged(writers);
    await wait(400 * Math.random());
    await app.kill();
    await Promise.all(voting);
    await app.start();
    for (const writer of writers) await expectKept(writer, `cut ${cut}`);
    // The number rises across restarts, so that whoever comes back with an old one is told.
    const stream = await listen(`${app.address}/room/${room.workshop}/events`, { cookie, headers: { 'last-event-id': String(event) } });
    const heard = await stream.until(({ stage }) => stage !== undefined);
    expect(heard.event).toBeGreaterThan(event);
    event = heard.event;
    stream.close();
  }
  await room.step('reveal', { question: 'continuity', number: '1' });
  const page = await (await writers[0]?.voter.page())?.text();
  expect(page).toContain(`${voters} people voted`);
});
