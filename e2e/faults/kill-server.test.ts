/**
 * No answer and no vote that was acknowledged is lost when the power goes. Most of the time a server starts or people
 * wait.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { killCampaign } from '../campaign/kill-campaign';
import { type App, startApp } from '../support/server/app-server';
import { killRound } from '../support/people/kill-round';
import { expectVotesKept, keepVoting, untilTold, votingWorkshop } from '../support/people/voters';
import { createAssessment, faultsOf, writersOf } from '../support/people/writers';

const rounds = 6;
const smallRounds = 94;
const roundsWithVotes = 5;
const voters = 12;
/** A server starts in two seconds, and in ten where the computer has much else to do. */
const longest = 1_200_000;

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

it.concurrent(
  `keeps every answer through ${rounds} cuts, every vote through ${roundsWithVotes}, and everybody’s place`,
  async () => {
    const { id, token } = await createAssessment(app.address);
    const address = `${app.address}/api/v1/assessments/${id}`;
    const writers = writersOf();
    const voting = await votingWorkshop(app.address, voters);
    for (let round = 1; round <= rounds; round += 1) {
      const moment = `round ${round}`;
      const voted = round <= roundsWithVotes;
      await killRound(
        app,
        { writers, address, token },
        voted ? { busy: voting.people.map(keepVoting), until: () => untilTold(voting) } : undefined,
      );
      expect(await faultsOf(writers, { address, token }), moment).toEqual([]);
      if (voted) await expectVotesKept(voting, app.address, moment);
    }
    await voting.workshop.step('reveal', { question: 'continuity', number: '1' });
    const page = await (await voting.people[0]?.voter.page())?.text();
    expect(page).toContain(`${voters} people voted`);
  },
  longest,
);

it.concurrent(
  `keeps every answer through ${smallRounds} cuts of a server that only saves, some of them during the start`,
  async () => {
    const { faults, acknowledged, startCuts } = await killCampaign(smallRounds, 'sqlite');
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(smallRounds * 10);
    expect(startCuts).toBeGreaterThan(10);
  },
  longest,
);
