/**
 * Private links, without a browser: what programs, mail and proxies make of them, behind nginx with the lines of
 * docs/operations.md.
 */
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { readDatabase } from '../support/server/database-rows';
import { type Nginx, nginxProgram, startNginx } from '../support/server/nginx';
import { elsewhere, type Headers_ } from '../support/server/send';

const browser: Headers_ = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0',
  accept: 'text/html',
  'sec-fetch-mode': 'navigate',
};
const form = { city: 'Exampleton', country: 'PT', form: 'quick' };

let app: App;
let nginx: Nginx | undefined;
let address: string;
let token: string;
let assessment: string;

interface Asked {
  /** Past nginx, which says truthfully that everything here comes from one address, and that may start only so many. */
  readonly past?: boolean;
  readonly method?: string;
  readonly headers?: Headers_;
  readonly form?: Readonly<Record<string, string>>;
}

/** Not by `fetch`, which says itself how it asks. */
function ask(
  path: string,
  { past = false, method = 'GET', headers = {}, form: fields }: Asked = {},
): Promise<Response> {
  const body = fields === undefined ? undefined : new URLSearchParams(fields).toString();
  const type: Headers_ =
    body === undefined
      ? {}
      : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)) };
  const options = { method: body === undefined ? method : 'POST', headers: { ...elsewhere(), ...type, ...headers } };
  return new Promise((resolve, reject) => {
    const asked = request(`${past ? app.address : address}${path}`, options, (answer) => {
      const received: [string, string][] = [];
      for (let index = 0; index < answer.rawHeaders.length; index += 2)
        received.push([answer.rawHeaders[index] ?? '', answer.rawHeaders[index + 1] ?? '']);
      text(answer).then(
        (content) => resolve(new Response(content, { status: answer.statusCode ?? 0, headers: received })),
        reject,
      );
    });
    asked.once('error', reject).end(body);
  });
}

/** What a browser keeps, as far as these tests need to know. */
class Jar {
  readonly #cookies = new Map<string, string>();

