import { describe, expect, it } from 'vitest';
import { openPage, workshop } from './participant-browser.fixture';

const ballot = (question: string) => `<form data-v="${question}/1"><h1>${question}</h1></form>`;
const revealed = '<h1>Revealed</h1>';
const over = '<div data-over><h1>Closed</h1></div>';
const removed = '<div data-out><h1>Removed</h1></div>';
const screen = ballot('continuity');
const done = () => new Response(null, { status: 204 });
const refusal = (problem: string) => Response.json({ problem }, { status: 409 });
const kept = (u: object, d: object = {}) => ({ [workshop]: JSON.stringify({ u, d }) });
const note = (page: ReturnType<typeof openPage>) => page.screen.parts[0]?.note.textContent;

describe('a vote', () => {
  it('is sent in the background, and kept on the device until an answer says that it is in', async () => {
    const page = openPage({ screen });
    page.type('2', 'so & so');
    expect(page.asked).toEqual([]);
    page.submit();
    const body = 'choice=2&reason=so+%26+so';
    expect(page.asked).toMatchObject([{ address: `${workshop}/vote`, body }]);
    expect(note(page)).toBe('Unsent');
    expect(page.screen.form?.send.textContent).toBe('Send my vote');
    expect(page.storage).toEqual(kept({ 'continuity/1': body }, { 'continuity/1': body }));
    await page.answer(done());
    expect(note(page)).toBe('Sent');
    expect(page.screen.form?.send.textContent).toBe('Change my vote');
    expect(page.storage).toEqual({});
  });

  it.each([
    ['cannot be reached', new TypeError('Failed to fetch')],
    ['fails', new Response(null, { status: 503 })],
    ['asks for patience', new Response(null, { status: 429 })],
  ])('is sent again where the server %s', async (_, answer) => {
    const page = openPage({ screen });
    page.type('2');
    page.submit();
    await page.answer(answer);
    expect(note(page)).toBe('Unsent');
    expect(page.asked).toEqual([]);
    page.retry();
    expect(page.asked).toMatchObject([{ body: 'choice=2&reason=' }]);
    await page.answer(done());
    expect(note(page)).toBe('Sent');
    page.retry();
    expect(page.asked).toEqual([]);
  });

  it.each([
    ['with the reason that was given', refusal('Say more.'), 'Say more.'],
    ['in words of the page where no reason was given', refusal(''), 'Refused'],
    ['in words of the page where something else answered', new Response('<html>', { status: 403 }), 'Refused'],
  ])('that was refused says so beside its fields, %s, and stays in them', async (_, answer, problem) => {
    const page = openPage({ screen });
    page.type('2', 'why');
    page.submit();
    await page.answer(answer);
    expect(note(page)).toBe(problem);
    expect(page.screen.form?.fields()).toEqual([
      ['choice', '2'],
      ['reason', 'why'],
    ]);
    expect(page.storage).toEqual(kept({}, { 'continuity/1': 'choice=2&reason=why' }));
    page.retry();
    expect(page.asked).toEqual([]);
  });

  it('that was refused when something else is before one says so in the line', async () => {
    const page = openPage({ screen: ballot('barriers'), storage: kept({ 'continuity/1': 'choice=2' }) });
    await page.answer(refusal('Too late.'));
    expect(page.line.textContent).toBe('Too late.');
    expect(note(page)).toBe('');
  });

  it('that was changed while it was on its way is sent once more', async () => {
    const page = openPage({ screen });
    page.type('2');
    page.submit();
    page.type('3');
    page.submit();
    expect(page.asked).toHaveLength(1);
    await page.answer(done());
    expect(note(page)).toBe('Unsent');
    expect(page.asked).toMatchObject([{ body: 'choice=3&reason=' }]);
    await page.answer(done());
    expect(note(page)).toBe('Sent');
  });

  it('that waited on the device goes in when the page is opened, one after another', async () => {
    const page = openPage({ screen, storage: kept({ 'continuity/1': 'choice=1', 'barriers/1': 'choice=2' }) });
    expect(page.screen.form?.fields()).toContainEqual(['choice', '1']);
    expect(page.asked).toMatchObject([{ body: 'choice=1' }]);
    await page.answer(done());
    expect(page.asked).toMatchObject([{ body: 'choice=2' }]);
    await page.answer(done());
    expect(page.storage).toEqual({});
  });

  it.each(['{', 'null', '7', '[]', '{"kept":{}}', '{"u":null,"d":7}'])(
    'needs nothing sensible on the device: %s',
    (text) => {
      const page = openPage({ screen, storage: { [workshop]: text } });
      page.type('1');
      page.submit();
      expect(page.asked).toHaveLength(1);
    },
  );

  it('is sent where the browser keeps nothing', () => {
    const page = openPage({ screen, storage: Object.freeze({}) });
    page.type('1');
    page.submit();
    expect(page.asked).toHaveLength(1);
  });
});

