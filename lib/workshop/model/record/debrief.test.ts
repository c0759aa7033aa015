import { describe, expect, it } from 'vitest';
import { debriefOf, isDivided, isWide } from './debrief';
import { roundOf, sampleRecord } from './record.fixture';
import type { Distribution, PerceptionGap, QuestionRecord, WorkshopRecord } from './workshop-record';

/** What the debrief looks at in a vote on yes or no. */
const yesNo = (yes: number, no: number, disagreement?: number): Distribution => ({
  voters: yes + no,
  unsure: 0,
  counts: [
    { key: 'yes', count: yes },
    { key: 'no', count: no },
  ],
  summary: { kind: 'one', largest: ['yes'], share: 0.5 },
  ...(disagreement !== undefined && { disagreement }),
});
const asked = (question: string, more: Partial<QuestionRecord> = {}): QuestionRecord => ({
  question,
  weight: 0.1,
  voted: true,
  hiddenRounds: [],
  ...more,
});
const record = (changes: Partial<WorkshopRecord>): WorkshopRecord => ({
  ...sampleRecord({ rounds: [], decisions: [] }),
  questions: [],
  byDisagreement: [],
  undecided: [],
  ...changes,
});
const levelGap = (question: string, gap: number): PerceptionGap => ({ kind: 'levels', question, gap, departments: [] });

describe('what to tell about a workshop', () => {
  it('is chosen from its record', () => {
    const debrief = debriefOf(sampleRecord());
    expect(debrief).toMatchObject({
      voted: 6,
      decided: 4,
      agreed: ['joining-criteria'],
      minority: ['strategy-exists', 'portfolio-review'],
      undecided: ['budget-share', 'network-themes', 'priority-themes'],
    });
    expect(debrief.divided.map(({ question }) => question).toSorted()).toEqual(['continuity', 'strategy-exists']);
    expect(debrief.moved).toEqual([]);
    expect(debrief.gaps.map(({ question }) => question)).toEqual(['continuity', 'strategy-exists', 'network-themes']);
  });

  it('tells what moved where the workshop was not divided', () => {
    const rounds = [
      roundOf('continuity', 1, { ports: [2, 2, 2, 2, 2], culture: [] }),
      roundOf('continuity', 2, { ports: [1, 2, 3, 3, 1], culture: [] }),
    ];
    expect(debriefOf(sampleRecord({ rounds, decisions: [] })).moved.map(({ question }) => question)).toEqual([
      'continuity',
    ]);
  });

  it('is nothing of a workshop in which nothing happened', () => {
    expect(debriefOf(sampleRecord({ rounds: [], decisions: [] }))).toMatchObject({
      voted: 0,
      decided: 0,
      agreed: [],
      divided: [],
      gaps: [],
      toFind: [],
    });
  });

  it('tells of three that divided the workshop and of three gaps, in the order of the record', () => {
    const names = ['a', 'b', 'c', 'd'];
    const questions = names.map((name) => asked(name, { first: yesNo(3, 3, 1), shift: { kind: 'closer' } }));
    const gaps = [levelGap('d', 3), levelGap('c', 2), levelGap('b', 1), levelGap('a', 1), levelGap('x', 0.5)];
    const debrief = debriefOf(record({ questions, byDisagreement: ['d', 'b', 'a', 'c'], gaps }));
    expect(debrief.divided.map(({ question }) => question)).toEqual(['d', 'b', 'a']);
    expect(debrief.gaps.map(({ question }) => question)).toEqual(['d', 'c', 'b']);
    // Told of already, but for the fourth.
    expect(debrief.moved.map(({ question }) => question)).toEqual(['c']);
  });

  it('tells of no gap that is not wide', () => {
    expect(
      debriefOf(record({ gaps: [levelGap('a', 2), levelGap('b', 0.5)] })).gaps.map(({ question }) => question),
    ).toEqual(['a']);
  });

  it('tells nothing of what moved little', () => {
    const questions = [asked('a', { shift: { kind: 'little' } }), asked('b', { shift: { kind: 'surer' } }), asked('c')];
    expect(debriefOf(record({ questions })).moved.map(({ question }) => question)).toEqual(['b']);
  });

  it.each([
    { name: 'four in five', first: yesNo(4, 1, 0.64), agreed: true, divided: false },
    { name: 'three in four', first: yesNo(3, 1, 0.75), agreed: false, divided: true },
    { name: 'half of the scale', first: yesNo(3, 1, 0.5), agreed: false, divided: true },
    { name: 'less', first: yesNo(3, 1, 0.49), agreed: false, divided: false },
    {
      name: 'nobody answered',
      first: { ...yesNo(0, 0), voters: 3, unsure: 3, summary: { kind: 'none' } } as const,
      agreed: false,
      divided: false,
    },
    {
      name: 'one yes and two unsure',
      first: { ...yesNo(1, 0, 0), voters: 3, unsure: 2 },
      agreed: false,
      divided: false,
    },
    {
      name: 'a list on which all ticked one thing',
      first: { ...yesNo(4, 0, 0), summary: { kind: 'several' } } as const,
      agreed: false,
      divided: false,
    },
    { name: 'not shown', first: undefined, agreed: false, divided: false },
  ])('$name: agreed $agreed, divided $divided', ({ first, agreed, divided }) => {
    const one = asked('a', first && { first });
    expect(isDivided(one)).toBe(divided);
    expect(debriefOf(record({ questions: [one], byDisagreement: ['a'] })).agreed).toEqual(agreed ? ['a'] : []);
  });

  it.each([
    [levelGap('a', 1), true],
    [levelGap('a', 0.5), false],
    [{ kind: 'shares', question: 'a', key: 'yes', gap: 0.25, departments: [] }, true],
    [{ kind: 'shares', question: 'a', key: 'yes', gap: 0.24, departments: [] }, false],
  ] as const)('a gap of %j is wide: %s', (gap, wide) => {
    expect(isWide(gap)).toBe(wide);
  });
});
