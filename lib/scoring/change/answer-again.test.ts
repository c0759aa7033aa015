import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answerAgain } from './answer-again';
import { gridAnswers, gridOf } from './answer-grid';
import { evidenceItem } from '@/lib/scoring/score/answers.arbitrary';
import { answersOfCells } from './answers-of-cells.fixture';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';

const grid = gridOf(instrumentV1, 'full');
const times = 20_000;

/** How often each value comes when one answer is given again. */
function sharesOf(question: string, answer: Answer): Readonly<Record<string, number>> {
  const given: Answers = { [question]: answer };
  const answers = gridAnswers(grid, given);
  const cells = new Int32Array(grid.cellCount);
  const draw = drawsFrom(5);
  const counts: Record<string, number> = {};
  for (let time = 0; time < times; time += 1) {
    answerAgain(grid, { answers, draw }, cells);
    const again = answersOfCells(grid, given, cells)[question];
    const value = JSON.stringify(again?.state === 'answered' ? again.value : again?.state);
    counts[value] = (counts[value] ?? 0) + 1 / times;
  }
  return counts;
}

const said = (value: Extract<Answer, { state: 'answered' }>['value'], rest: Partial<Answer> = {}) =>
  ({ state: 'answered', value, ...rest }) as Answer;
/** Four standard deviations of a share of 20,000 draws, at most. */
const near = (share: number) => expect.closeTo(share, 1.9) as number;

describe('answerAgain (method, section 3)', () => {
  it.each<[string, string, Answer, Readonly<Record<string, number>>]>([
    ['a level in the middle', 'continuity', said(2), { '1': 0.1, '2': 0.8, '3': 0.1 }],
    ['the lowest level, which can only rise', 'continuity', said(0), { '0': 0.9, '1': 0.1 }],
    ['the highest level, which can only fall', 'continuity', said(4), { '3': 0.1, '4': 0.9 }],
    [
      'a level with a document',
      'continuity',
      said(2, { evidence: [evidenceItem] }),
      { '1': 0.01, '2': 0.98, '3': 0.01 },
    ],
    ['yes or no', 'staff-trained', said('yes'), { '"yes"': 0.97, '"no"': 0.03 }],
    [
      'a choice, each other option alike',
      'national-relations',
      said('none'),
      { '"none"': 0.97, '"formal"': 0.015, '"ad-hoc"': 0.015 },
    ],
    [
      'yes or no with a document',
      'staff-trained',
      said('yes', { evidence: [evidenceItem] }),
      { '"yes"': 0.997, '"no"': 0.003 },
    ],
    ['unsure', 'continuity', { state: 'unsure' }, { '"unsure"': 1 }],
  ])('%s', (...[, question, answer, expected]) => {
    const found = sharesOf(question, answer);
    expect(Object.keys(found).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const [value, share] of Object.entries(expected)) expect(found[value]).toEqual(near(share));
  });

  it('changes each option of a list by itself', () => {
    const found = sharesOf('frameworks', said(['sdgs']));
    const withOption = (option: string) =>
      Object.entries(found).reduce((sum, [value, share]) => sum + (value.includes(option) ? share : 0), 0);
    expect(withOption('sdgs')).toEqual(near(0.97));
    expect(withOption('sendai-framework')).toEqual(near(0.03));
  });

  it('changes a list with a document ten times less often', () => {
    const found = sharesOf('frameworks', said(['sdgs'], { evidence: [evidenceItem] }));
    // None of its six options.
    expect(found['["sdgs"]']).toEqual(near((1 - 0.003) ** 6));
  });

  it('never chooses more than may be chosen', () => {
    const found = sharesOf('barriers', said(['leaders-time', 'travel', 'budget', 'training', 'languages']));
    const lengths = Object.keys(found).map((value) => (JSON.parse(value) as unknown[]).length);
    expect(Math.max(...lengths)).toBe(5);
    // What is chosen may be left out all the same.
    expect(Math.min(...lengths)).toBeLessThan(5);
  });

  it('changes each option in each row of a matrix', () => {
    const found = sharesOf('network-themes', said({ national: ['culture'], regional: [] }));
    const withCulture = (row: string) =>
      Object.entries(found).reduce((sum, [value, share]) => {
        const rows = JSON.parse(value) as Readonly<Record<string, readonly string[]>>;
        return sum + ((rows[row] ?? []).includes('culture') ? share : 0);
      }, 0);
    expect(withCulture('national')).toEqual(near(0.97));
    expect(withCulture('regional')).toEqual(near(0.03));
  });

  it('chooses no option that there is not', () => {
    const answers = gridAnswers(grid, { frameworks: said(['sdgs']) });
    const entry = grid.questions.find((one) => one.question.id === 'frameworks');
    if (entry?.question.kind !== 'checklist') throw new Error('No longer a list');
    const cells = new Int32Array(grid.cellCount);
    const draw = drawsFrom(5);
    let chosen = 0;
    for (let time = 0; time < 500; time += 1) {
      answerAgain(grid, { answers, draw }, cells);
      chosen |= cells[entry.at] ?? 0;
    }
    expect(chosen).toBe(2 ** entry.question.options.length - 1);
  });

  it.each([
    ['continuity', said(2)],
    ['frameworks', said(['sdgs'])],
    ['network-themes', said({ national: ['culture'], regional: [] })],
  ])('leaves every other cell as it was: %s', (question, answer) => {
    const answers = gridAnswers(grid, { [question]: answer });
    const entry = grid.questions.find((one) => one.question.id === question);
    const cells = new Int32Array(grid.cellCount);
    const draw = drawsFrom(5);
    const changed = new Set<number>();
    for (let time = 0; time < 500; time += 1) {
      answerAgain(grid, { answers, draw }, cells);
      cells.forEach((cell, at) => {
        if (cell !== answers.cells[at]) changed.add(at);
      });
    }
    const own = Array.from({ length: entry?.cells ?? 0 }, (_, row) => (entry?.at ?? 0) + row);
    expect([...changed].toSorted((one, other) => one - other)).toEqual(own);
  });
});
