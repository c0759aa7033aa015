/** No answer and no vote that was acknowledged is lost when the power goes. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app-server';
import { expectVotesKept, keepVoting, untilTold, votingRoom } from '../support/voters';
import { createAssessment, expectKept, keepSaving, untilAcknowledged, writersOf } from '../support/writers';

const rounds = 20;
const roundsWithVotes = 5;
const fewestPerRound = 10;
const voters = 12;
/** A server starts in two seconds, and in ten where the computer has much else to do. */
const longest = 600_000;

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

it(`keeps every acknowledged answer through ${rounds} cuts, every vote through ${roundsWithVotes}, and everybody’s place in the room`, async () => {
  const { id, token } = await createAssessment(app.address);
  const address = `${app.address}/api/v1/assessments/${id}`;
  const writers = writersOf();
  const voting = await votingRoom(app.address, voters);
  for (let round = 1; round <= rounds; round += 1) {
    const moment = `round ${round}`;
    const voted = round <= roundsWithVotes;
    const busy = [...writers.map((writer) => keepSaving(writer, `${address}/answers`, token)), ...(voted ? voting.people.map(keepVoting) : [])];
    await untilAcknowledged(writers, round * fewestPerRound);
    if (voted) await untilTold(voting);
    await wait(Math.random() * 300);
    await app.kill();
    await Promise.all(busy);
    await app.start();
    await expectKept(writers, { address, token, moment });
    if (voted) await expectVotesKept(voting, app.address, moment);
  }
  await voting.room.step('reveal', { question: 'continuity', number: '1' });
  const page = await (await voting.people[0]?.voter.page())?.text();
  expect(page).toContain(`${voters} people voted`);
}, longest);
