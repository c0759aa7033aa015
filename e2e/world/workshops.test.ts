/** Workshops full of people: who gets in, who is counted, and who is told what has happened. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { enterWorkshop, listen, openTestWorkshop, type Workshop } from '../support/workshops/test-workshop';

let app: App;
let workshop: Workshop;

beforeAll(async () => {
  app = await startApp();
  workshop = await openTestWorkshop(app.address, { questions: ['continuity'] });
});

afterAll(() => app.remove());

const from = (address: string) => ({ 'x-forwarded-for': address });

function knock(code: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${app.address}/join?code=${encodeURIComponent(code)}`, { headers });
}

function enter(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${app.address}/join/enter`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields),
  });
}

const consolePage = async (of: Workshop) =>
  (await fetch(`${app.address}${of.console}`, { headers: { cookie: of.cookie } })).text();

const doorCookie = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('been-in-'))
    ?.split(';')[0] ?? '';

describe('a code', () => {
  const wide = (code: string) =>
    [...code]
      .map((letter) => String.fromCodePoint(letter === '-' ? 0xff0d : (letter.codePointAt(0) ?? 0) + 0xfee0))
      .join('');

  it.each<readonly [string, (code: string) => string]>([
    ['with a character that nobody sees (medic/cht-core#7654)', (code) => `\u2060${code.replace('-', '\u200B-')}`],
    ['in wide letters of a Japanese or Chinese keyboard (Sunbird-Ed/SunbirdEd-portal#1938)', wide],
    ['with a minus, a dot or a line between', (code) => code.replace('-', '\u2212')],
    ['with a dot between', (code) => code.replace('-', '.')],
    ['with a line below between, and a full stop behind', (code) => `${code.replace('-', '_')}.`],
    ['in small letters, spelled one by one', (code) => [...code.toLowerCase()].join(' ')],
    ['with the whole address', (code) => `https://chancery.example/join/${code}`],
    ['with the address of the form', (code) => `https://chancery.example/join?code=${code}&from=mail`],
  ])('opens its workshop %s', async (_, typed) => {
    expect((await knock(typed(workshop.code))).status).toBe(200);
    const path = await fetch(`${app.address}/join/${encodeURIComponent(typed(workshop.code))}`);
    expect([200, 404]).toContain(path.status);
    if (!typed(workshop.code).includes('/')) expect(path.status).toBe(200);
  });

  it('that somebody mistypes again and again shuts the right one out for nobody in the same hotel', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 65; time += 1)
      statuses.push((await enter({ code: 'BCDF-GHJK' }, from('198.51.100.20'))).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([404, 429]);
    expect([
      (await knock(workshop.code, from('198.51.100.20'))).status,
      (await enter({ code: workshop.code }, from('198.51.100.20'))).status,
    ]).toEqual([200, 303]);
  });
});

describe('a ballot box', () => {
  it('has one place for a browser that presses twice, or comes again (decidim/decidim#8504)', async () => {
    const own = await openTestWorkshop(app.address, { questions: ['continuity'] });
    const cookie = doorCookie(await knock(own.code));
    const answers = await Promise.all([1, 2, 3].map(() => enter({ code: own.code, another: 'yes' }, { cookie })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(
      new Set(answers.map((answer) => answer.headers.getSetCookie().find((one) => one.startsWith('workshop-')))),
    ).toHaveProperty('size', 1);
    expect(await consolePage(own)).toContain('One person has joined');
    await own.step('door', { change: 'several' });
    await enter({ code: own.code, another: 'yes' }, { cookie });
    expect((await consolePage(own)).replaceAll('<!-- -->', '')).toContain('2 people joined on one device');
  });

  it('takes no more than forty by one address, says so, and any number at one press', async () => {
    const own = await openTestWorkshop(app.address, { questions: ['continuity'] });
    const address = from('198.51.100.30');
    for (let time = 0; time < 40; time += 1) expect((await enter({ code: own.code }, address)).status).toBe(303);
    const refused = await enter({ code: own.code }, address);
    expect([refused.status, (await enter({ code: own.code }, from('198.51.100.31'))).status]).toEqual([409, 303]);
    expect(await refused.text()).toContain('Ask the facilitator to let more people in');
    expect((await consolePage(own)).replaceAll('<!-- -->', '')).toMatch(/40 people have joined from one network/);
    await own.step('door', { change: 'many' });
    expect((await enter({ code: own.code }, address)).status).toBe(303);
  });
});

describe('a workshop on two servers', () => {
  it(
    'is told what happened at the other within seconds, though no message arrives (pgbouncer/pgbouncer#655, ' +
      'brianc/node-postgres#1543)',
    async () => {
      // On one SQLite file nobody is told anything, as where a pooler swallows LISTEN.
      const other = await startApp({ DATABASE_URL: `file:${app.databaseFile}` });
      const voter = await enterWorkshop(app.address, workshop);
      const stream = await listen(`${other.address}/workshop/${workshop.workshop}/events`, voter);
      await stream.until(() => true);
      await workshop.step('lead', { question: 'continuity' });
      await stream.until(({ screen }) => screen?.includes('data-v="continuity/1"') === true);
      stream.close();
      await other.remove();
    },
  );
});
