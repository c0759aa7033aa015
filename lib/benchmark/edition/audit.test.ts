import { describe, expect, it } from 'vitest';
import { smallInstrument } from '@/lib/scoring/small-instrument.fixture';
import { leavesOpen } from './audit';
import { stateOf, type Fact } from './audit-state';
import { headingSubjects, questionSubjects, type Subject } from './audit-subject';
import { figureRanges, shareRanges } from './class-counts';
import type { HeadingFigures, PublishedShare } from './edition';
import { membershipOf, type Mask, type Membership } from './membership';

/** [positions of base classes, joined, left or 0, cities] */
type Row = readonly [base: 'africa' | 'asia', joined: number, left: number, cities: number];

function members(rows: readonly Row[], latest: number): Membership {
  const groups = rows.map(([baseClass, joined, left, cities]) => ({ partition: 'region' as const, baseClass, joined, ...(left > 0 && { left }), cities }));
  return membershipOf(groups, 'region', latest);
}

const whole: Mask = 0b11111;
const africa: Mask = 0b00001;
const others: Mask = 0b11110;

function subjectWith(question: string): Subject {
  const subject = questionSubjects(smallInstrument).find(({ parts }) => parts.some(({ id }) => id === question));
  if (subject === undefined) throw new RangeError(question);
  return subject;
}

interface Told {
  readonly edition: number;
  readonly set?: Mask;
  readonly question: string;
  readonly shares: readonly PublishedShare[];
}

function factOf(membership: Membership, { edition, set = whole, question, shares }: Told): Fact {
  const part = subjectWith(question).parts.find(({ id }) => id === question);
  const names = part?.names ?? [];
  const byCell = Object.fromEntries(names.map((cell, at) => [cell, shares[at] ?? 'few']));
  return { edition, set, offset: part?.offset ?? 0, ...shareRanges(byCell, names, membership.size(edition, set)) };
}

/** Whether the last edition's figures may be told beside those of the earlier ones. */
function open(membership: Membership, told: readonly Told[]): boolean {
  const subject = subjectWith(told[0]?.question ?? '');
  const latest = Math.max(...told.map(({ edition }) => edition));
  const of = (edition: number) => told.filter((one) => one.edition === edition).map((one) => factOf(membership, one));
  const earlier = [...new Set(told.map(({ edition }) => edition))].filter((edition) => edition < latest);
  return leavesOpen({ subject, membership, earlier: earlier.map((edition) => stateOf({ subject, membership, edition, facts: of(edition) })) }, of(latest));
}

describe('one edition alone', () => {
  const twenty = members([['africa', 1, 0, 20]], 1);
  it.each<[string, boolean, string, readonly PublishedShare[]]>([
    // relations: formal, ad-hoc, none, no-answer; in twenty cities every share that is not coded is one count.
    ['two small cells that share four', true, 'relations', [40, 40, 'few', 'few']],
    ['two small cells that share one', false, 'relations', [45, 50, 'few', 'few']],
    ['a small cell that must be exactly two', false, 'relations', [45, 25, 20, 'few']],
    ['a small cell that must be exactly three', true, 'relations', [45, 20, 20, 'few']],
    ['nearly all, and nobody elsewhere to tell', true, 'relations', ['nearly-all', 'few', 'few', 'few']],
    // toolkit: energy, culture, transport, none, no-answer.
    ['a checklist that hardly anybody filled', false, 'toolkit', ['few', 'few', 'few', 50, 40]],
    ['a checklist that some filled', true, 'toolkit', [25, 20, 'few', 40, 25]],
  ])('%s: %s', (...[, may, question, shares]) => {
    expect(open(twenty, [{ edition: 1, question, shares }])).toBe(may);
  });

  it('reads what a class says off the whole and the other classes', () => {
    const membership = members([['africa', 1, 0, 20], ['asia', 1, 0, 20]], 1);
    const classes = (few: PublishedShare): readonly Told[] => [
      { edition: 1, set: africa, question: 'depth', shares: [30, 30, 20, 'few', 'few', few] },
      { edition: 1, set: others, question: 'depth', shares: [30, 30, 30, 'few', 'few', 'few'] },
    ];
    expect(open(membership, classes('few'))).toBe(false);
    const wide = (set: Mask): Told => ({ edition: 1, set, question: 'toolkit', shares: ['few', 50, 50, 25, 'few'] });
    expect(open(membership, [wide(africa), wide(others)])).toBe(true);
    // Few of each, and few of all: that may be three of the one and none of the other.
    expect(open(membership, [wide(africa), wide(others), { edition: 1, question: 'toolkit', shares: ['few', 50, 50, 25, 'few'] }])).toBe(true);
    // Few in the one class, exactly eight in the other, and exactly eight of all: none in the one.
    const told: readonly Told[] = [{ ...wide(africa), shares: [40, 50, 50, 25, 'few'] }, wide(others), { edition: 1, question: 'toolkit', shares: [20, 50, 50, 25, 'few'] }];
    expect(open(membership, told)).toBe(false);
  });

  it('reads the answer to a question off those that hang on it', () => {
    const membership = members([['africa', 1, 0, 20]], 1);
    // parent: yes, no, no-answer, does-not-apply; child too, which does not apply where the parent is no or does not apply.
    const parent: Told = { edition: 1, question: 'parent', shares: [40, 40, 'few', 'few'] };
    expect(open(membership, [parent])).toBe(true);
    expect(open(membership, [parent, { edition: 1, question: 'child', shares: ['few', 20, 'few', 50] }])).toBe(false);
  });
});