describe('the fields', () => {
  it('show what was typed before what waits, and that before what the server has', () => {
    const own = { 'continuity/1': 'choice=1&reason=one' };
    expect(openPage({ screen, own }).screen.form?.fields()).toEqual([
      ['choice', '1'],
      ['reason', 'one'],
    ]);
    const waiting = openPage({ screen, own, storage: kept({ 'continuity/1': 'choice=2' }) });
    expect(waiting.screen.form?.fields()).toEqual([
      ['choice', '2'],
      ['reason', ''],
    ]);
    const typing = openPage({
      screen,
      own,
      storage: kept({ 'continuity/1': 'choice=2' }, { 'continuity/1': 'choice=3' }),
    });
    expect(typing.screen.form?.fields()).toEqual([
      ['choice', '3'],
      ['reason', ''],
    ]);
  });
});

describe('the next screen', () => {
  it('takes the place of the one before, with one’s own vote in it', () => {
    const page = openPage({ screen, own: { 'barriers/1': 'choice=3' } });
    page.hear({ event: 8, key: 'second', status: '12 are here', screen: ballot('barriers') });
    expect(page.status.textContent).toBe('12 are here');
    expect(page.line.textContent).toBe('barriers');
    expect(note(page)).toBe('Sent');
    expect(page.screen.form?.fields()).toContainEqual(['choice', '3']);
    expect(page.screen.title.isFocused).toBe(false);
  });

  it('has its title read out to whoever was in the fields', () => {
    const page = openPage({ screen });
    page.document.activeElement = page.screen.form;
    page.hear({ event: 8, key: 'second', status: '', screen: revealed });
    expect(page.screen.title.isFocused).toBe(true);
  });

  it('is left alone where it is the one that stands there', () => {
    const page = openPage({ screen });
    const before = page.screen.form;
    page.hear({ event: 8, key: 'first', status: '3 of 12 have voted', screen });
    page.hear({ event: 9 });
    expect(page.screen.form).toBe(before);
    expect(page.status.textContent).toBe('3 of 12 have voted');
  });

  it('that was told of twice is drawn once', () => {
    const page = openPage({ screen });
    for (const event of [8, 9]) page.hear({ event, key: 'second', status: '', screen: ballot('barriers') });
    const { form } = page.screen;
    page.hear({ event: 10, key: 'second', status: '', screen: ballot('barriers') });
    expect(page.screen.form).toBe(form);
  });

  it('waits while something is typed, until one goes on', () => {
    const page = openPage({ screen });
    page.type('2', 'half a sent');
    page.hear({ event: 8, key: 'second', status: '', screen: revealed });
    expect(note(page)).toBe('Moved');
    expect(page.screen.form?.reason.value).toBe('half a sent');
    const go = page.screen.form?.go;
    expect(go?.hidden).toBe(false);
    page.happen('click', { target: { matches: () => false } });
    expect(page.screen.form).not.toBeNull();
    page.happen('click', { target: go });
    expect(page.screen.innerHTML).toBe(revealed);
  });

  it('that waited comes when what was typed is in', async () => {
    const page = openPage({ screen });
    page.type('2');
    page.hear({ event: 8, key: 'second', status: '', screen: revealed });
    page.submit();
    await page.answer(done());
    expect(page.screen.innerHTML).toBe(revealed);
  });

  it('that waited is not shown again', async () => {
    const page = openPage({ screen });
    page.type('2');
    page.hear({ event: 8, key: 'second', status: '', screen: ballot('barriers') });
    page.happen('click', { target: page.screen.form?.go });
    const { form } = page.screen;
    page.type('3');
    page.submit();
    await page.answer(done());
    expect(page.screen.form).toBe(form);
    expect(note(page)).toBe('Sent');
  });

  it.each([over, removed])('comes whatever is typed where nothing can be sent any more: %s', (end) => {
    const page = openPage({ screen });
    page.type('2');
    page.hear({ event: 8, key: 'end', status: '', screen: end });
    expect(page.screen.innerHTML).toBe(end);
  });
});

describe('at one’s own pace', () => {
  it('a question stays for as long as it can be voted on, then the next one is opened', async () => {
    const page = openPage({ screen, pace: 'own' });
    page.hear({
      event: 8,
      key: 'second',
      status: '',
      screen: '<li data-v="barriers/1"></li><li data-v="continuity/1"></li>',
    });
    expect(page.screen.innerHTML).toBe(screen);
    page.type('2');
    page.submit();
    await page.answer(done());
    expect(page.visited).toEqual([`${workshop}?after=continuity`]);
  });

  it('a vote that waited and goes in leaves one where one is', async () => {
    const storage = () => kept({ 'barriers/1': 'choice=2' });
    const form = openPage({ screen, pace: 'own', storage: storage() });
    await form.answer(done());
    expect(form.visited).toEqual([]);
    const list = openPage({ screen: '<li data-v="barriers/1"></li>', pace: 'own', storage: storage() });
    expect(note(list)).toBe('Unsent');
    await list.answer(done());
    expect(note(list)).toBe('Sent');
  });

  it('a question goes when it cannot be voted on any more', () => {
    const page = openPage({ screen, pace: 'own' });
    const list = '<li data-v="barriers/1"></li><li></li>';
    page.hear({ event: 8, key: 'second', status: '', screen: list });
    expect(page.screen.innerHTML).toBe(list);
  });
});

