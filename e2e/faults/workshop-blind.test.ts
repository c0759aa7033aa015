/** Nobody sees a vote before the reveal: every byte that a participant is sent is looked at. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { enterWorkshop, listen, openTestWorkshop, type Workshop, type Voter } from '../support/workshops/test-workshop';

const questions = ['continuity', 'strategy-exists', 'barriers'];
const departments = ['Ports', 'Culture'];
const others = 5;

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

interface Watched {
  readonly workshop: Workshop;
  readonly texts: readonly string[];
  readonly statuses: readonly string[];
  readonly revealed: string;
}

/** What others say: the value differs, so does the reason. */
type Saying = (index: number) => { readonly choice: string; readonly reason: string };

async function everythingOf(answer: Response): Promise<string> {
  return [answer.status, ...[...answer.headers].map(([name, value]) => `${name}: ${value}`), await answer.text()].join(
    '\n',
  );
}

/** One participant collects all there is to collect while the others vote, change their votes, and vote again. */
async function watch(say: Saying): Promise<Watched> {
  const workshop = await openTestWorkshop(app.address, { questions, anonymity: 'names', departments });
  const watcher = await enterWorkshop(app.address, workshop, { name: 'Watcher', department: 'Ports' });
  const voters: Voter[] = [];
  for (let index = 0; index < others; index += 1)
    voters.push(
      await enterWorkshop(app.address, workshop, { name: `Other ${index}`, department: departments[index % 2] ?? '' }),
    );
  const stream = await listen(`${app.address}/workshop/${workshop.workshop}/events`, watcher);
  const texts: string[] = [];
  const collect = async (answer: Promise<Response>) => texts.push(await everythingOf(await answer));
  await workshop.step('lead', { question: 'continuity' });
  await stream.until(({ screen }) => screen?.includes('data-v="continuity/1"') === true);
  for (const [index, voter] of voters.entries()) {
    const answer = await voter.vote({ question: 'continuity', round: '1', ...say(index) });
    expect(answer.status).toBe(200);
    await collect(watcher.page());
    await collect(watcher.poll(0));
  }
  await stream.until(({ status }) => status?.startsWith(`${others} of`) === true);
  await collect(watcher.vote({ question: 'continuity', round: '1', choice: '2', reason: 'my own' }));
  await collect(watcher.voteByForm({ question: 'continuity', round: '1', choice: '2', reason: 'my own' }));
  await collect(watcher.voteByForm({ question: 'continuity', round: '1', reason: 'nothing chosen' }));
  await collect(watcher.vote({ question: 'continuity', round: '2', choice: '2' }));
  await collect(watcher.vote({ question: 'barriers', round: '1', options: 'staff' }));
  await collect(watcher.page('?question=continuity'));
  await collect(watcher.page());
  const blind = stream.text();
  const statuses = stream.events.flatMap(({ status }) => status ?? []);
  await workshop.step('reveal', { question: 'continuity', number: '1' });
  const { screen = '' } = await stream.until((event) => event.screen?.includes('class="bars"') === true);
  stream.close();
  return { workshop, texts: [...texts, blind], statuses, revealed: screen };
}

/** What differs from workshop to workshop whatever is voted. */
function plain(text: string, { workshop }: Workshop): string {
  return text
    .replaceAll(workshop, 'WORKSHOP')
    .replace(/nonce[-=]"?[\w+/=]+/g, 'NONCE')
    .replace(/^date: .*$/gm, '')
    .replace(/data-key="[\w-]+"|"key":"[\w-]+"/g, 'KEY');
}

describe('before the reveal', () => {
  it('a participant is sent the very same bytes whatever the others vote', async () => {
    const low = await watch((index) => ({ choice: index === 0 ? '~unsure' : '0', reason: `LOWMARK${index}` }));
    const high = await watch((index) => ({ choice: '4', reason: `HIGHMARK${index}` }));
    for (const { texts } of [low, high]) for (const text of texts) expect(text).not.toMatch(/MARK\d/);
    // The stream is left out: how many changes it tells at once is a matter of moments.
    expect(low.texts.slice(0, -1).map((text) => plain(text, low.workshop))).toEqual(
      high.texts.slice(0, -1).map((text) => plain(text, high.workshop)),
    );
    for (const status of [...low.statuses, ...high.statuses])
      expect(status).toMatch(/^(\d+ of 6 have voted|(One person is|\d people are) here)$/);
    // That the comparison can fail: what the reveal shows differs.
    expect(plain(low.revealed, low.workshop)).not.toEqual(plain(high.revealed, high.workshop));
    expect(high.revealed).toContain('5 of 6');
    expect(high.revealed).not.toMatch(/MARK/);
  });

  it('a stream of the workshop has the same events for everybody', async () => {
    const workshop = await openTestWorkshop(app.address, { questions });
    const [one, two] = await Promise.all([enterWorkshop(app.address, workshop), enterWorkshop(app.address, workshop)]);
    const streams = await Promise.all(
      [one, two].map((voter) => listen(`${app.address}/workshop/${workshop.workshop}/events`, voter)),
    );
    await workshop.step('lead', { question: 'strategy-exists' });
    await one.vote({ question: 'strategy-exists', round: '1', choice: 'yes', reason: 'ONLYMINE' });
    await Promise.all(streams.map((stream) => stream.until(({ status }) => status === '1 of 2 have voted')));
    const [first, second] = streams.map((stream) => stream.events.at(-1));
    expect(first).toEqual(second);
    for (const stream of streams) expect(stream.text()).not.toContain('ONLYMINE');
    for (const stream of streams) stream.close();
  });
});
