import { describe, expect, it } from 'vitest';
import { findQuestion } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import { instruments } from '@/lib/instrument/registry';
import { crosswalk, notComparable } from './crosswalk';
import { findFigure, surveys } from './published/series';
import { notComparableReasons } from './published/survey-crosswalk';

const entries = Object.entries(crosswalk).map(([id, entry]) => ({ id, ...entry }));

/** As each version that has the question asks it. */
function askedAs(id: string): readonly Question[] {
  return instruments.flatMap((instrument) => findQuestion(instrument, id) ?? []);
}

function optionsOf(question: Question): readonly string[] {
  return 'options' in question ? question.options : [];
}

function expectOptions(id: string, options: readonly string[]): void {
  expect([id, askedAs(id).length > 0]).toEqual([id, true]);
  for (const question of askedAs(id)) expect(optionsOf(question)).toEqual(expect.arrayContaining([...options]));
}

describe('the crosswalk', () => {
  it.each(surveys)('places every figure of $year exactly once: beside a question, or aside with a reason', (survey) => {
    const placed = [...Object.keys(survey.crosswalk.beside), ...Object.keys(survey.crosswalk.notComparable)];
    expect(placed.toSorted()).toEqual(survey.figures.map(({ id }) => id).toSorted());
  });

  it.each(entries)('$id counts options that $question has', ({ question, counted, among }) => {
    expect(counted.is.length).toBeGreaterThan(0);
    expectOptions(question, counted.is);
    if (among) expectOptions(among.question, among.is);
  });

  it('names rows for a matrix, and for nothing else', () => {
    const questions = entries.flatMap((entry) => askedAs(entry.question).map((asked) => ({ ...entry, asked })));
    for (const { asked, counted } of questions) {
      const rows = asked.kind === 'matrix' ? asked.rows : [];
      expect(counted.rows !== undefined).toBe(asked.kind === 'matrix');
      expect(rows).toEqual(expect.arrayContaining([...(counted.rows ?? [])]));
    }
  });

  it('never counts every option: such a figure would say nothing of the city', () => {
    const countsAll = ({ question, counted }: (typeof entries)[number]) =>
      askedAs(question).some((asked) => optionsOf(asked).length === counted.is.length);
    expect(entries.filter(countsAll)).toEqual([]);
  });

  it.each(instruments)('follows every mirror of version $version that is a figure', ({ questions }) => {
    const mirrors = questions.flatMap(({ id, mirrors }) => mirrors.map((mirror) => [mirror, id] as const));
    const toFigures = mirrors.filter(([mirror]) => findFigure(mirror) !== undefined);
    expect(toFigures.length).toBeGreaterThan(15);
    for (const [mirror, question] of toFigures)
      expect([mirror, crosswalk[mirror]?.question]).toEqual([mirror, question]);
  });

  it('gives only known reasons, and each at least once', () => {
    expect(new Set(Object.values(notComparable))).toEqual(new Set(notComparableReasons));
  });
});
