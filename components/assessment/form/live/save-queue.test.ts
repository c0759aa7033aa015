import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveQueue, type SaveStatus } from './save-queue';

interface Sent {
  readonly question: string;
  readonly body: { answer: unknown; version: number };
  readonly reply: (status: number, body?: object, headers?: Record<string, string>) => Promise<void>;
  readonly fail: () => Promise<void>;
}

let sent: Sent[];
let reports: [question: string, kind: SaveStatus['kind']][];
let saved: [question: string, version: number][];
let online: boolean;
let queue: SaveQueue;

/** Lets everything that waits for a promise go on. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  reports = [];
  saved = [];
  online = true;
  queue = new SaveQueue({
    send: (question, body) =>
      new Promise((resolve, reject) => {
        sent.push({
          question,
          body: JSON.parse(body),
          reply: async (status, reply = {}, headers = {}) => {
            resolve(new Response(JSON.stringify(reply), { status, headers }));
            await settle();
          },
          fail: async () => {
            reject(new TypeError('no connection'));
            await settle();
          },
        });
      }),
    online: () => online,
    report: (question, status) => reports.push([question, status.kind]),
    saved: (question, version) => saved.push([question, version]),
  });
});

afterEach(() => {
  queue.stop();
  vi.useRealTimers();
});

const at = (index: number): Sent => {
  const request = sent[index];
  if (request === undefined) throw new Error(`only ${sent.length} requests were sent`);
  return request;
};
const lastReport = () => reports.at(-1)?.[1];
const yes = { state: 'answered', value: 'yes' };
const no = { state: 'answered', value: 'no' };
const done = (version: number) => ({ version, savedAt: '2026-11-22T14:05:00.000Z' });

describe('SaveQueue', () => {
  it('saves an answer with the version that was seen', async () => {
    queue.setVersion('a', 4);
    queue.put('a', yes);
    expect(at(0)).toMatchObject({ question: 'a', body: { answer: yes, version: 4 } });
    await at(0).reply(200, done(5));
    expect(saved).toEqual([['a', 5]]);
    expect(reports).toEqual([
      ['a', 'saving'],
      ['a', 'saved'],
    ]);
    expect(queue.isSettled('a')).toBe(true);
  });

  it('sends one request at a time for a question, and then only the latest answer', async () => {
    queue.put('a', yes);
    queue.put('a', no);
    queue.put('a', null);
    expect(sent).toHaveLength(1);
    await at(0).reply(200, done(1));
    expect(saved).toEqual([]);
    expect(at(1).body).toEqual({ answer: null, version: 1 });
    await at(1).reply(200, done(2));
    expect(sent).toHaveLength(2);
    expect(saved).toEqual([['a', 2]]);
  });

  it('lets questions not wait for each other', () => {
    queue.put('a', yes);
    queue.put('b', yes);
    expect(sent.map(({ question }) => question)).toEqual(['a', 'b']);
  });

  it('keeps trying without a connection, more and more slowly', async () => {
    online = false;
    queue.put('a', yes);
    await at(0).fail();
    expect(lastReport()).toBe('offline');
    await vi.advanceTimersByTimeAsync(1999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await at(1).fail();
    await vi.advanceTimersByTimeAsync(3999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    await at(2).reply(200, done(1));
    expect(saved).toEqual([['a', 1]]);
  });

  it('tries at once when the connection is back', async () => {
    queue.put('a', yes);
    await at(0).fail();
    queue.retry();
    expect(sent).toHaveLength(2);
  });

  it.each([
    [503, '7', 7],
    [429, '5', 5],
    [500, undefined, 2],
    [429, '86400', 60],
  ])('after %i with Retry-After %s waits %i seconds', async (...[status, retryAfter, seconds]) => {
    queue.put('a', yes);
    await at(0).reply(status, {}, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
    expect(lastReport()).toBe('retrying');
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });

  it('says at once why an answer is refused, and waits for another', async () => {
    const report = vi.fn();
    const asked = new SaveQueue({
      send: () =>
        Promise.resolve(
          Response.json({ errors: [{ detail: 'Choose less' }, { detail: 'Shorten it' }] }, { status: 400 }),
        ),
      online: () => true,
      report,
      saved: vi.fn(),
    });
    asked.put('a', yes);
    await settle();
    expect(report).toHaveBeenLastCalledWith('a', { kind: 'refused', reason: 'Choose less; Shorten it' });
    expect(asked.isSettled('a')).toBe(false);
    expect(asked.isRetrying()).toBe(false);
  });

  it('shows the other answer and sends nothing more until one is chosen', async () => {
    queue.put('a', yes);
    await at(0).reply(409, { current: { answer: no, version: 3 } });
    expect(lastReport()).toBe('conflict');
    queue.put('a', yes);
    expect(sent).toHaveLength(1);
    queue.keepMine('a', 3);
    expect(at(1).body).toEqual({ answer: yes, version: 3 });
  });

  it('drops what waits when the other answer is kept', async () => {
    queue.put('a', yes);
    await at(0).reply(409, { current: { answer: no, version: 3 } });
    queue.keepTheirs('a', 3);
    expect(queue.isSettled('a')).toBe(true);
    queue.put('a', yes);
    expect(at(1).body.version).toBe(3);
  });

  it('recognises its own answer where only the reply was lost', async () => {
    queue.put('a', yes);
    await at(0).fail();
    queue.put('a', no);
    await at(1).reply(409, { current: { answer: yes, version: 1 } });
    expect(at(2).body).toEqual({ answer: no, version: 1 });
    expect(reports.map(([, kind]) => kind)).not.toContain('conflict');
  });

  it.each([401, 403, 404])(
    'stops for good when the link is gone (%i), and says so for every later answer',
    async (status) => {
      queue.put('a', yes);
      await at(0).reply(status);
      expect(queue.isClosed()).toBe(true);
      queue.put('b', yes);
      expect(sent).toHaveLength(1);
      expect(reports.slice(-2)).toEqual([
        ['a', 'closed'],
        ['b', 'closed'],
      ]);
      expect(queue.isSettled('a')).toBe(false);
    },
  );
});
