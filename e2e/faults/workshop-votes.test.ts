/** What a participant can send: a wrong vote is refused, gives back what was typed, and changes nothing. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { enterWorkshop, openTestWorkshop, type Workshop, type Voter } from '../support/workshops/test-workshop';

const questions = ['continuity', 'strategy-exists', 'benefits', 'skills-important'];

let app: App;
let workshop: Workshop;
let voter: Voter;

beforeAll(async () => {
  app = await startApp();
  workshop = await openTestWorkshop(app.address, { questions, pace: 'own' });
  voter = await enterWorkshop(app.address, workshop);
});

afterAll(() => app.remove());

const good = { question: 'continuity', round: '1', choice: '3', reason: 'well kept' };

async function kept(): Promise<string> {
  const text = await (await voter.page('?question=continuity')).text();
  return `${/value="(\S+)"[^>]* checked/.exec(text)?.[1] ?? 'nothing'}: ${/<textarea[^>]*>\s*([^<]*)<\/textarea>/.exec(text)?.[1] ?? ''}`;
}

describe('a vote', () => {
  it('is kept, shown again, and replaced by a later one', async () => {
    expect((await voter.vote(good)).status).toBe(200);
    expect(await kept()).toBe('3: well kept');
    const answer = await voter.voteByForm({ ...good, choice: '~unsure', reason: '<b>&' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/workshop/${workshop.workshop}?after=continuity`,
    ]);
    expect(await kept()).toBe('~unsure: &lt;b&gt;&amp;');
    await voter.vote(good);
  });

  it('leads on to the next question at one’s own pace', async () => {
    const text = await (await voter.page('?after=continuity')).text();
    expect(text).toMatch(/<form[^>]* data-v="(strategy-exists|benefits|skills-important)\/1"/);
    expect(await (await voter.page()).text()).toContain('<li data-v="skills-important/1">');
  });

  it.each([
    ['nothing chosen', 'reason=well+kept'],
    ['a level that there is not', 'choice=7&reason=well+kept'],
    ['two answers', 'choice=1&choice=2&reason=well+kept'],
    ['too long a reason', `choice=3&reason=${'long+'.repeat(101)}`],
  ] as const)('with %s is refused, and what was typed comes back', async (_, fields) => {
    const body = new URLSearchParams(`question=continuity&round=1&${fields}`);
    const headers = { cookie: voter.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(`${app.address}/workshop/${workshop.workshop}/vote`, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
    });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain('role="alert"');
    expect(text).toContain(`\n${(body.get('reason') ?? '').trimEnd()}`);
    expect(text).toContain('data-v="continuity/1"');
    const told = await fetch(`${app.address}/workshop/${workshop.workshop}/vote`, {
      method: 'POST',
      headers: { ...headers, accept: 'application/json' },
      body,
    });
    expect([told.status, await told.json()]).toEqual([400, { problem: expect.stringMatching(/\S/) }]);
    expect(await kept()).toBe('3: well kept');
  });

  it('of a question or round that is not open is told so', async () => {
    expect((await voter.vote({ ...good, round: '2' })).status).toBe(409);
    const answer = await voter.voteByForm({ ...good, round: '2', reason: 'typed in vain' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('typed in vain');
    expect((await voter.vote({ ...good, question: 'sdg-tracking', choice: 'yes' })).status).toBe(409);
  });

  it('of whatever else is refused, and changes nothing', async () => {
    const names = fc.constantFrom('question', 'round', 'choice', 'options', 'rows.staff', 'reason', 'participantId');
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom(...questions, '1', '2', '~none', '~unsure', '__proto__', 'constructor'),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, values), async (fields) => {
        fc.pre(fields['question'] !== 'continuity');
        const answer = await voter.vote(fields);
        expect(answer.status).toBeLessThan(500);
        if (!questions.includes(fields['question'] ?? '')) expect(answer.status).toBe(400);
      }),
      { numRuns: 60, seed: 2018 },
    );
    expect(await kept()).toBe('3: well kept');
  });

  it('counts in the reveal as it was last cast', async () => {
    await workshop.step('reveal', { question: 'continuity', number: '1' });
    const text = await (await voter.page('?question=continuity')).text();
    expect(text).toContain('one person voted');
    expect((await voter.vote(good)).status).toBe(409);
  });
});