describe('the end of a workshop', () => {
  it('leaves nothing on the device, and nothing goes on', async () => {
    const page = openPage({ screen, storage: kept({ 'continuity/1': 'choice=1', 'barriers/1': 'choice=2' }) });
    page.type('3');
    page.hear({ event: 8, key: 'end', status: '', screen: over });
    expect(page.storage).toEqual({});
    expect(page.streams.map(({ readyState }) => readyState)).toEqual([2]);
    await page.answer(done());
    page.retry();
    for (const type of ['visibilitychange', 'online']) page.happen(type);
    page.turn(20);
    expect(page.streams).toHaveLength(1);
    expect(page.asked).toEqual([]);
    expect(page.storage).toEqual({});
  });
});

describe('without a stream', () => {
  it('the end is the end, too', async () => {
    const page = openPage({ screen });
    page.turn(2);
    await page.answer(Response.json({ event: 8, key: 'end', status: '', screen: over }));
    page.turn(20);
    expect(page.asked).toEqual([]);
  });

  it('the page asks from the second turn on, says when nobody answers, and takes it back', async () => {
    const page = openPage({ screen });
    page.turn();
    expect(page.asked).toEqual([]);
    page.turn();
    expect(page.asked).toMatchObject([{ address: `${workshop}/events?since=7`, body: undefined }]);
    await page.answer(Response.json({ event: 8 }, { status: 502 }));
    expect(page.line.textContent).toBe('Lost');
    page.turn();
    await page.answer(Response.json({ event: 9 }));
    expect(page.line.textContent).toBe('');
    page.turn();
    expect(page.asked).toMatchObject([{ address: `${workshop}/events?since=9` }]);
    await page.answer(Response.json({ event: 10, key: 'second', status: '', screen: revealed }));
    expect(page.line.textContent).toBe('Revealed');
  });

  it('votes that wait go in as soon as there is an answer', async () => {
    const page = openPage({ screen });
    page.type('1');
    page.submit();
    await page.answer(new TypeError('Failed to fetch'));
    page.turn(2);
    await page.answer(Response.json({ event: 7 }));
    expect(page.asked).toMatchObject([{ address: `${workshop}/vote` }]);
  });

  it('it is opened again every eighth turn where the browser has given it up', () => {
    const page = openPage({ screen });
    const [stream] = page.streams;
    page.turn(8);
    expect(page.streams).toHaveLength(1);
    stream?.close();
    page.turn(8);
    expect(page.streams.map(({ address }) => address)).toEqual([`${workshop}/events`, `${workshop}/events`]);
  });

  it('nothing is asked while the stream speaks, until it breaks', () => {
    const page = openPage({ screen });
    page.hear({ event: 8 });
    page.turn(20);
    expect(page.asked).toEqual([]);
    page.streams[0]?.onerror?.();
    page.turn(2);
    expect(page.asked).toMatchObject([{ address: `${workshop}/events?since=8` }]);
  });
});

describe('coming back', () => {
  it('trusts no stream before it has spoken', () => {
    const page = openPage({ screen });
    page.hear({ event: 8 });
    page.happen('online');
    page.turn(2);
    expect(page.asked).toMatchObject([{ address: `${workshop}/events?since=8` }]);
  });

  it.each(['visibilitychange', 'online'])('opens the stream anew, and sends what waits: %s', async (type) => {
    const page = openPage({ screen });
    page.type('1');
    page.submit();
    await page.answer(new TypeError('Failed to fetch'));
    page.happen(type);
    expect(page.streams.map(({ readyState }) => readyState)).toEqual([2, 0]);
    expect(page.asked).toHaveLength(1);
    await page.answer(new TypeError('Failed to fetch'));
    expect(page.retries.size).toBe(1);
  });

  it('to a page that was kept as it was loads it again', () => {
    const page = openPage({ screen });
    page.happen('pageshow', { persisted: false });
    expect(page.visited).toEqual([]);
    page.happen('pageshow', { persisted: true });
    expect(page.visited).toEqual(['again']);
  });

  it('does not begin when the page is left', () => {
    const page = openPage({ screen });
    page.document.hidden = true;
    page.happen('visibilitychange');
    expect(page.streams).toHaveLength(1);
  });
});