describe('two editions', () => {
  it.each<[string, boolean, readonly Row[], readonly PublishedShare[], readonly PublishedShare[]]>([
    // Of twenty and of thirty-odd cities; relations: formal, ad-hoc, none, no-answer.
    ['newcomers of whom all said the same', false, [['africa', 1, 0, 20], ['africa', 2, 0, 20]], [20, 40, 20, 20], [60, 20, 10, 10]],
    ['newcomers of whom some said it', true, [['africa', 1, 0, 20], ['africa', 2, 0, 20]], [20, 40, 20, 20], [30, 30, 20, 20]],
    ['newcomers of whom none said it', false, [['africa', 1, 0, 20], ['africa', 2, 0, 20]], [40, 20, 20, 20], [20, 30, 25, 25]],
    ['leavers of whom all had said it', false, [['africa', 1, 0, 20], ['africa', 1, 2, 5]], [40, 20, 20, 20], [25, 25, 25, 25]],
    // Two cities that answered anew may be two of those who left and two of those who came: four places of six.
    ['three who came for three who left', false, [['africa', 1, 0, 17], ['africa', 1, 2, 3], ['africa', 2, 0, 3]], [40, 20, 20, 20], [40, 20, 20, 20]],
    ['ten who came for ten who left', true, [['africa', 1, 0, 10], ['africa', 1, 2, 10], ['africa', 2, 0, 10]], [40, 20, 20, 20], [40, 20, 20, 20]],
    ['nobody came or went', true, [['africa', 1, 0, 20]], [40, 20, 20, 20], [40, 20, 20, 20]],
  ])('%s: %s', (...[, may, rows, first, second]) => {
    const membership = members(rows, 2);
    const told = [first, second].map((shares, at): Told => ({ edition: at + 1, question: 'relations', shares }));
    expect(open(membership, told)).toBe(may);
  });

  it('takes an earlier edition of the whole away from the classes of a later one', () => {
    const membership = members([['africa', 1, 0, 20], ['asia', 1, 0, 20], ['africa', 2, 0, 10], ['asia', 2, 0, 10]], 2);
    const before = (formal: PublishedShare, adHoc: PublishedShare): Told => ({ edition: 1, question: 'relations', shares: [formal, adHoc, 25, 'few'] });
    const now = [africa, others].map((set): Told => ({ edition: 2, set, question: 'relations', shares: [40, 25, 25, 'few'] }));
    expect(open(membership, [before(50, 25), ...now])).toBe(true);
    // Then 23 or 24 said it, now 24 do: at most one of the twenty who came.
    expect(open(membership, [before(60, 10), ...now])).toBe(false);
  });
});

describe('a heading', () => {
  const [subject] = headingSubjects;
  const figures = (lowerQuartile: number, median: number, upperQuartile: number): HeadingFigures => ({ lowerQuartile, median, upperQuartile, medianFrom: 0, medianTo: 100 });

  it.each<[string, boolean, number, HeadingFigures, HeadingFigures]>([
    ['the quartiles stay', true, 10, figures(20, 40, 60), figures(20, 40, 60)],
    ['the lower quartile rises: hardly any of five is below it', false, 5, figures(20, 40, 60), figures(30, 45, 60)],
    ['the upper quartile falls: hardly any of five is above it', false, 5, figures(20, 40, 60), figures(15, 35, 45)],
  ])('%s: %s', (...[, may, cities, first, second]) => {
    const membership = members([['africa', 1, 0, 10], ['africa', 2, 0, cities]], 2);
    if (subject === undefined) throw new RangeError('There is no heading');
    const fact = (edition: number, told: HeadingFigures): Fact => ({ edition, set: whole, offset: 0, ...figureRanges(told, membership.size(edition, whole)) });
    const earlier = [stateOf({ subject, membership, edition: 1, facts: [fact(1, first)] })];
    expect(leavesOpen({ subject, membership, earlier }, [fact(2, second)])).toBe(may);
  });
});
