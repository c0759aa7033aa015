/**
 * For tests: what a database of each time may have held, as the program of that time wrote it. A row is put in from the
 * migration on that made the last of its columns, so that rows of before go without what came later.
 */
import { readFileSync } from 'node:fs';
import { hashToken } from '@/lib/access/tokens/tokens';
import { pngOf } from '@/lib/export/model/pictures.fixture';

export type Value = string | number | Date | Uint8Array;
export type Row = Readonly<Record<string, Value>>;

export const assessmentId = 'upgraded-assessment-01';
/** Of the link that may change everything, and of somebody in the open workshop. */
export const token = 'upgraded-link-'.padEnd(43, 'a');
export const participantToken = 'upgraded-participant-'.padEnd(43, 'b');
export const workshops = {
  planned: 'upgraded-workshop-plan',
  open: 'upgraded-workshop-open',
  recent: 'upgraded-workshop-past',
  due: 'upgraded-workshop-due-',
} as const;
export const participant = 'upgraded-participant-1';
export const logo = new Uint8Array(pngOf());
export const unsaved = 'upgraded-unsaved-inp01';

const day = 24 * 60 * 60 * 1000;
export const then = new Date('2026-11-20T10:00:00.250Z');
export const yesterday = new Date(Date.now() - day);
const nextWeek = new Date(Date.now() + 7 * day);
const answer = { state: 'answered', value: 3 };
const tally = { voters: 6, unsure: 0, counts: { 0: 0, 1: 0, 2: 0, 3: 6, 4: 0 } };
const setup = {
  title: 'Capacity day',
  questions: ['continuity'],
  anonymity: 'departments',
  departments: ['Ports', 'Culture'],
  agenda: [{ title: 'Welcome', minutes: 10 }],
  keepVotesDays: 30,
};
const workshop = { assessmentId, pace: 'own', content: JSON.stringify(setup), createdAt: then, event: 4 };
const closed = { ...workshop, state: 'closed', openedAt: then };
const attack = { tried: false, reason: 'too-many-cities' };
export const editionDate = '2026-07-15';
const editionText = readFileSync(new URL('pool/edition-of-format-2.json', import.meta.url), 'utf8');
export const edition = {
  number: 1,
  date: editionDate,
  checksum: 'd'.repeat(64),
  content: editionText,
  attack: JSON.stringify(attack),
  madeAt: then,
};
export const given = { source: '', instrumentVersion: 1, content: '{}', givenOn: '2026-01-01' };
const snapshot = {
  city: 'Città',
  country: 'IT',
  form: 'full',
  instrumentVersion: 1,
  answers: { continuity: answer },
  targets: {},
};
export const typed = { id: unsaved, assessmentId, section: 'strategy', content: '{"a":1}', expiresAt: nextWeek };
export const areaLink = { id: 'upgraded-link-area---1', assessmentId, tokenHash: hashToken('area'), createdAt: then };
export const ownLink = { browser: hashToken('browser'), assessmentId, sealed: 'sealed', keptAt: then };
export const taken = {
  id: 'upgraded-snapshot-0001',
  assessmentId,
  takenAt: then,
  answeredBy: 'The office',
  instrumentVersion: 1,
  content: JSON.stringify(snapshot),
};
// The program of before kept the area under another key.
const action = {
  title: 'Ask the port',
  heading: 'agenda',
  owner: 'Ada',
  dueOn: '2027-03-31',
  status: 'proposed',
  basis: {},
};

function round(workshopId: string) {
  return {
    workshopId,
    question: 'continuity',
    number: 1,
    state: 'revealed',
    openedAt: then,
    revealedAt: then,
    tally: JSON.stringify(tally),
  };
}

function vote(workshopId: string, participantId: string) {
  return {
    workshopId,
    question: 'continuity',
    number: 1,
    participantId,
    content: JSON.stringify({ ...answer, reason: 'Seen it' }),
    castAt: then,
  };
}

