import { describe, expect, it } from 'vitest';
import { sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import type { AnswerReport } from '@/lib/report/types/report';
import { workshopReports, withWorkshops } from './workshop-reports';

const listed = (answer: AnswerReport['answer'], question = 'strategy-exists'): AnswerReport => ({
  question,
  section: 'strategy-and-budgets',
  asked: 'asked',
  ...(answer && { answer }),
});
const yes = { state: 'answered', value: 'yes' } as const;

describe('where workshops disagreed', () => {
  it('is what the workshop was divided on and what a minority saw otherwise', () => {
    const [workshop] = workshopReports([sampleRecord()]);
    // What was discussed first comes first, what could not be shown last.
    const inOrder = sampleRecord().byDisagreement.filter((question) =>
      ['continuity', 'strategy-exists'].includes(question),
    );
    expect(workshop?.disagreements.map(({ question }) => question)).toEqual([...inOrder, 'portfolio-review']);
    const backwards = workshopReports([{ ...sampleRecord(), byDisagreement: inOrder.toReversed() }])[0];
    expect(backwards?.disagreements.map(({ question }) => question)).toEqual([
      ...inOrder.toReversed(),
      'portfolio-review',
    ]);
    expect(workshop?.disagreements.find(({ question }) => question === 'portfolio-review')).toEqual({
      question: 'portfolio-review',
      decided: { state: 'unsure' },
      minorityView: 'There was one in 2019.',
    });
    const { first, second, shift } = sampleRecord().questions.find(({ question }) => question === 'continuity') ?? {};
    expect(workshop?.disagreements.find(({ question }) => question === 'continuity')).toStrictEqual({
      question: 'continuity',
      first,
      second,
      shift,
      decided: { state: 'answered', value: 2 },
    });
    expect(workshop?.gaps.map(({ question }) => question)).toEqual([
      'continuity',
      'strategy-exists',
      'network-themes',
      'priority-themes',
    ]);
  });

  it('leaves out a gap that is not wide, and what was decided where nothing was', () => {
    const gap = { kind: 'levels', question: 'continuity', departments: [] } as const;
    const record = sampleRecord({ decisions: [] });
    const [workshop] = workshopReports([
      {
        ...record,
        gaps: [
          { ...gap, gap: 2 },
          { ...gap, gap: 0.5 },
        ],
      },
    ]);
    expect(workshop?.gaps).toEqual([{ ...gap, gap: 2 }]);
    expect(workshop?.disagreements.map((one) => Object.keys(one))).toEqual([
      ['question', 'first', 'second', 'shift'],
      ['question', 'first', 'second', 'shift'],
    ]);
  });

  it('is told of closed workshops with something to tell, the newest first', () => {
    const older = sampleRecord({
      day: '2025-01-31',
      setup: { title: 'Older', questions: ['continuity'], anonymity: 'departments' },
    });
    const records = [
      older,
      sampleRecord(),
      sampleRecord({ state: 'open' }),
      sampleRecord({ rounds: [], decisions: [] }),
    ];
    expect(workshopReports(records).map(({ title }) => title)).toEqual(['Capacity day', 'Older']);
    expect(workshopReports(records.toReversed())).toEqual(workshopReports(records));
  });
});

describe('where an answer comes from', () => {
  it.each([
    ['stands', listed(yes), { title: 'Capacity day', day: '2026-11-20', reason: 'The text of 2024 counts.' }],
    [
      'stands with a note of today',
      listed({ ...yes, note: 'Seen.' }),
      { title: 'Capacity day', day: '2026-11-20', reason: 'The text of 2024 counts.' },
    ],
    [
      'was changed since',
      listed({ state: 'answered', value: 'no' }),
      { title: 'Capacity day', day: '2026-11-20', changedSince: true, reason: 'The text of 2024 counts.' },
    ],
    [
      'was taken back since',
      listed(undefined),
      { title: 'Capacity day', day: '2026-11-20', changedSince: true, reason: 'The text of 2024 counts.' },
    ],
    ['was decided by nobody', listed(yes, 'budget-share'), undefined],
  ] as const)('%s', (_name, answer, expected) => {
    expect(withWorkshops([answer], [sampleRecord()])[0]?.decidedIn).toEqual(expected);
  });

  it('comes with what was answered before, and how sure somebody was', () => {
    const [found] = withWorkshops([listed({ state: 'answered', value: 2 }, 'continuity')], [sampleRecord()]);
    expect(found?.decidedIn?.replaced).toEqual({ state: 'answered', value: 3, confidence: 'medium' });
    expect(withWorkshops([listed(yes)], [sampleRecord()])[0]?.decidedIn).not.toHaveProperty('replaced');
  });

  it('is the latest of several workshops, whatever their order', () => {
    const later = sampleRecord({
      day: '2026-12-01',
      setup: { title: 'Later', questions: ['strategy-exists'], anonymity: 'nothing' },
    });
    for (const records of [
      [later, sampleRecord()],
      [sampleRecord(), later],
    ])
      expect(withWorkshops([listed(yes)], records)[0]?.decidedIn?.title).toBe('Later');
  });
});
