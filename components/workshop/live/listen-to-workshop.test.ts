import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToWorkshop } from './listen-to-workshop';

/** A stream in the hands of the test. */
class FakeStream {
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static made: FakeStream[] = [];
  readyState = 0;
  onopen: () => void = () => undefined;
  onmessage: (message: { data: string }) => void = () => undefined;
  onerror: () => void = () => undefined;

  constructor(readonly address: string) {
    FakeStream.made.push(this);
  }

  open(): void {
    this.readyState = FakeStream.OPEN;
    this.onopen();
  }

  fail(state: number): void {
    this.readyState = state;
    this.onerror();
  }

  close(): void {
    this.readyState = FakeStream.CLOSED;
  }
}

let answer: () => Promise<Response>;
const asked: string[] = [];
const heard: number[] = [];
const connected: boolean[] = [];
let stop: () => void;
let stream: FakeStream;

beforeEach(() => {
  vi.useFakeTimers();
  for (const list of [asked, heard, connected, FakeStream.made]) list.length = 0;
  answer = () => Promise.resolve(Response.json({ event: 9 }));
  vi.stubGlobal('EventSource', FakeStream);
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer();
  });
  stop = listenToWorkshop('/events', {
    hear: (event) => void heard.push(event),
    connect: (is) => void connected.push(is),
  });
  const [first] = FakeStream.made;
  if (first === undefined) throw new Error('No stream was opened');
  stream = first;
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('listenToWorkshop', () => {
  it('hears what the stream tells, and asks nothing besides', async () => {
    stream.open();
    stream.onmessage({ data: '{"event":4}' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([4]);
    expect(asked).toEqual([]);
  });

  it('asks again and again while there is no stream, and from where it stopped', async () => {
    stream.open();
    stream.onmessage({ data: '{"event":4}' });
    stream.fail(0);
    expect(connected.at(-1)).toBe(false);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(asked).toEqual(['/events?since=4', '/events?since=9']);
    expect(heard).toEqual([4, 9, 9]);
    expect(connected.at(-1)).toBe(true);
  });

  it('stops asking when the stream is back', async () => {
    stream.fail(0);
    stream.open();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toEqual([]);
  });

  it('opens another stream where the first was refused, as soon as the server answers', async () => {
    answer = () => Promise.reject(new TypeError('No line'));
    stream.fail(FakeStream.CLOSED);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(FakeStream.made).toHaveLength(1);
    expect(connected.at(-1)).toBe(false);
    answer = () => Promise.resolve(Response.json({ event: 2 }));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(FakeStream.made).toHaveLength(2);
    expect(heard).toEqual([2]);
  });

  it('takes nothing for an event that is none', async () => {
    answer = () => Promise.resolve(Response.json({ event: 'many' }));
    stream.fail(0);
    await vi.advanceTimersByTimeAsync(4_000);
    stream.onmessage({ data: '{}' });
    expect(heard).toEqual([]);
  });

  it('does not go on where it is stopped while it waits for an answer', async () => {
    stream.fail(0);
    await vi.advanceTimersByTimeAsync(2_999);
    let reply: (answer: Response) => void = () => undefined;
    answer = () =>
      new Promise((resolve) => {
        reply = resolve;
      });
    await vi.advanceTimersByTimeAsync(1);
    stop();
    reply(Response.json({ event: 3 }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('is silent once it is stopped', async () => {
    stream.fail(0);
    stop();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toEqual([]);
    expect(stream.readyState).toBe(FakeStream.CLOSED);
  });
});
