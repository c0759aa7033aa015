import { describe, expect, it } from 'vitest';
import { compareWithPublished } from '@/lib/benchmark/compare';
import type { Answers } from '@/lib/instrument/answers/answer';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import { requireInstrument } from '@/lib/instrument/registry';
import { gapCovered } from './recommendation-reports';
import { answerList, countAnswers } from './answer-list';
import { comparisonGroups } from './comparison-groups';
import { areaOfQuestion } from '@/lib/instrument/answers/area-of-question';
import { mostDays, readAttempt } from '@/lib/report/read-attempt';

const instrument = requireInstrument(1);

describe('areaOfQuestion', () => {
  it.each([
    ['strategy-exists', 'strategy'],
    ['budget-share', 'resources'],
    ['strategy-scope', 'strategy'],
    ['skills-important', 'resources'],
    ['network-themes', 'prioritisation'],
    ['network-executive', undefined],
    ['barriers', undefined],
    ['profile-staff', undefined],
  ])('reads %s under %s', (question, area) => {
    expect(areaOfQuestion(instrument, question)).toBe(area);
  });
});

describe('gapCovered', () => {
  it.each([
    [10, 0, 'none'],
    [0, 10, 'none'],
    [2.4, 10, 'little'],
    [2.5, 10, 'some'],
    [4.4, 10, 'some'],
    [4.5, 10, 'half'],
    [5.5, 10, 'half'],
    [5.6, 10, 'most'],
    [9.99, 10, 'most'],
    [10, 10, 'all'],
    [30, 10, 'all'],
  ])('a gain of %d on a gap of %d is %s', (gain, gap, expected) => {
    expect(gapCovered(gain, gap)).toBe(expected);
  });
});

describe('readAttempt', () => {
  it.each([
    ['nothing sent', [], undefined, { daysRefused: false }],
    ['an empty form', [], '', { attempt: { recommendations: [] }, daysRefused: false }],
    [
      'twice the same, and an unknown one',
      ['publish-strategy', 'zzz', 'publish-strategy'],
      undefined,
      { attempt: { recommendations: ['publish-strategy'] }, daysRefused: false },
    ],
    [
      'in any order',
      ['two-page-strategy', 'publish-strategy'],
      ' 20 ',
      { attempt: { recommendations: ['publish-strategy', 'two-page-strategy'], days: 20 }, daysRefused: false },
    ],
    [
      'no days at all',
      ['publish-strategy'],
      '0',
      { attempt: { recommendations: ['publish-strategy'], days: 0 }, daysRefused: false },
    ],
    [
      'words for days',
      ['publish-strategy'],
      'many',
      { attempt: { recommendations: ['publish-strategy'] }, daysRefused: true },
    ],
    [
      'less than none',
      ['publish-strategy'],
      '-1',
      { attempt: { recommendations: ['publish-strategy'] }, daysRefused: true },
    ],
    [
      'days with a word',
      ['publish-strategy'],
      '20 days',
      { attempt: { recommendations: ['publish-strategy'] }, daysRefused: true },
    ],
    [
      'as many as there may be',
      ['publish-strategy'],
      String(mostDays),
      { attempt: { recommendations: ['publish-strategy'], days: mostDays }, daysRefused: false },
    ],
    [
      'too many',
      ['publish-strategy'],
      String(mostDays + 1),
      { attempt: { recommendations: ['publish-strategy'] }, daysRefused: true },
    ],
  ])('%s', (...[, ids, days, expected]) => {
    expect(readAttempt(ids, days)).toEqual(expected);
  });
});

describe('answerList', () => {
  const answers: Answers = {
    'strategy-exists': { state: 'answered', value: 'no' },
    'strategy-public': { state: 'answered', value: 'yes', evidence: [{ title: 'Left over' }] },
    'office-exists': { state: 'unsure' },
    continuity: { state: 'answered', value: 2, evidence: [{ title: 'Handover note' }] },
  };
  const list = answerList({ instrument, form: 'full', answers });

  it('leaves out what is ruled out, with the answer left over from before', () => {
    expect(list.some(({ question }) => question === 'strategy-public')).toBe(false);
    expect(countAnswers(list).withEvidence).toBe(1);
  });

  it('says what waits for another answer', () => {
    expect(list.find(({ question }) => question === 'office-position')).toEqual({
      question: 'office-position',
      section: 'structure-and-leadership',
      asked: 'waiting',
    });
  });

  it('counts by state', () => {
    expect(countAnswers(list)).toMatchObject({ answered: 2, unsure: 1, withheld: 0, notApplicable: 0 });
  });

  it('puts the rows of a matrix in one order', () => {
    const rows = (value: Record<string, string[]>) =>
      JSON.stringify(
        answerList({
          instrument,
          form: 'full',
          answers: {
            'network-national': { state: 'answered', value: 'yes' },
            'network-themes': { state: 'answered', value },
          },
        }),
      );
    expect(rows({ national: ['culture'], regional: [] })).toBe(rows({ regional: [], national: ['culture'] }));
  });
});

describe('comparisonGroups', () => {
  function groupsOf(answers: Answers) {
    const given = new Map(
      answerList({ instrument, form: 'full', answers }).flatMap(({ question, answer }) =>
        answer ? [[question, givenAnswer(answer)] as const] : [],
      ),
    );
    return comparisonGroups(compareWithPublished({ instrument, form: 'full', answers }), given, instrument);
  }

  it('counts figures beside unanswered questions and shows none of them', () => {
    const groups = groupsOf({});
    expect(groups).toMatchObject({ prominent: [], further: [] });
    expect(groups.withoutAnswer).toBeGreaterThan(80);
  });

  it('leaves out the mirror image of the figure that counts the city’s answer', () => {
    const [group] = groupsOf({ 'strategy-exists': { state: 'answered', value: 'no' } }).prominent;
    expect(group?.comparisons.map(({ figure }) => figure.id)).toEqual(['2018-strategy-no', '2020-strategy-none']);
  });

  it('shows at most four questions in full, the heaviest, in the order of the questionnaire', () => {
    const yes = { state: 'answered', value: 'yes' } as const;
    const ids = [
      'strategy-exists',
      'budget-dedicated',
      'budget-travel',
      'office-exists',
      'lead-exists',
      'staff-trained',
    ];
    const { prominent, further } = groupsOf(Object.fromEntries(ids.map((id) => [id, yes])));
    expect(prominent.map(({ question }) => question)).toEqual([
      'strategy-exists',
      'budget-dedicated',
      'office-exists',
      'lead-exists',
    ]);
    expect(further.map(({ question }) => question)).toEqual(['budget-travel', 'staff-trained']);
  });

  it('never shows in full what carries no verdict', () => {
    const { prominent, further } = groupsOf({ barriers: { state: 'answered', value: ['travel'] } });
    expect(prominent).toEqual([]);
    expect(further.map(({ question }) => question)).toEqual(['barriers']);
  });
});
