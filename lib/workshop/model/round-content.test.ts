import { describe, expect, it } from 'vitest';
import { instrument, levelsQuestion } from './questions.fixture';
import { readTally, readVoteContent, tallySchema, writeTally, writeVote } from './round-content';
import type { Tally, Vote } from './workshop';

const place = { instrument, question: levelsQuestion.id };

describe('a stored vote', () => {
  it.each<Vote>([
    { state: 'answered', value: 3 },
    { state: 'answered', value: 0, reason: 'Nobody does.' },
    { state: 'unsure' },
  ])('is read as it was written: %o', (vote) => {
    expect(readVoteContent(place, writeVote(place, vote))).toStrictEqual(vote);
  });

  it('that does not fit its question is refused, with where and without what', () => {
    const read = () => readVoteContent(place, JSON.stringify({ state: 'answered', value: 'some words' }));
    expect(read).toThrow(expect.objectContaining({ name: 'VoteContentError' }) as Error);
    expect(read).toThrow(/^A vote on continuity does not fit the questionnaire: value [\w-]+$/);
    expect(read).not.toThrow('some words');
    expect(() => writeVote(place, { state: 'answered', value: 9 })).toThrow('value');
  });
});

describe('a stored tally', () => {
  const counted = { voters: 5, unsure: 1, counts: { 2: 3, 4: 1 } };
  it.each<Tally>([counted, { ...counted, departments: [{ department: 'Ports', ...counted }, counted] }])(
    'is read as it was written: %o',
    (tally) => {
      expect(readTally(writeTally(tally))).toStrictEqual(tally);
    },
  );

  it.each([
    ['fewer than nobody', { ...counted, voters: -1 }],
    ['half a person', { ...counted, unsure: 0.5 }],
    ['a count that is no number', { ...counted, counts: { 2: 'three' } }],
    ['a department without counts', { ...counted, departments: [{ department: 'Ports' }] }],
    ['anything else', { ...counted, names: ['Ada'] }],
    ['a name within a department', { ...counted, departments: [{ ...counted, name: 'Ada' }] }],
  ])('has not %s', (_, content) => {
    expect(tallySchema.safeParse(content).success).toBe(false);
    expect(() => readTally(JSON.stringify(content))).toThrow();
  });

  it('may be of nobody', () => {
    expect(readTally('{"voters":0,"unsure":0,"counts":{}}')).toEqual({ voters: 0, unsure: 0, counts: {} });
  });
});
