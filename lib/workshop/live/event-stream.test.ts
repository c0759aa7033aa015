import { describe, expect, it } from 'vitest';
import { eventStream, type StreamEnd } from './event-stream';

const bytes = new TextEncoder().encode('id: 1\ndata: {}\n\n');

function open() {
  const leaving = new AbortController();
  let stream: StreamEnd | undefined;
  let left = 0;
  const answer = eventStream(new Request('http://city.example/events', { signal: leaving.signal }), (end) => {
    stream = end;
    return () => {
      left += 1;
    };
  });
  if (answer === undefined || stream === undefined) throw new Error('No stream was opened');
  return { answer, stream, leaving, left: () => left };
}

describe('a stream of events', () => {
  it('may be kept, packed or delayed by nothing on the way', () => {
    const { answer } = open();
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(answer.headers.get('x-accel-buffering')).toBe('no');
  });

  it('carries what is sent, then ends', async () => {
    const { answer, stream } = open();
    stream.send(bytes);
    stream.send(bytes);
    stream.end();
    stream.end();
    expect(stream.send(bytes)).toBe(false);
    expect(await answer.text()).toBe('id: 1\ndata: {}\n\n'.repeat(2));
  });

  it('cleans up once when the reader goes', () => {
    const { stream, leaving, left } = open();
    leaving.abort();
    leaving.abort();
    expect(left()).toBe(1);
    expect(stream.send(bytes)).toBe(false);
  });

  it('cleans up where the reader has gone already', () => {
    const gone = AbortSignal.abort();
    let left = false;
    eventStream(new Request('http://city.example/events', { signal: gone }), () => () => {
      left = true;
    });
    expect(left).toBe(true);
  });

  it('takes no more than a little for a reader that reads nothing', () => {
    const { stream } = open();
    const taken = Array.from({ length: 1_000 }, () => stream.send(bytes)).filter(Boolean).length;
    expect(taken).toBeGreaterThan(10);
    expect(taken).toBeLessThan(100);
  });

  it('is none where there is no place', () => {
    expect(eventStream(new Request('http://city.example/events'), () => undefined)).toBeUndefined();
  });
});