  take(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0;/.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  get headers(): Headers_ {
    return { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  get size(): number {
    return this.#cookies.size;
  }
}

function tokenOn(page: string): string {
  return /\/open\/([\w-]{43})/.exec(page)?.[1] ?? '';
}

beforeAll(async () => {
  app = await startApp();
  nginx = nginxProgram === undefined ? undefined : await startNginx(app.address);
  address = nginx?.address ?? app.address;
  const started = await ask('/start/create', { form });
  token = tokenOn(await started.text());
  assessment = /\/assessments\/[\w-]+/.exec(started.headers.get('location') ?? '')?.[0] ?? '';
});

afterAll(async () => {
  await nginx?.stop();
  await app.remove();
});

describe('a private link', () => {
  it.each([
    ['Word, Excel and PowerPoint', 'Mozilla/4.0 (compatible; ms-office; MSOffice 16)'],
    ['Outlook', 'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0; Pro)'],
    ['Word on a Mac', 'Mozilla/5.0 (Macintosh) Word/16.89'],
    ['Teams', 'SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com'],
    ['a program that does not say who it is', ''],
  ])(
    'is not followed to another address by %s, so that the browser gets it whole ' +
      '(MicrosoftDocs/OfficeDocs-Support#1299, indico/indico#4720, wpo365/wpo365-login#21)',
    async (_, agent) => {
      for (const method of ['HEAD', 'GET']) {
        const answer = await ask(`/open/${token}`, { method, headers: { accept: 'text/html', 'user-agent': agent } });
        expect([answer.status, answer.headers.getSetCookie()], method).toEqual([200, []]);
      }
    },
  );

  it(
    'may be opened any number of times, by scanners first, and then still opens (nextauthjs/next-auth#1840, ' +
      'outline/outline#9227)',
    async () => {
      for (let round = 0; round < 3; round += 1) {
        await ask(`/open/${token}`, { method: 'HEAD' });
        const answer = await ask(`/open/${token}`, { headers: browser });
        expect(answer.status).toBe(303);
      }
      const jar = new Jar();
      const looked = jar.take(await ask(`/open/${token}`, { headers: browser })).headers.get('location') ?? '';
      const opened = await ask(looked, { headers: { ...browser, ...jar.headers } });
      expect(opened.headers.get('location')).toBe(assessment);
      expect((await ask(assessment, { headers: jar.headers })).status).toBe(200);
    },
  );

  it.each([
    '.',
    ',',
    ')',
    '%3E',
    ';',
    '%22',
    '%20',
    '%0A',
    '%C2%A0',
    '%E2%80%8B',
    '%EF%BB%BF',
    '&data=05',
    '%5D',
    '%E2%80%9D',
    '%',
    '%E2%80',
    '%20and%20then',
    '?utm_source=mail',
    '-',
    '%2F',
  ])(
    'opens with %s behind it (anomalyco/opencode#620, snikket-im/snikket-web-portal#48, jupyter-book/myst-theme#260)',
    async (behind) => {
      // An address with half a code in it is answered by nginx itself.
      const answer = await ask(`/open/${token}${behind}`, { past: behind === '%', headers: browser });
      expect(answer.headers.get('location')).toBe(`/open/${token}?kept`);
    },
  );

  it('is found in the whole message that it came in', async () => {
    const wrapped = `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${address}/open/${token}`)}&data=05`;
    for (const message of [`Dear Ana,\nplease open ${address}/open/${token}.\nThank you`, wrapped, token]) {
      expect((await ask('/open', { form: { message } })).headers.get('location')).toBe(`/open/${token}`);
    }
    const refused = await ask('/open', { form: { message: 'Good morning' } });
    expect(refused.status).toBe(404);
    expect(await refused.text()).toContain('Good morning');
  });

  it('that opens nothing says so at its own address, and so does every page that it would have opened', async () => {
    for (const path of [
      `/open/${token.slice(1)}`,
      assessment,
      `${assessment}/share?new=1`,
      `${assessment}/report`,
      '/benchmark/2020-01-01',
      '/examples/nowhere',
    ]) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(path, { method, headers: browser });
        expect([answer.status, answer.headers.get('location')], `${method} ${path}`).toEqual([404, null]);
        if (method === 'GET') expect(await answer.text()).toContain('</h1>');
      }
    }
  });
});

describe('a browser that keeps no cookies', () => {
  it(
    'is shown the link of what it has started, and sending the form again makes nothing more ' +
      '(rubenarslan/formr.org#310, GCTC-NTGC/TalentCloud#2165)',
    async () => {
      const once = /name="once" value="([\w-]{43})"/.exec(await (await ask('/start')).text())?.[1] ?? '';
      const answers = [
        await ask('/start/create', { form: { ...form, once } }),
        await ask('/start/create', { form: { ...form, once } }),
      ];
      const links = await Promise.all(answers.map(async (answer) => tokenOn(await answer.text())));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(links[0]).toMatch(/^[\w-]{43}$/);
      expect(new Set([links[1], ...links])).toEqual(new Set([links[0]]));
      expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
      expect((await ask(`/open/${links[0]}`, { headers: browser })).status).toBe(303);
    },
  );

  it('is told so where it opens a link, and is shown the link', async () => {
    const looked = (await ask(`/open/${token}`, { headers: browser })).headers.get('location') ?? '';
    const answer = await ask(looked, { headers: browser });
    expect([answer.status, answer.headers.get('location')]).toEqual([403, null]);
    const page = await answer.text();
    expect(page).toContain('keeps no cookies');
    expect(page).toContain(`${address}/open/${token}`);
  });
});

describe('a browser that keeps no cookies at the door of a workshop', () => {
  it('is told so, and takes no place', async () => {
    const answer = await ask('/join/enter', { form: { code: 'BCDF-GHJK' }, headers: browser });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('keeps no cookies');
  });
});

describe('three hundred assessments in one browser', () => {
  it('are all remembered, and every page opens (PicPeak/picpeak#591, chainguard-dev/edu#3405)', async () => {
    const jar = new Jar();
    const rows = readDatabase(app.databaseFile);
    const planted = await rows.plantLinks(300);
    await rows.close();
    for (const { token: one } of planted)
      expect(jar.take(await ask(`/open/${one}`, { past: true, headers: { ...browser, ...jar.headers } })).status).toBe(
        303,
      );
    const made = planted.map(({ assessment: id }) => `/assessments/${id}`);
    expect(jar.size).toBeLessThan(20);
    for (const path of ['/', ...made.filter((_, index) => index % 30 === 0)])
      expect((await ask(path, { headers: jar.headers })).status, path).toBe(200);
    const list = await (await ask('/start', { headers: jar.headers })).text();
    expect(made.filter((path) => !list.includes(`href="${path}"`))).toEqual([]);
    // The link to keep is still shown.
    expect(tokenOn(await (await ask(`${made[0]}/share`, { headers: jar.headers })).text())).toBe(planted[0]?.token);

    const forgotten = await ask(`${made[0]}/forget/confirm`, { form: { forget: 'yes' }, headers: jar.headers });
    expect(forgotten.status).toBe(303);
    jar.take(forgotten);
    expect((await ask(made[0] ?? '', { headers: jar.headers })).status).toBe(404);
    expect((await ask(made[1] ?? '', { headers: jar.headers })).status).toBe(200);
  });

  it('keep the cookies that earlier versions gave for each', async () => {
    const jar = new Jar();
    const cookies: string[] = [];
    for (let index = 0; index < 12; index += 1)
      cookies.push((await ask('/start/create', { past: true, form })).headers.getSetCookie()[0]?.split(';')[0] ?? '');
    const old = { cookie: cookies.join('; ') };
    const answer = jar.take(await ask(`/open/${token}`, { headers: { ...browser, ...old } }));
    expect(answer.headers.getSetCookie().filter((line) => /Max-Age=0/.test(line))).toHaveLength(10);
    for (const cookie of cookies.slice(0, 10)) {
      const path = `/assessments/${/chancery-([\w-]{22})/.exec(cookie)?.[1]}`;
      expect((await ask(path, { headers: old })).status).toBe(200);
      expect((await ask(path, { headers: jar.headers })).status).toBe(200);
    }
  });
});

describe.skipIf(nginxProgram === undefined)('the logs of nginx', () => {
  it('hold no secret of a link or a workshop, running or not (nextauthjs/next-auth#1840)', async () => {
    const code = 'BCDFGHJK';
    const secrets = [token, code];
    const paths = [
      `/open/${token}`,
      `/open/${token}?kept`,
      `/open/${token}.`,
      `//open/${token}`,
      `/join/${code}`,
      `/join?code=${code}`,
    ];
    for (const path of paths) await ask(path, { headers: browser });
    // Too long for nginx, which answers by itself.
    await ask(`/open/${token}`, { headers: { 'x-long': 'a'.repeat(70_000) } });
    await ask(assessment);
    await app.kill();
    for (const path of paths) expect((await ask(path, { headers: browser })).status).toBe(502);
    expect((await ask('/benchmark')).status).toBe(502);
    const log = nginx?.log() ?? '';
    for (const secret of secrets) expect(log).not.toContain(secret);
    // Everything else is logged as ever.
    expect(log).toContain(`GET ${assessment} `);
    expect(log).toMatch(/connect\(\) failed.*GET \/benchmark /);
    await app.start();
  });
});
