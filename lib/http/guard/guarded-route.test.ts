import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import type { Access, Role } from '@/lib/access/permissions';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { json, seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from './guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { fieldsBody, fileBytesBody, formBody, jsonBody, noBody } from './request-body';
import { assessmentParams, noParams, workshopParams } from './route-params';

vi.mock('@/lib/i18n/catalogue/request-words', () => ({ requestWords: () => Promise.resolve(createWords(english)) }));
vi.mock('@/lib/data/access/links', () => {
  const findLinkByToken = (token: string): Promise<Access | undefined> => {
    const role: Role | undefined =
      token === 'editor' ? 'edit' : token === 'viewer' ? 'view' : token === 'facilitator' ? 'facilitator' : undefined;
    return Promise.resolve(
      role && {
        assessmentId: 'assessment-1',
        holderId: 'link',
        role,
        ...(role === 'facilitator' && { workshop: 'workshop-1' }),
      },
    );
  };
  return { findLinkByToken };
});

const words = createWords(english);
const id = 'assessment-1';
const context = { params: Promise.resolve({ id }) };
const form = formBody(z.object({ city: z.string().min(3, 'missing') }), { mostBytes: 100 });

const save = guardedRoute(
  { name: 'save', refusedAs: 'page', params: assessmentParams, body: form, action: 'answer' },
  ({ body, access }) => Promise.resolve(seeOther(`/${access.assessmentId}/${body.city}`)),
);
const crowd = guardedRoute(
  { name: 'crowd', refusedAs: 'page', params: assessmentParams, body: fieldsBody(), action: 'answer' },
  () => Promise.resolve(json({})),
);
const faulty = guardedRoute({ name: 'faulty', refusedAs: 'problem', params: noParams, body: noBody }, () => {
  const issues = Array.from({ length: 100_000 }, (_, index) => ({
    path: `answers.q${index}`,
    code: 'unknown-question',
  }));
  return Promise.reject(new Refusal('invalid-input', { issues }));
});
const echo = guardedRoute(
  { name: 'echo', refusedAs: 'problem', params: noParams, body: jsonBody((value) => value, 50) },
  ({ body }) => Promise.resolve(json(body)),
);
const broken = guardedRoute({ name: 'broken', refusedAs: 'page', params: noParams, body: form }, () =>
  Promise.reject(new Error('secret detail')),
);
const look = guardedRoute(
  { name: 'look', refusedAs: 'page', params: assessmentParams, body: noBody, action: 'read' },
  ({ access }) => Promise.resolve(json(access.role)),
);

const lead = guardedRoute(
  { name: 'lead', refusedAs: 'page', params: workshopParams, body: noBody, action: 'facilitate' },
  ({ params }) => {
    if (params.workshop === 'workshop-9') return Promise.reject(new MissingWorkshopError());
    return Promise.resolve(json(params.workshop));
  },
);

interface Sent {
  readonly body?: string;
  readonly type?: string;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

function post({ body = '', type = 'application/x-www-form-urlencoded', token, headers = {} }: Sent): NextRequest {
  const cookie: Record<string, string> = token === undefined ? {} : { cookie: `chancery-${id}=${token}` };
  return new NextRequest('http://city.example/x/save', {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...cookie, ...headers },
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a guarded route of a workshop', () => {
  it.each([
    { token: 'facilitator', workshop: 'workshop-1', status: 200 },
    { token: 'facilitator', workshop: 'workshop-2', status: 404 },
    { token: 'editor', workshop: 'workshop-2', status: 200 },
    { token: 'editor', workshop: 'workshop-9', status: 404 },
    { token: 'viewer', workshop: 'workshop-1', status: 403 },
    { token: undefined, workshop: 'workshop-1', status: 404 },
    { token: 'editor', workshop: '../x', status: 404 },
  ])('$workshop by $token is answered with $status', async ({ token, workshop, status }) => {
    const response = await lead(post({ ...(token && { token }), headers: { 'x-forwarded-for': '198.51.100.77' } }), {
      params: Promise.resolve({ id, workshop }),
    });
    expect(response.status).toBe(status);
  });
});

describe('a guarded form', () => {
  it('reaches its handler with access and parsed fields', async () => {
    const response = await save(post({ body: 'city=Lima', token: 'editor' }), context);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/assessment-1/Lima']);
  });

  it.each([
    { name: 'without access', sent: {}, status: 404 },
    { name: 'with a link to read', sent: { token: 'viewer' }, status: 403 },
    { name: 'from another site', sent: { token: 'editor', headers: { 'sec-fetch-site': 'cross-site' } }, status: 403 },
    { name: 'with a city of odd characters', sent: { token: 'editor', body: 'city=X+%26+%3Cb%3E' }, status: 303 },
    { name: 'with a missing city', sent: { token: 'editor', body: 'city=X' }, status: 400 },
    { name: 'of another type', sent: { token: 'editor', type: 'text/plain' }, status: 415 },
    { name: 'of packed content', sent: { token: 'editor', headers: { 'content-encoding': 'gzip' } }, status: 415 },
    { name: 'above its size', sent: { token: 'editor', body: `city=${'x'.repeat(200)}` }, status: 413 },
  ])('$name is answered with $status', async ({ sent, status }) => {
    const response = await save(post({ body: 'city=Lima', ...sent }), context);
    expect(response.status).toBe(status);
    if (status !== 303) expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('does not believe a length that is too small', async () => {
    const response = await save(
      post({ body: `city=${'x'.repeat(200)}`, token: 'editor', headers: { 'content-length': '5' } }),
      context,
    );
    expect(response.status).toBe(413);
  });

  it('shows what was typed when it is refused, and offers to send it again', async () => {
    const html = await (await save(post({ body: 'city=%3Cb%3ELima%0ATwo' }), context)).text();
    expect(html).toContain('<dd translate="no">&lt;b&gt;Lima\nTwo</dd>');
    expect(html).toContain('<form method="post" action="/x/save">');
  });

  it.each(['constructor', '__proto__', 'toString', 'a.b', ''])(
    'takes a field called “%s” for one that nobody knows',
    async (name) => {
      const html = await (
        await save(post({ body: new URLSearchParams({ [name]: 'x', city: 'Lima' }).toString() }), context)
      ).text();
      expect(html).toContain('<dd translate="no">Lima</dd>');
      expect(html).not.toContain('<dd translate="no">x</dd>');
    },
  );

  it('has no more fields than any form here', async () => {
    const response = await crowd(post({ body: 'a&'.repeat(6_000), token: 'editor' }), context);
    expect(response.status).toBe(400);
    expect((await response.text()).length).toBeLessThan(5_000);
  });

  it('is not found where the address cannot be one', async () => {
    const response = await save(post({ body: 'city=Lima', token: 'editor' }), {
      params: Promise.resolve({ id: '../x' }),
    });
    expect(response.status).toBe(404);
  });
});

/** A body that says when somebody began to read it, and ends only when it is told to. */
function slowBody(first = 'city=Lima') {
  let end = () => {};
  let read = false;
  const stream = new ReadableStream(
    {
      pull(controller) {
        if (!read) controller.enqueue(new TextEncoder().encode(first));
        read = true;
        return new Promise((resolve) => {
          end = () => {
            controller.close();
            resolve();
          };
        });
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, wasRead: () => read, end: () => end() };
}

const file = 8 * 1024 * 1024;
const load = guardedRoute(
  { name: 'load', refusedAs: 'page', params: noParams, body: fileBytesBody('file', file) },
  () => Promise.resolve(seeOther('/loaded')),
);

function upload(
  body: ReadableStream | string,
  { address, bytes = file }: { readonly address: string; readonly bytes?: number },
): NextRequest {
  const headers = {
    'content-type': 'multipart/form-data; boundary=x',
    'content-length': String(bytes),
    'x-forwarded-for': address,
  };
  return new NextRequest('http://city.example/x', {
    method: 'POST',
    body,
    headers,
    ...(typeof body !== 'string' && { duplex: 'half' as const }),
  });
}

describe('what is sent', () => {
  const noContext = { params: Promise.resolve({}) };

  const callers = [
    { name: 'nobody that is known here', token: undefined },
    { name: 'whoever may only read', token: 'viewer' },
  ];

  it.each(callers)('by $name is not read where it is a file', async ({ token }) => {
    const { stream, wasRead } = slowBody();
    const own = guardedRoute(
      {
        name: 'file',
        refusedAs: 'page',
        params: assessmentParams,
        body: fileBytesBody('file', file),
        action: 'answer',
      },
      () => Promise.resolve(json({})),
    );
    const request = upload(stream, { address: '192.0.2.220' });
    if (token !== undefined) request.cookies.set(`chancery-${id}`, token);
    const answer = await own(request, context);
    expect(answer.status).toBe(token === undefined ? 404 : 403);
    expect(await answer.text()).toContain(words.t('problems.unread'));
    expect(wasRead()).toBe(false);
  });

  const largest = 3_500_000;
  const large = guardedRoute(
    {
      name: 'large',
      refusedAs: 'page',
      params: assessmentParams,
      body: fieldsBody({ mostBytes: largest }),
      action: 'answer',
    },
    () => Promise.resolve(json({})),
  );
  const sendLarge = (
    address: string,
    { body = `city=${'x'.repeat(largest - 5)}`, token }: Pick<Sent, 'body' | 'token'> = {},
  ) =>
    large(
      post({
        body,
        headers: { 'x-forwarded-for': address, 'content-length': String(body.length) },
        ...(token !== undefined && { token }),
      }),
      context,
    );
  const isShown = async (answer: Response) => !(await answer.text()).includes(words.t('problems.unread'));

  it.each(callers)('by $name is shown again with every letter where it is a long form', async ({ token }) => {
    const typed = `${'战'.repeat(8191)}👩${'"'.repeat(100_000)}`;
    const answer = await sendLarge('192.0.2.221', {
      body: new URLSearchParams({ city: typed }).toString(),
      ...(token !== undefined && { token }),
    });
    const shown = typed.replaceAll('"', '&quot;');
    expect(await answer.text()).toContain(`<dd translate="no">${shown}</dd>`);
  });

  it('and is shown again keeps its space until that has been sent, or nobody takes it any more', async () => {
    const [one, two] = [await sendLarge('192.0.2.222'), await sendLarge('192.0.2.223')];
    expect(await isShown(await sendLarge('192.0.2.224'))).toBe(false);
    expect(await isShown(one)).toBe(true);
    expect(await isShown(await sendLarge('192.0.2.224'))).toBe(true);
    await two.body?.cancel();
    const gone = new AbortController();
    const body = `city=${'x'.repeat(largest - 5)}`;
    const left = new NextRequest('http://city.example/x', {
      method: 'POST',
      body,
      signal: gone.signal,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
        'x-forwarded-for': '192.0.2.225',
      },
    });
    await large(left, context);
    gone.abort();
    vi.useFakeTimers();
    const late = await sendLarge('192.0.2.225');
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    await expect(late.text()).rejects.toThrow();
    for (const address of ['192.0.2.225', '192.0.2.226', '192.0.2.227'])
      expect(await isShown(await sendLarge(address))).toBe(true);
  });

  it('is shown again to one address as often as people need it, and small forms always', async () => {
    const address = '192.0.2.230';
    const body = `city=${'x'.repeat(70_000)}`;
    vi.useFakeTimers({ toFake: ['Date'] });
    let shown = 0;
    while (shown < 1_000 && (await isShown(await sendLarge(address, { body })))) shown += 1;
    expect([shown, await isShown(await sendLarge(address, { body: 'city=Lima' }))]).toEqual([60, true]);
    vi.useRealTimers();
  });

  it('from one address fills no more than its share, and leaves it when it ends', async () => {
    const address = '192.0.2.200';
    const waiting = slowBody();
    const first = load(upload(waiting.stream, { address }), noContext);
    await vi.waitFor(() => expect(waiting.wasRead()).toBe(true));
    const second = slowBody();
    const refused = await load(upload(second.stream, { address }), noContext);
    expect([refused.status, refused.headers.get('retry-after'), second.wasRead()]).toEqual([429, '10', false]);
    expect(await refused.text()).toContain(words.t('problems.unread'));
    expect(
      (await save(post({ body: 'city=Lima', token: 'editor', headers: { 'x-forwarded-for': address } }), context))
        .status,
    ).toBe(303);
    waiting.end();
    expect((await first).status).toBe(400);
    expect((await load(upload('--x--', { address }), noContext)).status).toBe(400);
  });

  it('by strangers together fills no more than its share, and takes nothing from those who hold a link', async () => {
    const slow = Array.from({ length: 5 }, () => slowBody());
    const answers = slow.map(({ stream }, index) =>
      load(upload(stream, { address: `192.0.2.${index + 1}` }), noContext),
    );
    const full = await Promise.race(answers);
    expect([full.status, full.headers.get('retry-after')]).toEqual([503, '10']);
    const own = guardedRoute(
      { name: 'own', refusedAs: 'page', params: assessmentParams, body: fileBytesBody('file', file), action: 'answer' },
      () => Promise.resolve(json({})),
    );
    const request = upload('--x--', { address: '192.0.2.1' });
    request.cookies.set(`chancery-${id}`, 'editor');
    expect((await own(request, context)).status).toBe(400);
    for (const { end } of slow) end();
    await Promise.all(answers);
    expect((await load(upload('--x--', { address: '192.0.2.9' }), noContext)).status).toBe(400);
  });

  it('and breaks off is answered, leaves its workshop, and is told to the operator on one line', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const cut = () =>
      new ReadableStream({ pull: (controller) => controller.error(new Error('aborted: secret detail')) });
    for (let time = 0; time < 20; time += 1)
      expect((await load(upload(cut(), { address: '192.0.2.210' }), noContext)).status).toBe(503);
    const log = written.mock.calls.flat().join('');
    expect(log).toMatch(/^\S+Z load: what was sent did not arrive whole\n$/);
  });
});

describe('a failure inside', () => {
  it('is answered with 503 and everything typed, and logged without it', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const response = await broken(post({ body: 'city=Lima' }), context);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await response.text()).toContain('<dd translate="no">Lima</dd>');
    const log = written.mock.calls.flat().join('');
    expect(log).toContain('broken: Error');
    expect(log).not.toMatch(/Lima|secret detail/);
  });
});

describe('a guarded program interface', () => {
  it('takes a token as a bearer', async () => {
    const request = new NextRequest('http://city.example/x', { headers: { authorization: 'Bearer viewer' } });
    expect(await (await look(request, context)).json()).toBe('view');
  });

  it('refuses with a problem document', async () => {
    const response = await echo(post({ body: '{', type: 'application/json' }), { params: Promise.resolve(undefined) });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status: 400,
      code: 'invalid-input',
      errors: [{ path: '', code: 'not-json' }],
    });
  });

  it('names as many faults as somebody can correct, and counts the rest', async () => {
    const problem = (await (
      await faulty(new NextRequest('http://city.example/x'), { params: Promise.resolve({}) })
    ).json()) as { errors: unknown[] };
    expect(problem).toMatchObject({ furtherErrors: 99_800 });
    expect(problem.errors).toHaveLength(200);
  });

  it('reads nothing that is not UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const request = new NextRequest('http://city.example/x', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    expect((await echo(request, context)).status).toBe(400);
  });

  it('asks for patience where one address asks too often', async () => {
    const send = () =>
      look(
        new NextRequest('http://city.example/x', {
          headers: { 'x-forwarded-for': '10.9.9.9', authorization: 'Bearer viewer' },
        }),
        context,
      );
    let response = await send();
    for (let count = 0; count < 6_500 && response.status === 200; count += 1) response = await send();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  }, 20_000);
});
