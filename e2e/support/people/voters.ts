/** People in a workshop who change one vote again and again, and what the server has promised each of them. */
import { expect } from 'vitest';
import { enterWorkshop, listen, openTestWorkshop, type Workshop, type Voter } from '../workshops/test-workshop';

const patienceMilliseconds = 30_000;

interface Voting {
  readonly voter: Voter;
  sent: number;
  /** The last vote that the server said it keeps. */
  acknowledged: number;
}

export interface VotingWorkshop {
  readonly workshop: Workshop;
  readonly people: readonly Voting[];
  /** The number of the last event that somebody heard. */
  event: number;
}

/** A workshop with a question that is being voted on. */
export async function votingWorkshop(address: string, count: number): Promise<VotingWorkshop> {
  const workshop = await openTestWorkshop(address, { questions: ['continuity'] });
  const people: Voting[] = [];
  for (let index = 0; index < count; index += 1)
    people.push({ voter: await enterWorkshop(address, workshop), sent: 0, acknowledged: 0 });
  await workshop.step('lead', { question: 'continuity' });
  return { workshop, people, event: 0 };
}

/** The reason counts the votes. Ends when the line breaks. */
export async function keepVoting(person: Voting): Promise<void> {
  for (;;) {
    person.sent += 1;
    const number = person.sent;
    try {
      const answer = await person.voter.vote({
        question: 'continuity',
        round: '1',
        choice: String(number % 5),
        reason: `number ${number}`,
      });
      if (!answer.ok) return;
      person.acknowledged = number;
    } catch {
      return;
    }
  }
}

/** Each has been told of a vote that they sent from now on. */
export async function untilTold({ people }: VotingWorkshop): Promise<void> {
  const before = people.map(({ sent }) => sent);
  await expect
    .poll(() => people.every(({ acknowledged }, index) => acknowledged > (before[index] ?? 0)), {
      timeout: patienceMilliseconds,
    })
    .toBe(true);
}

async function expectVoteKept({ voter, sent, acknowledged }: Voting, moment: string): Promise<void> {
  const page = await (await voter.page()).text();
  const kept = Number(/<textarea[^>]*>\s*number (\d+)<\/textarea>/.exec(page)?.[1] ?? 0);
  expect(acknowledged, moment).toBeGreaterThan(0);
  expect(kept, moment).toBeGreaterThanOrEqual(acknowledged);
  expect(kept, moment).toBeLessThanOrEqual(sent);
  expect(Number(/value="(\d)"[^>]* checked/.exec(page)?.[1]), moment).toBe(kept % 5);
}

/**
 * Every vote that was acknowledged is there, everybody is still in the workshop, and whoever comes back is told of it.
 */
export async function expectVotesKept(voting: VotingWorkshop, address: string, moment: string): Promise<void> {
  const { workshop, people } = voting;
  for (const person of people) await expectVoteKept(person, moment);
  // The number rises across restarts, so that whoever comes back with an old one is told.
  const cookie = people[0]?.voter.cookie ?? '';
  const stream = await listen(`${address}/workshop/${workshop.workshop}/events`, {
    cookie,
    headers: { 'last-event-id': String(voting.event) },
  });
  const heard = await stream.until(({ screen }) => screen !== undefined);
  expect(heard.event, moment).toBeGreaterThan(voting.event);
  voting.event = heard.event;
  stream.close();
}
