/** Promises about texts, days, places and files, each after a report that somebody wrote about another tool. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAssessmentDocument } from '@/lib/data/document/assessment-document';
import { emptyDraft, specialChoices } from '@/lib/instrument/form/answer-draft';
import { baseName, baseValue } from '@/lib/instrument/form/answer-fields';
import { draftEntries } from '@/lib/instrument/form/answer-form';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { noteLimit } from '@/lib/instrument/parse/parse-answer';
import { evidenceLimits } from '@/lib/instrument/parse/parse-evidence';
import { currentInstrument } from '@/lib/instrument/registry';
import { sectionFormBytes } from '@/lib/instrument/form/section-form-bytes';
import { type App, startApp } from '../support/server/app-server';
import { elsewhere, pack } from '../support/server/send';

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

interface Held {
  readonly id: string;
  readonly cookie: string;
}

function heldBy(answer: Response): Held {
  const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const id = /\/assessments\/([\w-]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  return { id, cookie };
}

function start(fields: Readonly<Record<string, string>>): Promise<Response> {
  const body = new URLSearchParams({ city: 'Exampleton', country: 'PT', form: 'quick', ...fields });
  return fetch(`${app.address}/start/create`, { method: 'POST', body, headers: elsewhere(), redirect: 'manual' });
}

async function started(fields: Readonly<Record<string, string>> = {}): Promise<Held> {
  return heldBy(await start(fields));
}

function load(file: string | Buffer): Promise<Response> {
  const { type, text } = pack({ type: 'multipart/form-data' }, file.toString('latin1'));
  return fetch(`${app.address}/start/load`, {
    method: 'POST',
    body: Buffer.from(text, 'latin1'),
    headers: { ...elsewhere(), 'content-type': type },
    redirect: 'manual',
  });
}

async function save({ id, cookie }: Held, question: string, answer: object): Promise<number> {
  const body = JSON.stringify({ answer, version: 0 });
  const { status } = await fetch(`${app.address}/api/v1/assessments/${id}/answers/${question}`, {
    method: 'PUT',
    body,
    headers: { ...elsewhere(), cookie, 'content-type': 'application/json' },
  });
  return status;
}

async function fileOf({
  id,
  cookie,
}: Held): Promise<{ readonly answers: Readonly<Record<string, unknown>>; readonly city: string }> {
  const answer = await fetch(`${app.address}/api/v1/assessments/${id}`, { headers: { ...elsewhere(), cookie } });
  return (await answer.json()) as { answers: Readonly<Record<string, unknown>>; city: string };
}

describe('a place', () => {
  it('in Kosovo can be chosen (strangerstudios/pmpro-state-dropdowns#58, umpirsky/country-list#113)', async () => {
    const page = await (await fetch(`${app.address}/start`)).text();
    expect(page).toContain('<option value="XK">Kosovo</option>');
    const held = await started({ city: 'Prishtina', country: 'XK', form: 'full' });
    expect(
      await (await fetch(`${app.address}/assessments/${held.id}/review`, { headers: { cookie: held.cookie } })).text(),
    ).toContain('Kosovo');
  });

  it('that no list knows keeps nobody out (umpirsky/country-list#128)', async () => {
    expect(await (await fetch(`${app.address}/start`)).text()).toContain(
      '<option value="QZ">Another place, not in this list</option></select>',
    );
    expect((await start({ country: 'QZ' })).status).toBe(201);
    expect((await start({ country: 'YY' })).status).toBe(400);
  });
});

describe('a text', () => {
  it('from a word processor keeps its words apart (microsoft/markitdown#2513, ChurchApps/FreeShow#1810)', async () => {
    const held = await started();
    expect(
      await save(held, 'strategy-exists', {
        state: 'unsure',
        note: 'First item\u000bSecond item\u000cThird\u0085Fourth\u001e8',
      }),
    ).toBe(200);
    expect((await fileOf(held)).answers['strategy-exists']).toMatchObject({
      note: 'First item\nSecond item\nThird\nFourth 8',
    });
  });

  it.each(['\u200b', '\u00ad', '\u2800', '\u3164', '\u2060\u200d', '\u202e'])(
    'that nobody can see is no name: %j (codidact/qpixel#135, LemmyNet/lemmy#5691)',
    async (city) => {
      const answer = await start({ city });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('Name of the city: An entry is missing here.');
    },
  );
});

describe('a section', () => {
  const section = 'strategy-and-budgets';

  /** Every text as long as it may be, in letters of which a browser sends nine bytes each; `first` begins the notes. */
  function fullForm(first: string): string {
    const letters = (units: number) => '战'.repeat(units);
    const { items, title, url } = evidenceLimits;
    const site = 'https://city.example/';
    const evidence = Array.from({ length: items }, () => ({
      title: letters(title),
      url: site + letters(url - site.length),
      date: '２０２５－０３－３１',
    }));
    const draft = {
      ...emptyDraft,
      choice: [specialChoices.unsure],
      evidence,
      note: first + letters(noteLimit - first.length),
    };
    const entries = questionsOf(currentInstrument, 'full', section).flatMap(({ id }) => [
      [baseName(id), baseValue(0, emptyDraft)] as const,
      ...draftEntries(id, draft),
    ]);
    return new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
  }

  it(
    'that is full to every limit is saved, held where somebody else was faster, and shown again where it is ' +
      'refused',
    async () => {
      const { id, cookie } = await started({ form: 'full' });
      const post = (body: string, headers: Readonly<Record<string, string>>) =>
        fetch(`${app.address}/assessments/${id}/sections/${section}/save`, {
          method: 'POST',
          body,
          headers: { ...elsewhere(), ...headers, 'content-type': 'application/x-www-form-urlencoded' },
          redirect: 'manual',
        });
      const [mine, theirs] = [fullForm('我'), fullForm('她')];
      expect(mine.length).toBeGreaterThan(0.98 * sectionFormBytes);
      const refused = await (await post(mine, {})).text();
      expect([refused.split('>我战').length, refused.split('"我战').length]).toEqual([15, 15]);
      expect((await post(theirs, { cookie })).headers.get('location')).toMatch(
        /\/sections\/(?!strategy-and-budgets)[a-z-]+$/,
      );
      const held = (await post(mine, { cookie })).headers.get('location') ?? '';
      expect(held).toContain('?held=');
      const page = await (await fetch(new URL(held, app.address), { headers: { cookie } })).text();
      expect([page.includes('她战'), page.includes('>我战')]).toEqual([true, true]);
    },
  );
});

