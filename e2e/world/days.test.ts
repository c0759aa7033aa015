/** Days and years as people elsewhere write and live them. */
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAssessmentDocument } from '@/lib/data/document/assessment-document';
import { dayIn } from '@/lib/instrument/values/zoned-day';
import { type App, startApp } from '../support/server/app-server';

// Whatever the hour, one of the two is on another day than UTC, and the server is told to be on the other side of the
// world.
const ahead = new Date().getUTCHours() >= 10;
const office = ahead ? { country: 'KI', zone: 'Pacific/Kiritimati' } : { country: 'AS', zone: 'Pacific/Pago_Pago' };
const chosen = ahead ? office.zone : '';

let app: App;
let id = '';
let headers: Record<string, string> = {};

function later(days: number): string {
  return dayIn(office.zone, new Date(Date.now() + days * 24 * 60 * 60 * 1000));
}

function post(path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${app.address}/assessments/${id}/${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

function put(date: string, version: number): Promise<Response> {
  const answer = { state: 'answered', value: 'yes', evidence: [{ title: 'Council minutes', date }] };
  return fetch(`${app.address}/api/v1/assessments/${id}/answers/strategy-exists`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ answer, version }),
  });
}

beforeAll(async () => {
  app = await startApp({ TZ: ahead ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati' });
  const started = await fetch(`${app.address}/start/create`, {
    method: 'POST',
    body: new URLSearchParams({ city: 'Exampleton', country: office.country, form: 'quick' }),
    redirect: 'manual',
  });
  const [, found = '', token = ''] = /chancery-([\w-]+)=([\w-]+);/.exec(started.headers.get('set-cookie') ?? '') ?? [];
  id = found;
  headers = { authorization: `Bearer ${token}` };
  expect((await post('office/save', { name: '', accent: '', timeZone: chosen })).status).toBe(303);
});

afterAll(() => app.remove());

describe('today is the day of the office', () => {
  it('dates the report by its clocks, not by those of the server (formbricks/formbricks#6728)', async () => {
    expect((await put('2025-03', 0)).status).toBe(200);
    const file = (await (await fetch(`${app.address}/api/v1/assessments/${id}`, { headers })).json()) as {
      report: { head: { asOf: string } };
      office?: { timeZone?: string };
    };
    expect(file.report.head.asOf).toBe(later(0));
    expect(file.report.head.asOf).not.toBe(dayIn('UTC', new Date()));
    expect(file.office?.timeZone ?? '').toBe(chosen);
  });

  it('lets a link end with today, and not with yesterday (surveysolutions/surveysolutions#2748)', async () => {
    const link = (until: string) => post('links/create', { what: 'view', label: 'A colleague', until });
    expect((await link(later(0))).status).toBe(303);
    expect((await link(later(-1))).status).toBe(400);
  });

  it('calls an action overdue once its day is over, and not before (decidim/decidim#14010)', async () => {
    const action = (title: string, dueOn: string) =>
      post('plan/add', { title, status: 'planned', area: '', owner: '', dueOn, effortDays: '', cost: '', outcome: '' });
    expect((await action('Due yesterday', later(-1))).status).toBe(303);
    expect((await action('Due today', later(0))).status).toBe(303);
    const page = await (
      await fetch(`${app.address}/assessments/${id}/plan`, {
        headers: { cookie: `chancery-${id}=${headers['authorization']?.slice('Bearer '.length) ?? ''}` },
      })
    ).text();
    const between = page.slice(page.indexOf('Due yesterday'), page.indexOf('Due today'));
    expect(between).toContain('verdue');
    expect(page.slice(page.indexOf('Due today'), page.indexOf('Due today') + 1_000)).not.toContain('verdue');
  });
});

describe('a calendar that is taken again', () => {
  interface Taken {
    readonly uid: string;
    readonly sequence: number;
    readonly day: string;
    readonly status: string | undefined;
  }

  async function taken(): Promise<Taken> {
    const text = await (
      await fetch(`${app.address}/api/v1/assessments/${id}/report?format=plan-ics`, { headers })
    ).text();
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    const found = events.find(({ summary }) => summary === 'It moves');
    if (found === undefined) throw new Error('The action is not in the calendar');
    return {
      uid: found.uid,
      sequence: found.sequence,
      day: String(found.startDate),
      status: found.component.getFirstPropertyValue('status')?.toString(),
    };
  }

  it(
    'moves what has moved, and cancels what is done (OpenACalendar/OpenACalendar-Web-Core#176, ' +
      'FossifyOrg/Calendar#1176)',
    async () => {
      const fields = { title: 'It moves', area: '', owner: '', effortDays: '', cost: '', outcome: '' };
      expect((await post('plan/add', { ...fields, status: 'planned', dueOn: '2027-03-28' })).status).toBe(303);
      const first = await taken();
      const path = `plan/${first.uid.replace('@chancery', '')}/save`;
      expect((await post(path, { ...fields, status: 'planned', dueOn: '2027-04-15', version: '1' })).status).toBe(303);
      const moved = await taken();
      expect([moved.uid, moved.day]).toEqual([first.uid, '2027-04-15']);
      expect(moved.sequence).toBeGreaterThan(first.sequence);
      expect((await post(path, { ...fields, status: 'done', dueOn: '2027-04-15', version: '2' })).status).toBe(303);
      const done = await taken();
      expect([moved.status, done.status, done.uid]).toEqual([undefined, 'CANCELLED', first.uid]);
      expect(done.sequence).toBeGreaterThan(moved.sequence);
    },
  );
});

describe('a year is one of the same calendar everywhere', () => {
  it.each([
    ['a slip of the finger (muccg/rdrf#2189)', '0025-03-01', /from 1900 to 20\d\d/],
    ['the year of the Buddhist calendar (getodk/collect#6602)', '2568-03', /another calendar/],
    ['the year of the Persian calendar (getodk/collect#6602)', '1403-05', /another calendar/],
    ['a year that never comes (NRGI/resourcecontracts.org#978)', '9999', /from 1900 to 20\d\d/],
  ])('refuses %s in evidence, and says why', async (_, date, why) => {
    const answer = await put(date, 1);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { errors: { detail: string }[] }).errors[0]?.detail).toMatch(why);
  });

  it.each(['0001-01-01T00:00:00Z', '9999-01-01T00:00:00Z', '2568-01-01T00:00:00Z'])(
    'refuses a file that was changed in %s',
    async (updatedAt) => {
      const content = writeAssessmentDocument(
        {
          city: 'Exampleton',
          country: 'NL',
          form: 'quick',
          instrumentVersion: 1,
          answers: {},
          snapshots: [],
          updatedAt: new Date(updatedAt),
        },
        new Date(),
      );
      const body = new FormData();
      body.set('file', new File([content], 'assessment.json', { type: 'application/json' }));
      const answer = await fetch(`${app.address}/start/load`, { method: 'POST', body, redirect: 'manual' });
      expect([answer.status, (await answer.text()).includes('updatedAt')]).toEqual([400, true]);
    },
  );
});
