/**
 * The same scores by other means: a plain reading of the method's text, written without a glance at the code under
 * test and sharing nothing with it but the questionnaire.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answersArbitrary } from './answers.arbitrary';
import { scoreAnswers } from './score-answers';

interface Item {
  id: string;
  kind: string;
  core: boolean;
  points?: Record<string, number>;
  saturatesAt?: number;
  askedWhen?: Parent | { anyOf: Parent[] };
  scores?: { area: string; weight: number };
}
interface Parent {
  question: string;
  is: string[];
}
/** [lowest, highest, carries evidence, known], or nothing where not applicable. */
type Range = [number, number, boolean, boolean] | undefined;

const items = JSON.parse(JSON.stringify(instrumentV1.questions)) as Item[];
const find = (id: string) => items.find((item) => item.id === id) ?? items[0];
const open: Range = [0, 1, false, false];

function gate(item: Item | undefined, answers: Answers): 'asked' | 'closed' | 'unknown' | 'out' {
  if (!item?.askedWhen) return 'asked';
  const parents = 'anyOf' in item.askedWhen ? item.askedWhen.anyOf : [item.askedWhen];
  const states = parents.map(({ question, is }) => {
    const above = gate(find(question), answers);
    if (above !== 'asked') return above;
    const answer = answers[question];
    if (answer?.state === 'not-applicable') return 'out';
    if (answer?.state !== 'answered') return 'unknown';
    return is.includes(answer.value as string) ? 'asked' : 'closed';
  });
  if (states.some((state) => state === 'asked')) return 'asked';
  if (states.some((state) => state === 'unknown')) return 'unknown';
  return states.every((state) => state === 'out') ? 'out' : 'closed';
}

function worth(item: Item, value: unknown): number {
  if (item.kind === 'yes-no') return value === 'yes' ? 1 : 0;
  if (item.kind === 'levels') return (value as number) * 0.25;
  if (item.kind === 'choice') return item.points?.[value as string] ?? NaN;
  return Math.min(1, (value as unknown[]).length / (item.saturatesAt ?? NaN));
}

const hasEvidence = (answer: Answer) => answer.evidence !== undefined && answer.evidence.length > 0;

function direct(item: Item, answers: Answers): Range {
  const state = gate(item, answers);
  if (state === 'closed') return [0, 0, false, true];
  if (state === 'unknown') return open;
  const answer = answers[item.id];
  if (state === 'out' || answer?.state === 'not-applicable') return undefined;
  if (answer?.state !== 'answered') return open;
  const value = worth(item, answer.value);
  return [value, value, hasEvidence(answer), true];
}

function coverage(wantedId: string, heldId: string, answers: Answers): Range {
  const wanted = answers[wantedId];
  if (wanted?.state !== 'answered' || (wanted.value as string[]).length === 0) return open;
  const state = gate(find(heldId), answers);
  if (state === 'closed') return [0, 0, false, true];
  const held = answers[heldId];
  if (state === 'out') return undefined;
  if (state === 'unknown' || held?.state !== 'answered') return open;
  const there = Array.isArray(held.value) ? (held.value as string[]) : Object.values(held.value).flat();
  const both = (wanted.value as string[]).filter((option) => there.includes(option));
  const value = both.length / (wanted.value as string[]).length;
  return [value, value, hasEvidence(held), true];
}

function naive(form: string, area: string, answers: Answers) {
  const inForm = items.filter((item) => form === 'full' || item.core);
  const weighted: [number, Range][] = inForm
    .filter((item) => item.scores?.area === area)
    .map((item) => [item.scores?.weight ?? 0, direct(item, answers)]);
  if (form === 'full' && area === 'resources') weighted.push([1, coverage('skills-important', 'skills-held', answers)]);
  if (form === 'full' && area === 'prioritisation')
    weighted.push([2, coverage('priority-themes', 'network-themes', answers)]);
  const applicable = weighted.flatMap(([weight, range]) => (range ? [{ weight, range }] : []));
  const sum = (of: (entry: (typeof applicable)[number]) => number) =>
    applicable.reduce((total, entry) => total + of(entry), 0);
  const total = sum(({ weight }) => weight);
  if (total === 0) return undefined;
  const known = sum(({ weight, range }) => (range[3] ? weight : 0));
  return {
    low: (100 * sum(({ weight, range }) => weight * range[0])) / total,
    high: (100 * sum(({ weight, range }) => weight * range[1])) / total,
    point: known / total >= 0.6 ? (100 * sum(({ weight, range }) => (range[3] ? weight * range[0] : 0))) / known : null,
    evidenced: (100 * sum(({ weight, range }) => (range[3] && range[2] ? weight * range[0] : 0))) / total,
    knownShare: known / total,
  };
}

describe('scoreAnswers and a plain reading of the method', () => {
  it.each(['full', 'quick'] as const)('agree to a billionth in the %s form', (form) => {
    fc.assert(
      fc.property(answersArbitrary(instrumentV1), (answers) => {
        const { areas } = scoreAnswers({ instrument: instrumentV1, form, answers });
        for (const [area, score] of Object.entries(areas)) {
          const expected = naive(form, area, answers);
          expect(score.applicable).toBe(expected !== undefined);
          if (!score.applicable || expected === undefined) continue;
          expect(score.low).toBeCloseTo(expected.low, 9);
          expect(score.high).toBeCloseTo(expected.high, 9);
          expect(score.evidenced).toBeCloseTo(expected.evidenced, 9);
          expect(score.knownShare).toBeCloseTo(expected.knownShare, 9);
          expect(score.point === null).toBe(expected.point === null);
          if (score.point !== null) expect(score.point).toBeCloseTo(expected.point ?? NaN, 9);
        }
      }),
      { numRuns: 300 },
    );
  });
});
