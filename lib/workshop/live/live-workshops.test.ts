import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hubPace, LiveWorkshops, mostStreams } from './live-workshops';
import { FakeReader, FakeSource } from './live-workshops.fixture';

const workshop = 'workshop';

let source: FakeSource;
let workshops: LiveWorkshops;

beforeEach(() => {
  vi.useFakeTimers();
  source = new FakeSource();
  workshops = new LiveWorkshops(source);
});

afterEach(() => {
  workshops.end();
  vi.useRealTimers();
});

function enter(owner: string, locale?: string): FakeReader & { leave: () => void } {
  const reader = new FakeReader(owner, locale);
  const leave = workshops.add(workshop, reader);
  if (leave === undefined) throw new Error('There was no place');
  return Object.assign(reader, { leave });
}

/** As a transaction that is through would. */
function change(changed: Partial<Pick<FakeSource, 'key' | 'ended' | 'removed'>> = {}): void {
  source.event += 1;
  Object.assign(source, changed);
  workshops.changed(workshop, source.event);
}

const soon = () => vi.advanceTimersByTimeAsync(1);
const later = () => vi.advanceTimersByTimeAsync(150);

describe('a stream', () => {
  it('tells the present state at once, whenever it comes', async () => {
    const first = enter('one', 'en');
    await soon();
    const second = enter('two', 'en');
    expect(second.news).toEqual([{ event: 1, key: 'a', status: '1 have voted', screen: '<p>a en</p>' }]);
    expect(first.raw[0]).toEqual(second.raw[0]);
    expect(source.reads).toBe(1);
  });

  it('carries the number as its id', async () => {
    const reader = enter('one');
    await soon();
    expect(reader.texts[0]).toBe('id: 1\ndata: {"event":1}\n\n');
  });

  it('gives everybody the very same bytes, drawn once a language', async () => {
    const readers = Array.from({ length: 50 }, (_, index) => enter(`p${index}`, index % 2 === 0 ? 'en' : 'fr'));
    await soon();
    change({ key: 'b' });
    await later();
    expect(new Set(readers.map(({ raw }) => raw[1]))).toHaveProperty('size', 2);
    expect(source.draws).toBe(4);
    expect(source.reads).toBe(2);
  });

  it('leaves out a screen that has not changed, and never one that has', async () => {
    const reader = enter('one', 'en');
    await soon();
    change();
    await later();
    change({ key: 'b' });
    await later();
    expect(reader.news.map(({ key, screen }) => [key, screen])).toEqual([
      ['a', '<p>a en</p>'],
      ['a', undefined],
      ['b', '<p>b en</p>'],
    ]);
  });

  it('tells consoles nothing but the number', async () => {
    const console_ = enter('link');
    enter('one', 'en');
    await soon();
    change({ key: 'b' });
    await later();
    expect(console_.news).toEqual([{ event: 1 }, { event: 2 }]);
  });
});

describe('the number', () => {
  it('is told without waiting for the workshop to be read, at most every 100 ms', async () => {
    const console_ = enter('link');
    enter('one', 'en');
    await soon();
    source.takes = 2_000;
    for (let index = 0; index < 50; index += 1) {
      change();
      await vi.advanceTimersByTimeAsync(10);
    }
    await later();
    expect(console_.news.at(-1)?.event).toBe(51);
    expect(console_.news.length).toBeLessThanOrEqual(9);
  });

  it('never goes back', async () => {
    const console_ = enter('link');
    await soon();
    change();
    await later();
    workshops.changed(workshop, 1);
    enter('link');
    await later();
    expect(console_.news.map(({ event }) => event)).toEqual([1, 2]);
  });
});