describe('a date', () => {
  it.each([
    ['٢٠٢٥-٠٣', '2025-03'],
    ['๒๐๒๕', '2025'],
    ['２０２５－０３－３１', '2025-03-31'],
    ['2025\u201103', '2025-03'],
    ['2025–03', '2025-03'],
  ])('typed as %s is read as %s (enketo/enketo#35, civiform/civiform#10622)', async (date, expected) => {
    const held = await started();
    expect(await save(held, 'strategy-exists', { state: 'unsure', evidence: [{ title: 'Minutes', date }] })).toBe(200);
    expect((await fileOf(held)).answers['strategy-exists']).toMatchObject({ evidence: [{ date: expected }] });
  });
});

describe('a file', () => {
  const whole = writeAssessmentDocument(
    { city: 'Exampleton', country: 'PT', form: 'quick', instrumentVersion: 1, answers: {}, snapshots: [] },
    new Date('2026-01-15T12:00:00Z'),
  );

  it('that an editor gave a byte order mark and other line ends is loaded (elyukai/optolith-client#370)', async () => {
    expect((await load(Buffer.from(`\ufeff${whole.replaceAll('\n', '\r\n')}`, 'utf8'))).status).toBe(201);
  });

  it.each([
    ['in another encoding', Buffer.from(whole, 'utf16le')],
    ['cut off', Buffer.from(whole.slice(0, -20))],
    ['that is empty', Buffer.alloc(0)],
    ['of two hundred thousand levels', Buffer.from('['.repeat(200_000))],
    ['with a prototype among the answers', Buffer.from(whole.replace('"answers": {}', '"answers": {"__proto__": {}}'))],
  ])('%s is refused in words (elyukai/optolith-client#370)', async (_, file) => {
    const answer = await load(file);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/<h1[^>]*>[^<]+/);
  });

  it('from a newer version says so (powsybl/powsybl-core#3553)', async () => {
    const answer = await load(Buffer.from(whole.replace('"formatVersion": 3', '"formatVersion": 99')));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('newer Chancery');
  });

  it.each([
    ['in Chinese', '上海'.repeat(60)],
    ['in Georgian', 'ქალაქი'.repeat(20)],
  ])(
    'of a city with a long name %s has a name that a disk takes (userfrosting/UserFrosting#893, yahoo/fili#825)',
    async (_, city) => {
      const held = await started({ city });
      for (const address of ['', '/report?format=csv', '/report?format=plan-ics']) {
        const answer = await fetch(`${app.address}/api/v1/assessments/${held.id}${address}`, {
          headers: { ...elsewhere(), cookie: held.cookie },
        });
        const name = decodeURIComponent(
          /filename\*=UTF-8''(\S+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '',
        );
        expect(name).toMatch(/\.\w+$/);
        expect(Buffer.byteLength(name)).toBeLessThan(143);
      }
    },
  );

  it('has no character in its name that turns what follows (getredash/docker#10)', async () => {
    const held = await started({ city: 'Exam\u202Eple' });
    const answer = await fetch(`${app.address}/api/v1/assessments/${held.id}`, {
      headers: { ...elsewhere(), cookie: held.cookie },
    });
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).not.toMatch(/\u202E/);
  });
});
