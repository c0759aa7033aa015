import { describe, expect, it } from 'vitest';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { instrument, matrixQuestion } from '@/lib/workshop/model/questions.fixture';
import { suggestedAnswer } from './suggested-answer';

describe('what a workshop proposes', () => {
  it.each([
    { id: 'continuity', voters: 4, unsure: 2, counts: { 0: 1, 4: 1 }, proposed: undefined },
    { id: 'continuity', voters: 3, unsure: 0, counts: { 0: 1, 2: 1, 4: 1 }, proposed: undefined },
    { id: 'continuity', voters: 2, unsure: 0, counts: { 1: 1, 2: 1 }, proposed: undefined },
    { id: 'continuity', voters: 3, unsure: 2, counts: { 4: 1 }, proposed: undefined },
    { id: 'continuity', voters: 4, unsure: 1, counts: { 0: 2, 2: 1 }, proposed: 0 },
    { id: 'continuity', voters: 5, unsure: 1, counts: { 1: 2, 2: 1, 3: 1 }, proposed: undefined },
    { id: 'continuity', voters: 0, unsure: 0, counts: {}, proposed: undefined },
    { id: 'strategy-exists', voters: 3, unsure: 2, counts: { yes: 1, no: 0 }, proposed: undefined },
    { id: 'strategy-exists', voters: 3, unsure: 0, counts: { yes: 2, no: 1 }, proposed: 'yes' },
    { id: 'strategy-exists', voters: 4, unsure: 1, counts: { yes: 1, no: 2 }, proposed: 'no' },
    { id: 'strategy-exists', voters: 4, unsure: 0, counts: { yes: 2, no: 2 }, proposed: undefined },
    { id: 'strategy-exists', voters: 4, unsure: 2, counts: { yes: 2, no: 0 }, proposed: undefined },
    { id: 'profile-staff', voters: 5, unsure: 0, counts: { none: 3, '1-3': 2 }, proposed: 'none' },
    { id: 'profile-staff', voters: 5, unsure: 1, counts: { none: 2, '1-3': 2 }, proposed: undefined },
    {
      id: 'network-executive',
      voters: 4,
      unsure: 1,
      counts: { national: 2, regional: 1, '~none': 1 },
      proposed: ['national'],
    },
    { id: 'network-executive', voters: 4, unsure: 1, counts: { national: 1, '~none': 2 }, proposed: [] },
    { id: 'network-executive', voters: 4, unsure: 0, counts: { national: 2, '~none': 2 }, proposed: undefined },
    {
      id: 'network-executive',
      voters: 4,
      unsure: 1,
      counts: { national: 1, regional: 1, '~none': 1 },
      proposed: undefined,
    },
    { id: 'network-executive', voters: 4, unsure: 3, counts: { national: 1, regional: 1 }, proposed: undefined },
  ])('$id, $unsure of $voters unsure, $counts: $proposed', ({ id, voters, unsure, counts, proposed }) => {
    expect(suggestedAnswer(requireQuestion(instrument, id), { voters, unsure, counts })).toEqual(proposed);
  });

  it('takes of a list what at least half ticked, unless that is more than may be chosen', () => {
    const question = instrument.questions.find((one) => one.kind === 'checklist' && one.chooseUpTo !== undefined);
    if (question?.kind !== 'checklist' || question.chooseUpTo === undefined) throw new Error('No such question');
    const ticked = (many: number) => ({
      voters: 4,
      unsure: 0,
      counts: Object.fromEntries(question.options.map((option, place) => [option, place < many ? 2 : 1])),
    });
    expect(suggestedAnswer(question, ticked(1))).toEqual(question.options.slice(0, 1));
    expect(suggestedAnswer(question, ticked(question.chooseUpTo))).toEqual(
      question.options.slice(0, question.chooseUpTo),
    );
    expect(suggestedAnswer(question, ticked(question.chooseUpTo + 1))).toBeUndefined();
  });

  it('takes each row of a matrix for itself, and nothing where no row has anything', () => {
    expect(
      suggestedAnswer(matrixQuestion, {
        voters: 4,
        unsure: 1,
        counts: { 'national/energy': 2, 'national/culture': 1, 'regional/culture': 1, 'international/energy': 3 },
      }),
    ).toEqual({ national: ['energy'], international: ['energy'] });
    expect(suggestedAnswer(matrixQuestion, { voters: 4, unsure: 1, counts: { 'national/energy': 1 } })).toBeUndefined();
  });
});
