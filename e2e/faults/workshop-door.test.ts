/** Who gets into a workshop, and what a workshop says to those who are not in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import {
  enterWorkshop,
  listen,
  openTestWorkshop,
  planWorkshop,
  type Workshop,
  voterOf,
} from '../support/workshops/test-workshop';
import { linkCookie } from '../support/server/send';

const questions = ['continuity', 'strategy-exists'];

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

const from = (address: string) => ({ 'x-forwarded-for': address });

function knock(code: string, address: string): Promise<Response> {
  return fetch(`${app.address}/join/${code}`, { headers: from(address) });
}

function enter(code: string, address: string): Promise<Response> {
  return fetch(`${app.address}/join/enter`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...from(address), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ code }),
  });
}

async function statusesOf(answers: readonly Promise<Response>[]): Promise<readonly number[]> {
  return (await Promise.all(answers)).map(({ status }) => status);
}

describe('a code', () => {
  it(
    'cannot be guessed for long from one address, by any way in, also after a restart, and the right one opens ' +
      'all the same',
    async () => {
      const workshop = await openTestWorkshop(app.address, { questions });
      const guesses = Array.from({ length: 60 }, (_, index) => `BCDF-${String(2000 + index).replaceAll(/[01]/g, '9')}`);
      for (const [index, guess] of guesses.entries()) {
        const answer = await (index % 2 === 0 ? knock(guess, '198.51.100.7') : enter(guess, '198.51.100.7'));
        expect([404, 429]).toContain(answer.status);
      }
      expect(await statusesOf([knock('BCDF-2345', '198.51.100.7'), enter('BCDF-2345', '198.51.100.7')])).toEqual([
        429, 429,
      ]);
      await app.kill();
      await app.start();
      expect(await statusesOf([knock('BCDF-2345', '198.51.100.7'), enter('BCDF-2345', '198.51.100.7')])).toEqual([
        429, 429,
      ]);
      expect(await statusesOf([knock(workshop.code, '198.51.100.7'), enter(workshop.code, '198.51.100.7')])).toEqual([
        200, 303,
      ]);
    },
  );

  it('is counted for each of two addresses, however many guess at once', async () => {
    const addresses = ['203.0.113.1', '203.0.113.2'];
    const guesses = addresses.flatMap((address) =>
      Array.from({ length: 80 }, (_, index) => enter(`GHJK-${String(2222 + index).replaceAll(/[01]/g, '9')}`, address)),
    );
    const statuses = await statusesOf(guesses);
    expect(statuses.filter((status) => status === 404)).toHaveLength(120);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);
  });

  it('lets 300 people behind one address in where the facilitator does, and does not count them', async () => {
    const workshop = await openTestWorkshop(app.address, { questions });
    await workshop.step('door', { change: 'many' });
    for (let batch = 0; batch < 30; batch += 1) {
      const statuses = await statusesOf(Array.from({ length: 10 }, () => enter(workshop.code, '198.51.100.99')));
      expect(new Set(statuses)).toEqual(new Set([303]));
    }
    expect(await statusesOf([knock('BCDF-GHJK', '198.51.100.99'), knock(workshop.code, '198.51.100.99')])).toEqual([
      404, 200,
    ]);
  });

  it('says the same of a planned workshop, a closed one and none', async () => {
    await planWorkshop(app.address, { questions });
    const workshop = await openTestWorkshop(app.address, { questions });
    await workshop.step('close', { sure: 'yes' });
    const texts = await Promise.all(
      [workshop.code, 'BCDF-GHJK'].map(async (code) => (await knock(code, '198.51.100.50')).text()),
    );
    const withoutCode = texts.map((text, index) =>
      text.replaceAll([workshop.code, 'BCDF-GHJK'][index] ?? '', 'CODE').replace(/nonce="[^"]*"/g, ''),
    );
    expect(withoutCode[0]).toBe(withoutCode[1]);
  });

  it('asks exactly for what was agreed on, and keeps what was typed', async () => {
    const workshop = await openTestWorkshop(app.address, {
      questions,
      anonymity: 'names',
      departments: ['Ports', 'Culture & sport'],
    });
    const body = new URLSearchParams({ code: workshop.code, name: '<Ada>', department: 'Elsewhere' });
    const answer = await fetch(`${app.address}/join/enter`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).toContain('value="&lt;Ada&gt;"');
    expect(text).toContain('Culture &amp; sport');
    expect(text).toContain('Choose a department from the list');
  });
});

describe('a cookie', () => {
  let one: Workshop;
  let other: Workshop;

  beforeAll(async () => {
    one = await openTestWorkshop(app.address, { questions });
    other = await openTestWorkshop(app.address, { questions });
    await Promise.all([one, other].map((workshop) => workshop.step('lead', { question: 'continuity' })));
  });

  const ballot = { question: 'continuity', round: '1', choice: '1' };

  it('opens its own workshop', async () => {
    const voter = await enterWorkshop(app.address, one);
    expect(await statusesOf([voter.page(), voter.poll(0), voter.vote(ballot)])).toEqual([200, 200, 200]);
  });

  it('opens no other workshop, under whatever name', async () => {
    const voter = await enterWorkshop(app.address, one);
    const token = voter.cookie.split('=')[1] ?? '';
    const cookies = [
      '',
      voter.cookie,
      `workshop-${other.workshop}=${token}`,
      `workshop-${other.workshop}=`,
      `workshop-${other.workshop}=${'A'.repeat(43)}`,
      one.cookie,
      other.cookie,
    ];
    for (const cookie of cookies) {
      const stranger = voterOf(app.address, other.workshop, cookie);
      const stream = fetch(`${app.address}/workshop/${other.workshop}/events`, {
        headers: { cookie, accept: 'text/event-stream' },
      });
      expect(
        await statusesOf([
          stranger.page(),
          stranger.poll(0),
          stranger.vote(ballot),
          stranger.voteByForm(ballot),
          stream,
        ]),
        cookie,
      ).toEqual([404, 404, 404, 404, 404]);
      expect(await (await stranger.page()).text()).not.toContain('Example workshop');
    }
  });

  it('of a participant opens neither console nor projector nor what they listen to', async () => {
    const voter = await enterWorkshop(app.address, one);
    const token = voter.cookie.split('=')[1] ?? '';
    for (const headers of [
      { cookie: voter.cookie },
      linkCookie(one.assessment, token),
      { cookie: voter.cookie, authorization: `Bearer ${token}` },
    ]) {
      for (const place of ['', '/projector', '/paper', '/setup']) {
        const answer = await fetch(`${app.address}${one.console}${place}`, { headers, redirect: 'manual' });
        expect(answer.status, place).toBe(404);
      }
      expect((await fetch(`${app.address}${one.console}/events?since=0`, { headers })).status).toBe(404);
      expect(
        (await fetch(`${app.address}${one.console}/events`, { headers: { ...headers, accept: 'text/event-stream' } }))
          .status,
      ).toBe(404);
      const lead = await fetch(`${app.address}${one.console}/reveal`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ question: 'continuity', number: '1' }),
      });
      expect(lead.status).toBe(404);
    }
  });

  it('of the facilitator hears the number of the event, and nothing else', async () => {
    const stream = await listen(`${app.address}${one.console}/events`, { cookie: one.cookie });
    const { event } = await stream.until(() => true);
    const voter = await enterWorkshop(app.address, one, {});
    await voter.vote(ballot);
    await stream.until((heard) => heard.event >= event + 2);
    expect(stream.text()).toMatch(/^(id: \d+\ndata: \{"event":\d+\}\n\n|:\n\n)+$/);
    stream.close();
    expect(
      (await fetch(`${app.address}${other.console}/events?since=0`, { headers: { cookie: one.cookie } })).status,
    ).toBe(404);
  });
});

describe('somebody who is taken out', () => {
  it('is told so wherever they are, keeps what they typed, and goes on when they are let in again', async () => {
    const workshop = await openTestWorkshop(app.address, { questions });
    const [voter, other] = [await enterWorkshop(app.address, workshop), await enterWorkshop(app.address, workshop)];
    await workshop.step('lead', { question: 'continuity' });
    await voter.vote({ question: 'continuity', round: '1', choice: '4' });
    const page = await (
      await fetch(`${app.address}${workshop.console}`, { headers: { cookie: workshop.cookie } })
    ).text();
    const [person = ''] = [...page.matchAll(/name="person" value="([\w-]{22})"/g)]
      .flatMap(([, id]) => id ?? [])
      .slice(-2);
    const streams = await Promise.all(
      [voter, other].map((one) => listen(`${app.address}/workshop/${workshop.workshop}/events`, one)),
    );
    await workshop.step('people/remove', { person });
    await streams[0]?.until(({ screen }) => screen?.includes('data-out') === true);
    await expect.poll(() => streams[0]?.ended()).toBe(true);
    const { event: takenOut = 0 } = (await streams[1]?.until(({ status }) => status === '0 of 1 have voted')) ?? {};
    expect(streams[1]?.text()).not.toContain('data-out');
    expect(await (await voter.page()).text()).toContain('You have been taken out of this workshop');
    expect(await (await voter.poll(0)).json()).toMatchObject({ key: 'removed' });
    const late = { question: 'continuity', round: '1', choice: '4', reason: 'still mine' };
    const refused = await voter.voteByForm(late);
    expect([refused.status, (await voter.vote(late)).status]).toEqual([403, 403]);
    expect(await refused.text()).toContain('still mine');
    expect(
      (
        await fetch(`${app.address}/join/${workshop.code}`, {
          headers: { cookie: voter.cookie.replace('workshop-', 'been-in-') },
        })
      ).status,
    ).toBe(403);
    await workshop.step('people/restore', { person });
    await streams[1]?.until(({ event, status }) => event > takenOut && status === '1 of 2 have voted');
    const again = await listen(`${app.address}/workshop/${workshop.workshop}/events`, voter);
    await again.until(({ screen }) => screen?.includes('data-v="continuity/1"') === true);
    for (const stream of [...streams, again]) stream.close();
  });
});

describe('a closed workshop', () => {
  it('says that it has closed, and nothing else, to those who were in it', async () => {
    const workshop = await openTestWorkshop(app.address, {
      questions,
      pace: 'led',
      anonymity: 'departments',
      departments: ['Ports', 'Culture'],
    });
    const voter = await enterWorkshop(app.address, workshop, { department: 'Ports' });
    await workshop.step('lead', { question: 'continuity' });
    await voter.vote({ question: 'continuity', round: '1', choice: '3', reason: 'SECRETREASON' });
    const stream = await listen(`${app.address}/workshop/${workshop.workshop}/events`, voter);
    await workshop.step('reveal', { question: 'continuity', number: '1' });
    await workshop.step('close', { sure: 'yes' });
    const last = await stream.until(({ screen }) => screen?.includes('data-over') === true);
    await expect.poll(() => stream.ended()).toBe(true);
    const again = await listen(`${app.address}/workshop/${workshop.workshop}/events`, voter);
    await expect.poll(() => again.ended()).toBe(true);
    const ballot = { question: 'continuity', round: '1', choice: '0', reason: 'too late' };
    const answers = await Promise.all([
      voter.page(),
      voter.page('?question=continuity'),
      voter.poll(0),
      voter.vote(ballot),
      voter.voteByForm(ballot),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 409, 409]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    for (const text of [...texts, again.text(), last.screen ?? '']) {
      expect(text).not.toMatch(
        /SECRETREASON|Example workshop|Exampleton|Ports|class="bars"|continuity|have voted|is here/,
      );
    }
    expect(texts[0]).toContain('This workshop has closed');
  });
});
