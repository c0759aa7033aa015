import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireInstrument } from '@/lib/instrument/registry';
import { buildReport } from '@/lib/report/build-report';
import type { PlannedAction } from '@/lib/plan/plan';
import { basisOf } from './plan-reports';
import type { ReportInput } from '@/lib/report/types/report-input';

const instrument = requireInstrument(1);
const input: ReportInput = {
  city: 'Exampleton',
  country: 'PT',
  form: 'quick',
  instrument,
  answers: { 'strategy-exists': { state: 'answered', value: 'no' } },
  targets: {},
  asOf: '2026-11-22',
};

function planned(basis: PlannedAction['basis']): PlannedAction {
  return { id: 'one', title: 'Write it down', status: 'planned', basis };
}

function changed(basis: PlannedAction['basis']) {
  return buildReport({ ...input, plan: [planned(basis)] }).plan[0]?.changedSince;
}

describe('an action and the answers it rests on', () => {
  it.each([
    ['the same answer', { 'strategy-exists': { state: 'answered', value: 'no' } }, []],
    [
      'another answer',
      { 'strategy-exists': { state: 'unsure' } },
      [{ question: 'strategy-exists', before: { state: 'unsure' }, now: { state: 'answered', value: 'no' } }],
    ],
    [
      'an answer since taken away',
      { continuity: { state: 'answered', value: '2' } },
      [{ question: 'continuity', before: { state: 'answered', value: '2' }, now: { state: 'none' } }],
    ],
    ['still none', { continuity: { state: 'none' } }, []],
    ['an own idea', {}, []],
  ] as const)('%s', (_, basis, expected) => {
    expect(changed(basis)).toEqual(expected);
  });

  it('are listed in the order of the questionnaire', () => {
    const questions = buildReport(input).answers.map(({ question }) => question);
    const before = { state: 'withheld' } as const;
    fc.assert(
      fc.property(fc.shuffledSubarray(questions), (subset) => {
        const found = changed(Object.fromEntries(subset.map((question) => [question, before])))?.map(
          ({ question }) => question,
        );
        expect(found).toEqual(questions.filter((question) => subset.includes(question)));
      }),
      { numRuns: 20, seed: 2018 },
    );
  });

  it('of recommendations are the answers that its facts speak of, those behind a derived indicator too', () => {
    const report = buildReport(input);
    const [recommendation] = report.areas.flatMap((area) => area.recommendations);
    if (recommendation === undefined) throw new Error('No recommendations');
    const about = (indicator: string) =>
      ({ kind: 'indicator', indicator, status: 'unknown', test: { below: 0.5 }, holds: true }) as const;
    const facts = [
      { kind: 'answer', question: 'barriers', is: ['budget'], chosen: [], holds: false },
      about('skill-coverage'),
      about('strategy-exists'),
      about('strategy-exists'),
    ] as const;
    expect(basisOf({ ...recommendation, facts }, { instrument, answers: report.answers })).toEqual({
      barriers: { state: 'none' },
      'skills-important': { state: 'none' },
      'skills-held': { state: 'none' },
      'strategy-exists': { state: 'answered', value: 'no' },
    });
  });

  it('of recommendations just taken up are as they are', () => {
    const report = buildReport(input);
    for (const recommendation of report.areas.flatMap(({ recommendations: ranked }) => ranked)) {
      const basis = basisOf(recommendation, { instrument, answers: report.answers });
      expect(Object.keys(basis).length).toBeGreaterThan(0);
      expect(changed(basis)).toEqual([]);
    }
  });
});
