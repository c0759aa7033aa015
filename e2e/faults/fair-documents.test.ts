/** One visitor asks for documents that take as long as any can, and others want theirs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAssessmentDocument } from '@/lib/data/document/assessment-document';
import { annexIds } from '@/lib/export/model/annexes';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import { requireInstrument } from '@/lib/instrument/registry';
import { type App, startApp } from '../support/server/app-server';
import { createAssessment } from '../support/people/writers';

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.remove());

interface Made {
  readonly id: string;
  readonly token: string;
}

/** All that the questionnaire takes: letters that join, and nowhere a place to break a line. */
async function loadHostile(): Promise<Made> {
  const { version, questions } = requireInstrument(1);
  const note = 'مدينة'.repeat(800);
  const evidence = Array.from({ length: 10 }, () => ({ title: 'مدينة'.repeat(60), date: '2025-03' }));
  const answers: Answers = Object.fromEntries(
    questions.flatMap(({ id, kind }): readonly (readonly [string, Answer])[] => {
      if (kind === 'country') return [];
      if (kind !== 'yes-no' && kind !== 'levels') return [[id, { state: 'unsure', note }]];
      return [[id, { state: 'answered', value: kind === 'yes-no' ? 'yes' : 3, note, evidence }]];
    }),
  );
  const content = writeAssessmentDocument(
    { city: 'مدينة', country: 'EG', form: 'full', instrumentVersion: version, answers, snapshots: [] },
    new Date('2026-01-15'),
  );
  const body = new FormData();
  body.set('file', new File([content], 'assessment.json', { type: 'application/json' }));
  const response = await fetch(`${app.address}/start/load`, { method: 'POST', body, redirect: 'manual' });
  const [, id = '', token = ''] = /chancery-([\w-]+)=([\w-]+);/.exec(response.headers.get('set-cookie') ?? '') ?? [];
  expect(id, response.status === 303 ? '' : (await response.text()).slice(0, 2_000)).not.toBe('');
  return { id, token };
}

interface Visitor {
  /** As a proxy would say. */
  readonly address: string;
  readonly signal?: AbortSignal;
}

function take({ id, token }: Made, format: string, { address, signal }: Visitor): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': address };
  return fetch(`${app.address}/api/v1/assessments/${id}/report?format=${format}`, {
    headers,
    ...(signal && { signal }),
  });
}

/** A report with everything in it. */
const longest = `pdf${annexIds.map((annex) => `&annex=${annex}`).join('')}`;

describe('documents', () => {
  it('are made for others while one visitor asks for as many as possible that take as long as possible', async () => {
    const hostile = await loadHostile();
    const honest = await Promise.all(
      ['198.51.100.1', '198.51.100.2', '198.51.100.3'].map(async (address) => ({
        address,
        made: await createAssessment(app.address),
      })),
    );
    const gone = new AbortController();
    let finished = 0;
    const asked = Array.from({ length: 24 }, () =>
      take(hostile, longest, { address: '192.0.2.1', signal: gone.signal }).then(
        ({ status, headers }) => {
          if (status === 200) finished += 1;
          return { status, later: headers.has('retry-after') };
        },
        () => undefined,
      ),
    );
    const answers = await Promise.all(honest.map(({ made, address }) => take(made, 'pdf', { address })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    // One after another, the three would come behind twelve or more of these.
    expect(finished).toBeLessThanOrEqual(3);
    expect(app.memory()).toBeLessThan(1_600_000_000);
    gone.abort();
    const refused = (await Promise.all(asked)).filter((answer) => answer !== undefined && answer.status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) expect(answer).toEqual({ status: 503, later: true });
    // Nobody waits for the rest any more: as soon as the server has heard of it, nothing of it stands in the way.
    const status = async () => (await take(hostile, 'csv', { address: '192.0.2.1' })).status;
    await expect.poll(status, { timeout: 10_000 }).toBe(200);
  });
});
