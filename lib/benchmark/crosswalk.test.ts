import { describe, expect, it } from 'vitest';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { currentInstrument } from '@/lib/instrument/registry';
import { crosswalk, notComparable } from './crosswalk';
import { findFigure, surveys } from './published/series';
import { notComparableReasons } from './published/survey-crosswalk';

const entries = Object.entries(crosswalk).map(([id, entry]) => ({ id, ...entry }));

function optionsOf(id: string): readonly string[] {
  const question = requireQuestion(currentInstrument, id);
  return 'options' in question ? question.options : [];
}

describe('the crosswalk', () => {
  it.each(surveys)('places every figure of $year exactly once: beside a question, or aside with a reason', (survey) => {
    const placed = [...Object.keys(survey.crosswalk.beside), ...Object.keys(survey.crosswalk.notComparable)];
    expect(placed.toSorted()).toEqual(survey.figures.map(({ id }) => id).toSorted());
  });

  it.each(entries)('$id counts options that $question has', ({ question, counted, among }) => {
    expect(counted.is.length).toBeGreaterThan(0);
    expect(optionsOf(question)).toEqual(expect.arrayContaining([...counted.is]));
    if (among) expect(optionsOf(among.question)).toEqual(expect.arrayContaining([...among.is]));
  });

  it('names rows for a matrix, and for nothing else', () => {
    for (const { question, counted } of entries) {
      const asked = requireQuestion(currentInstrument, question);
      const rows = asked.kind === 'matrix' ? asked.rows : [];
      expect(counted.rows !== undefined).toBe(asked.kind === 'matrix');
      expect(rows).toEqual(expect.arrayContaining([...(counted.rows ?? [])]));
    }
  });

  it('never counts every option: such a figure would say nothing of the city', () => {
    expect(entries.filter(({ question, counted }) => optionsOf(question).length === counted.is.length)).toEqual([]);
  });

  it('follows every mirror of the questionnaire that is a figure', () => {
    const mirrors = currentInstrument.questions.flatMap(({ id, mirrors }) =>
      mirrors.map((mirror) => [mirror, id] as const),
    );
    const toFigures = mirrors.filter(([mirror]) => findFigure(mirror) !== undefined);
    expect(toFigures.length).toBeGreaterThan(15);
    for (const [mirror, question] of toFigures)
      expect([mirror, crosswalk[mirror]?.question]).toEqual([mirror, question]);
  });

  it('gives only known reasons, and each at least once', () => {
    expect(new Set(Object.values(notComparable))).toEqual(new Set(notComparableReasons));
  });
});
