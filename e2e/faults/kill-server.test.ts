/** Nobody's acknowledged answer is lost when the power goes. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, it } from 'vitest';
import { type App, startApp } from '../support/app-server';
import { createAssessment, expectKept, keepSaving, untilAcknowledged, writersOf } from '../support/writers';

const rounds = 20;
const fewestPerRound = 10;

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

it(`keeps every acknowledged answer through ${rounds} cuts`, async () => {
  const { id, token } = await createAssessment(app.address);
  const address = `${app.address}/api/v1/assessments/${id}`;
  const writers = writersOf();
  for (let round = 1; round <= rounds; round += 1) {
    const saving = writers.map((writer) => keepSaving(writer, `${address}/answers`, token));
    await untilAcknowledged(writers, round * fewestPerRound);
    await wait(Math.random() * 300);
    await app.kill();
    await Promise.all(saving);
    await app.start();
    await expectKept(writers, { address, token, moment: `round ${round}` });
  }
});
