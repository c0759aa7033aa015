import { describe, expect, it } from 'vitest';
import { instrument, recordSetup, sampleDecisions, sampleRounds } from '@/lib/workshop/model/record/record.fixture';
import { readWorkshops, workshopsSchema } from './document-workshops';

const moment = '2026-11-20T09:00:00.000Z';
const workshop = {
  setup: recordSetup,
  openedAt: moment,
  closedAt: moment,
  rounds: sampleRounds,
  decisions: sampleDecisions.map((decision) => ({ ...decision, decidedAt: moment })),
};
const [round, ...otherRounds] = sampleRounds;
const [decision] = workshop.decisions;

function pathsOf(changes: object): readonly string[] {
  const fields = workshopsSchema.safeParse([JSON.parse(JSON.stringify({ ...workshop, ...changes }))]);
  if (!fields.success) return fields.error.issues.map(({ path }) => `workshops.${path.join('.')}`);
  const read = readWorkshops(instrument, fields.data);
  return read.ok ? [] : read.issues.map(({ path }) => path);
}

describe('a workshop in a file', () => {
  it('is read as it was written', () => {
    expect(pathsOf({})).toEqual([]);
    const fields = workshopsSchema.parse([JSON.parse(JSON.stringify(workshop))]);
    expect(JSON.stringify(readWorkshops(instrument, fields))).toBe(JSON.stringify({ ok: true, value: [workshop] }));
  });

  it.each([
    ['no title', { setup: { ...recordSetup, title: '' } }, 'workshops.0.setup.title'],
    ['a question that is none', { setup: { ...recordSetup, questions: ['nowhere'] } }, 'workshops.0.setup.questions'],
    ['a vote on a question that is none', { rounds: [{ ...round, question: 'nowhere' }] }, 'workshops.0.rounds.0'],
    [
      'a vote that is counted twice',
      { rounds: [round, ...otherRounds, round] },
      `workshops.0.rounds.${sampleRounds.length}`,
    ],
    ['a third vote', { rounds: [{ ...round, number: 3 }] }, 'workshops.0.rounds.0.number'],
    [
      'more for one answer than voted',
      { rounds: [{ question: 'continuity', number: 1, tally: { voters: 5, unsure: 1, counts: { 0: 5 } } }] },
      'workshops.0.rounds.0',
    ],
    [
      'an answer that the question does not have',
      { rounds: [{ question: 'continuity', number: 1, tally: { voters: 5, unsure: 1, counts: { constructor: 1 } } }] },
      'workshops.0.rounds.0',
    ],
    ['single votes', { rounds: [{ ...round, votes: [] }] }, 'workshops.0.rounds.0'],
    [
      'a decision that does not fit',
      { decisions: [{ ...decision, answer: { state: 'answered', value: 9 } }] },
      'workshops.0.decisions.0',
    ],
    [
      'a decision on a question that is none',
      { decisions: [{ ...decision, question: 'nowhere' }] },
      'workshops.0.decisions.0',
    ],
    ['two decisions on one question', { decisions: [decision, decision] }, 'workshops.0.decisions.1'],
    ['somebody who was there', { participants: [] }, 'workshops.0'],
  ])('is refused with %s', (_name, changes, path) => {
    expect(pathsOf(changes)).toContain(path);
  });
});
