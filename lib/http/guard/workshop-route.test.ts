import { NextRequest } from 'next/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Participant } from '@/lib/workshop/store/people/participants';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { json } from '@/lib/http/responses/responses';
import { limits } from './rate-limit';
import { noBody } from './request-body';
import { participantRoute } from './workshop-route';
import { participantParams } from './route-params';

const inside = new Set<string>();
let asked = 0;

vi.mock('@/lib/i18n/catalogue/request-words', () => ({ requestWords: () => Promise.resolve(createWords(english)) }));
vi.mock('@/lib/workshop/store/people/participants', () => ({
  findParticipant: (workshopId: string, token: string): Promise<Participant | undefined> => {
    asked += 1;
    return Promise.resolve(
      inside.has(`${workshopId} ${token}`) ? { id: token, workshopId, instrumentVersion: 1 } : undefined,
    );
  },
}));

const workshop = 'R'.repeat(22);
const look = participantRoute(
  { name: 'look', refusedAs: 'page', params: participantParams, body: noBody },
  ({ caller }) => Promise.resolve(json(caller.id)),
);

const tokenOf = (number: number) => String(number).padStart(43, 'T');

function ask(token: string | undefined, address: string, workshopId = workshop): Promise<Response> {
  const headers: Record<string, string> = {
    'x-forwarded-for': address,
    ...(token !== undefined && { cookie: `workshop-${workshopId}=${token}` }),
  };
  return look(new NextRequest(`http://city.example/workshop/${workshopId}`, { headers }), {
    params: Promise.resolve({ workshop: workshopId }),
  });
}

async function statuses(answers: readonly Promise<Response>[]): Promise<ReadonlySet<number>> {
  return new Set((await Promise.all(answers)).map(({ status }) => status));
}

beforeEach(() => {
  inside.clear();
  asked = 0;
});

describe('the guard of a workshop', () => {
  it('lets in whoever is in the workshop, and nobody else', async () => {
    inside.add(`${workshop} ${tokenOf(1)}`);
    expect((await ask(tokenOf(1), '192.0.2.1')).status).toBe(200);
    for (const token of [undefined, '', 'short', tokenOf(2)]) expect((await ask(token, '192.0.2.1')).status).toBe(404);
    expect((await ask(tokenOf(1), '192.0.2.1', 'S'.repeat(22))).status).toBe(404);
  });

  it('asks the database for nothing that cannot be a token', async () => {
    await ask('short', '192.0.2.1');
    expect(asked).toBe(0);
  });

  it('lets a whole hotel through one address', async () => {
    const people = Array.from({ length: 300 }, (_, index) => tokenOf(1_000 + index));
    for (const token of people) inside.add(`${workshop} ${token}`);
    for (let time = 0; time < 30; time += 1)
      expect(await statuses(people.map((token) => ask(token, '192.0.2.2')))).toEqual(new Set([200]));
  });

  it('asks one of them for patience alone', async () => {
    const [busy, calm] = [tokenOf(2_000), tokenOf(2_001)];
    for (const token of [busy, calm]) inside.add(`${workshop} ${token}`);
    await ask(busy, '192.0.2.3');
    const answers = await Promise.all(
      Array.from({ length: limits.participant.most + 10 }, () => ask(busy, '192.0.2.3')),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect((await ask(busy, '192.0.2.4')).status).toBe(429);
    expect((await ask(calm, '192.0.2.3')).status).toBe(200);
  });

  it('counts strangers by their address, and lets those who are in the workshop pass by', async () => {
    inside.add(`${workshop} ${tokenOf(3_000)}`);
    expect((await ask(tokenOf(3_000), '192.0.2.5')).status).toBe(200);
    const guesses = await Promise.all(
      Array.from({ length: limits.address.most }, (_, index) => ask(tokenOf(10_000 + index), '192.0.2.5')),
    );
    expect(guesses.at(-1)?.status).toBe(429);
    expect((await ask(tokenOf(3_000), '192.0.2.5')).status).toBe(200);
  });

  it('knows nobody any more who is not in the workshop any more', async () => {
    inside.add(`${workshop} ${tokenOf(4_000)}`);
    expect((await ask(tokenOf(4_000), '192.0.2.6')).status).toBe(200);
    inside.clear();
    expect((await ask(tokenOf(4_000), '192.0.2.6')).status).toBe(404);
  });
});