describe('many changes', () => {
  it('are read at most every 100 ms, and the last is never lost', async () => {
    const reader = enter('one', 'en');
    await soon();
    for (let index = 0; index < 300; index += 1) {
      change();
      await vi.advanceTimersByTimeAsync(10);
    }
    await later();
    expect(source.reads).toBeLessThanOrEqual(32);
    expect(reader.news.at(-1)?.event).toBe(source.event);
  });

  it('that arrive during a reading are read after it', async () => {
    source.takes = 80;
    const reader = enter('one', 'en');
    await vi.advanceTimersByTimeAsync(10);
    change();
    await vi.advanceTimersByTimeAsync(400);
    expect(reader.news.at(-1)?.event).toBe(2);
  });

  it('leave the machine to others where reading takes long', async () => {
    source.takes = 500;
    enter('one', 'en');
    for (let index = 0; index < 100; index += 1) {
      change();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(source.reads).toBeLessThanOrEqual(6);
  });

  it('told twice are read once', async () => {
    enter('one', 'en');
    await soon();
    change();
    await later();
    workshops.changed(workshop, source.event);
    workshops.changed(workshop, 1);
    await later();
    expect(source.reads).toBe(2);
  });
});

describe('a change that nobody told', () => {
  it('is found by asking', async () => {
    const reader = enter('one', 'en');
    await soon();
    source.event = 9;
    await vi.advanceTimersByTimeAsync(hubPace.poll + 200);
    expect(reader.news.at(-1)?.event).toBe(9);
  });

  it('is found after the database was away', async () => {
    const reader = enter('one', 'en');
    await soon();
    source.broken = true;
    change({ key: 'b' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(source.failures).toBeGreaterThan(1);
    expect(reader.over).toBe(false);
    source.broken = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(reader.news.at(-1)).toMatchObject({ event: 2, screen: '<p>b en</p>' });
  });

  it('reaches those who came while the database was away', async () => {
    source.broken = true;
    const reader = enter('one', 'en');
    await soon();
    expect(reader.raw).toEqual([]);
    source.broken = false;
    await vi.advanceTimersByTimeAsync(1_100);
    expect(reader.news).toHaveLength(1);
  });
});

describe('the end', () => {
  it('of the workshop is told, then the stream ends', async () => {
    const reader = enter('one', 'en');
    await soon();
    change({ key: 'closed', ended: true });
    await later();
    expect(reader.news.at(-1)).toMatchObject({ key: 'closed' });
    expect(reader.over).toBe(true);
    const late = enter('two', 'en');
    await soon();
    expect(late.news).toMatchObject([{ key: 'closed' }]);
    expect(late.over).toBe(true);
  });

  it('comes without a word where the workshop is gone', async () => {
    const reader = enter('one', 'en');
    await soon();
    source.there = false;
    await vi.advanceTimersByTimeAsync(hubPace.poll + 10);
    expect(reader.over).toBe(true);
  });

  it('of the process ends every stream and lets nobody in', async () => {
    const reader = enter('one', 'en');
    await soon();
    workshops.end();
    expect(reader.over).toBe(true);
    expect(workshops.add(workshop, new FakeReader('two'))).toBeUndefined();
  });

  it('of the last listener ends the asking', async () => {
    const reader = enter('one', 'en');
    await soon();
    reader.leave();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes for a reader that takes nothing any more, and for no other', async () => {
    const stuck = enter('one', 'en');
    const other = enter('two', 'en');
    await soon();
    stuck.full = true;
    change();
    await later();
    expect([stuck.over, other.over, other.news.length]).toEqual([true, false, 2]);
  });
});

it('tells one who comes after the last was let go what changed in between', async () => {
  const stuck = enter('one', 'en');
  await soon();
  stuck.full = true;
  change();
  await later();
  change({ key: 'b' });
  const next = enter('two', 'en');
  await later();
  expect(next.news.at(-1)).toMatchObject({ event: 3, screen: '<p>b en</p>' });
});

it('tells those who were taken out, and nobody else, and goes on with them when they are let in again', async () => {
  const [one, two] = [enter('one', 'en'), enter('two', 'en')];
  await soon();
  change({ removed: new Set(['one']) });
  await later();
  expect([one.news.at(-1), one.over]).toEqual([
    { event: 2, key: 'removed', status: '', screen: '<p>removed en</p>' },
    true,
  ]);
  expect([two.news.at(-1), two.over]).toEqual([{ event: 2, key: 'a', status: '2 have voted' }, false]);
  const back = enter('one', 'en');
  expect([back.news.at(-1)?.key, back.over]).toEqual(['removed', true]);
  change({ removed: new Set() });
  await later();
  const again = enter('one', 'en');
  expect([again.news.at(-1)?.key, again.over]).toEqual(['a', false]);
});

describe('bounds', () => {
  it('keep the newest streams of one participant', async () => {
    const readers = Array.from({ length: mostStreams.perOwner + 2 }, () => enter('one', 'en'));
    await soon();
    expect(readers.map(({ over }) => over)).toEqual([true, true, false, false, false]);
  });

  it('hold for a workshop', () => {
    for (let index = 0; index < mostStreams.perWorkshop; index += 1) enter(`p${index}`);
    expect(workshops.add(workshop, new FakeReader('one more'))).toBeUndefined();
    expect(workshops.add(workshop, new FakeReader('p7'))).toBeDefined();
  });

  it('do not keep a stream alive without signs', async () => {
    const reader = enter('one', 'en');
    await vi.advanceTimersByTimeAsync(hubPace.heartbeat + 10);
    expect(reader.texts.at(-1)).toBe(':\n\n');
  });
});
