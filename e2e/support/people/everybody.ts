/** Everybody who may come to the door of one assessment, each with what they hold. */
import { pngOf } from '@/lib/export/model/pictures.fixture';
import type { Credential } from '../../routes/authorisation';
import type { Ids } from '../../routes/route-case';
import type { DatabaseReader } from '../server/database-rows';
import { enterWorkshop, openTestWorkshop, planWorkshop, type Workshop } from '../workshops/test-workshop';
import { elsewhere, type Headers_, linkCookie, pack } from '../server/send';

export interface Everybody {
  /** Of the assessment, of an open workshop on it, and of an action in its plan. */
  readonly ids: Required<Ids>;
  /** What stands in the address of a link, and what a program sends as a bearer; empty where somebody has none. */
  readonly tokens: Readonly<Record<Credential, string>>;
  /** As a browser sends it. */
  readonly cookies: Readonly<Record<Credential, Headers_>>;
  /** Ends the workshop, which then has a record. */
  closeTestWorkshop(): Promise<void>;
}

const guess = 'A'.repeat(43);
const notALink = '%00not a link;=,"';
const form = 'application/x-www-form-urlencoded';

/** A city that uses everything: links of each kind, a workshop in which somebody sits, a plan, a logo. */
export async function inviteEverybody(origin: string, rows: DatabaseReader): Promise<Everybody> {
  const workshop = await openTestWorkshop(origin, { questions: ['continuity'] });
  const { assessment, workshop: workshopId } = workshop;
  const post = poster(origin, workshop);
  const links = linkMaker(post, assessment);
  const expired = await links('create', { what: 'view' });
  await rows.endLinks(assessment);
  const withdrawn = await links('create', { what: 'edit', label: 'To be withdrawn' });
  await post(`/assessments/${assessment}/links/withdraw`, { link: withdrawn.linkId });
  const other = await planWorkshop(origin, { questions: ['continuity'] });
  const second = await secondWorkshop(post, assessment);
  const participant = await enterWorkshop(origin, workshop);
  const action = await addAction(post, assessment, rows);
  await addLogo(origin, workshop);
  const tokens: Record<Credential, string> = {
    E: valueOf(workshop.cookie),
    V: (await links('create', { what: 'view' })).token,
    R: (await links('create', { what: 'report' })).token,
    H: (await links('create', { what: 'impact' })).token,
    S: (await links('create', { what: 'one-pager' })).token,
    F: (await links(`../workshops/${workshopId}/links/create`, { role: 'facilitator' })).token,
    G: (await links(`../workshops/${second}/links/create`, { role: 'facilitator' })).token,
    P: (await links(`../workshops/${workshopId}/links/create`, { role: 'projector' })).token,
    M: valueOf(participant.cookie),
    O: valueOf(other.cookie),
    W: withdrawn.token,
    X: expired.token,
    N: guess,
    B: encodeURIComponent(notALink),
  };
  const cookies = Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [name, linkCookie(assessment, token)]),
  ) as unknown as Record<Credential, Headers_>;
  return {
    ids: { assessment, token: tokens.E, workshop: workshopId, action },
    tokens,
    cookies: { ...cookies, M: { cookie: participant.cookie }, N: {} },
    closeTestWorkshop: () => workshop.step('close', { sure: 'yes' }),
  };
}

type Post = (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;

function poster(origin: string, { cookie }: Pick<Workshop, 'cookie'>): Post {
  return async (path, fields) => {
    const answer = await fetch(new URL(path, origin), {
      method: 'POST',
      redirect: 'manual',
      headers: { ...elsewhere(), cookie, 'content-type': form },
      body: new URLSearchParams(fields),
    });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
}

function linkMaker(post: Post, assessment: string) {
  return async (place: string, fields: Readonly<Record<string, string>>) => {
    const made = await post(`/assessments/${assessment}/links/${place}`, fields);
    const line = made.headers.getSetCookie().find((cookie) => /new-link/.test(cookie)) ?? '';
    return JSON.parse(Buffer.from(valueOf(line), 'base64url').toString()) as {
      readonly token: string;
      readonly linkId: string;
    };
  };
}

function valueOf(cookie: string): string {
  return /=([^;]*)/.exec(cookie)?.[1] ?? '';
}

async function secondWorkshop(post: Post, assessment: string): Promise<string> {
  const fields = {
    title: 'Another workshop',
    choose: 'picked',
    questions: 'continuity',
    anonymity: 'nothing',
    plan: 'own',
    agenda: '30 Vote',
    keepVotesDays: '7',
    pace: 'led',
  };
  const made = await post(`/assessments/${assessment}/workshops/create`, fields);
  return /workshops\/([\w-]{22})/.exec(made.headers.get('location') ?? '')?.[1] ?? '';
}

async function addAction(post: Post, assessment: string, rows: DatabaseReader): Promise<string> {
  await post(`/assessments/${assessment}/plan/add`, { title: 'Ask the port', status: 'proposed' });
  const [action = ''] = await rows.actions(assessment);
  return action;
}

async function addLogo(origin: string, { assessment, cookie }: Pick<Workshop, 'assessment' | 'cookie'>): Promise<void> {
  const { type, text } = pack({ type: 'multipart/form-data' }, pngOf().toString('latin1'));
  const answer = await fetch(`${origin}/assessments/${assessment}/office/logo/save`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...elsewhere(), cookie, 'content-type': type },
    body: Buffer.from(text, 'latin1'),
  });
  if (answer.status !== 303) throw new Error(`The logo was answered with ${answer.status}`);
}