/** In the order in which they may be put in. */
export const upgradeRows: Readonly<Record<string, readonly Row[]>> = {
  Assessment: [
    {
      id: assessmentId,
      city: 'Città',
      country: 'IT',
      form: 'full',
      instrumentVersion: 1,
      revision: 7,
      createdAt: then,
      updatedAt: then,
    },
    {
      id: 'upgraded-assessment-02',
      city: 'Exampleton',
      country: 'NL',
      form: 'quick',
      instrumentVersion: 1,
      revision: 1,
      createdAt: then,
      updatedAt: then,
    },
  ],
  Answer: [
    {
      assessmentId,
      question: 'continuity',
      version: 2,
      content: JSON.stringify({ ...answer, note: 'Naïve “note”' }),
      savedAt: then,
      savedBy: 'Ada',
    },
    { assessmentId, question: 'strategy-exists', version: 3, savedAt: then },
  ],
  Target: [{ assessmentId, area: 'strategy', stage: 'established' }],
  Snapshot: [{ ...taken, figuresVersion: 'cities-surveys-2018-2024.1' }],
  UnsavedInput: [{ ...typed, typedAt: yesterday }],
  Action: [
    {
      id: 'upgraded-action-000001',
      assessmentId,
      version: 1,
      position: 0,
      recommendation: 'write-a-strategy',
      content: JSON.stringify(action),
      createdAt: then,
      savedAt: then,
      savedBy: 'Ada',
    },
  ],
  CancelledDate: [{ id: 'upgraded-action-000002', assessmentId, sequence: 4, day: '2027-02-28', cancelledAt: then }],
  Office: [
    { assessmentId, name: 'Office of Città', accent: '#123456', logoType: 'png', logo },
    { assessmentId: 'upgraded-assessment-02', timeZone: 'Europe/Amsterdam' },
  ],
  Contribution: [
    {
      ...given,
      id: 'upgraded-contribution1',
      contributor: 'a'.repeat(64),
      receiptHash: 'b'.repeat(43),
      recordKey: 7,
      withdrawnOn: '2026-02-01',
      joined: 1,
    },
    {
      ...given,
      id: 'upgraded-contribution2',
      source: 'f'.repeat(64),
      contributor: 'c'.repeat(64),
      recordKey: 2_147_483_647,
      sealedBy: 'making',
      sealedAt: then,
    },
  ],
  Edition: [{ ...edition, instrumentVersion: 1 }],
  ExchangeSource: [{ fingerprint: 'f'.repeat(64), serial: 3, checksum: 'e'.repeat(64) }],
  Workshop: [
    { ...workshop, id: workshops.planned, state: 'planned' },
    { ...workshop, id: workshops.open, state: 'open', openedAt: then, joinCode: 'TWFM4Q35', current: 'continuity' },
    { ...closed, id: workshops.recent, closedAt: yesterday },
    { ...closed, id: workshops.due, closedAt: new Date(Date.now() - 31 * day) },
    { ...closed, id: 'upgraded-workshop-gone', closedAt: then, votesDeletedAt: then },
    { ...closed, id: 'upgraded-workshop-date', closedAt: yesterday, votesDueAt: nextWeek },
    {
      ...workshop,
      id: 'upgraded-workshop-line',
      state: 'open',
      openedAt: then,
      joinCode: 'TWFM4Q36',
      lineKey: 'key',
      manyFromOneLine: then,
      severalFromOneBrowser: then,
    },
  ],
  Participant: [
    {
      id: participant,
      workshopId: workshops.open,
      tokenHash: hashToken(participantToken),
      department: 'Ports',
      name: 'Ada',
      joinedAt: then,
    },
    { id: 'upgraded-participant-2', workshopId: workshops.recent, department: 'Ports', joinedAt: then },
    { id: 'upgraded-participant-3', workshopId: workshops.due, department: 'Culture', name: 'Bo', joinedAt: then },
    {
      id: 'upgraded-participant-4',
      workshopId: 'upgraded-workshop-line',
      joinedAt: then,
      line: 'line',
      firstPlace: participant,
      removedAt: then,
    },
  ],
  Round: [
    round(workshops.open),
    round(workshops.recent),
    round(workshops.due),
    { workshopId: workshops.open, question: 'continuity', number: 2, state: 'voting', openedAt: then },
  ],
  Vote: [
    vote(workshops.open, participant),
    vote(workshops.recent, 'upgraded-participant-2'),
    vote(workshops.due, 'upgraded-participant-3'),
    { ...vote(workshops.open, participant), number: 2, leftOut: then },
  ],
  Decision: [
    {
      workshopId: workshops.recent,
      question: 'continuity',
      version: 1,
      content: JSON.stringify({ answer, reason: 'Agreed' }),
      decidedAt: then,
      decidedBy: 'Ada',
    },
  ],
  Link: [
    {
      id: 'upgraded-link-edit---1',
      assessmentId,
      role: 'edit',
      tokenHash: hashToken(token),
      label: 'Ada',
      createdAt: then,
    },
    {
      id: 'upgraded-link-view---1',
      assessmentId,
      role: 'view',
      tokenHash: hashToken('view'),
      label: 'Mayor',
      createdAt: then,
      expiresAt: nextWeek,
    },
    {
      id: 'upgraded-link-gone---1',
      assessmentId,
      role: 'view',
      tokenHash: hashToken('gone'),
      createdAt: then,
      revokedAt: yesterday,
    },
    { ...areaLink, role: 'area', area: 'strategy' },
    {
      id: 'upgraded-link-opened-1',
      assessmentId,
      role: 'view',
      tokenHash: hashToken('opened'),
      createdAt: then,
      openedAt: then,
    },
    {
      id: 'upgraded-link-workshop',
      assessmentId,
      role: 'facilitator',
      workshopId: workshops.open,
      tokenHash: hashToken('workshop'),
      createdAt: then,
    },
    {
      id: 'upgraded-link-screen-1',
      assessmentId,
      role: 'projector',
      workshopId: workshops.open,
      tokenHash: hashToken('screen'),
      createdAt: then,
      madeBy: 'upgraded-link-workshop',
    },
  ],
  BrowserLink: [ownLink],
  JoinAttempt: [{ key: `workshop ${workshops.open}`, since: then, count: 1 }],
  Lease: [{ name: 'test', holder: 'nobody', until: then }],
};
