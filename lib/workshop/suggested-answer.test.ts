import { describe, expect, it } from 'vitest';
import { requireQuestion } from '@/lib/instrument/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import { suggestedAnswer } from './suggested-answer';

const instrument = requireInstrument(1);

describe('suggestedAnswer', () => {
  it.each([
    ['continuity', { voters: 3, counts: { '0': 1, '2': 1, '4': 1 } }, 2],
    ['continuity', { voters: 2, counts: { '1': 1, '2': 1 } }, 1],
    ['continuity', { voters: 0, counts: {} }, undefined],
    ['strategy-exists', { voters: 3, counts: { yes: 2, no: 1 } }, 'yes'],
    ['strategy-exists', { voters: 4, counts: { yes: 2, no: 2 } }, undefined],
    ['skills-held', { voters: 2, counts: {} }, []],
  ] as const)('%s with %j says %j', (id, tally, expected) => {
    expect(suggestedAnswer(requireQuestion(instrument, id), { unsure: 0, ...tally })).toEqual(expected);
  });

  it('leaves out the unsure', () => {
    expect(suggestedAnswer(requireQuestion(instrument, 'continuity'), { voters: 3, unsure: 2, counts: { '4': 1 } })).toBe(4);
  });

  it('takes of a list what at least half ticked, unless that is more than may be chosen', () => {
    const question = instrument.questions.find((one) => one.kind === 'checklist' && one.chooseUpTo !== undefined);
    if (question?.kind !== 'checklist' || question.chooseUpTo === undefined) throw new Error('No such question');
    const few = Object.fromEntries(question.options.map((option, index) => [option, index === 0 ? 2 : 1]));
    expect(suggestedAnswer(question, { voters: 4, unsure: 0, counts: few })).toEqual([question.options[0]]);
    const all = Object.fromEntries(question.options.map((option) => [option, 4]));
    expect(suggestedAnswer(question, { voters: 4, unsure: 0, counts: all })).toBeUndefined();
  });

  it('takes each row of a matrix for itself', () => {
    const question = requireQuestion(instrument, 'network-themes');
    if (question.kind !== 'matrix') throw new Error('No matrix');
    const [row = '', other = ''] = question.rows;
    const [option = ''] = question.options;
    expect(suggestedAnswer(question, { voters: 2, unsure: 0, counts: { [`${row}/${option}`]: 1, [`${other}/${option}`]: 0 } })).toEqual({ [row]: [option] });
  });
});
