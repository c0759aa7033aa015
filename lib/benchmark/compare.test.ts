import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import type { FormId } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { compareWithPublished } from './compare';
import type { Comparison } from './comparison';
import { crosswalk } from './crosswalk';
import { publishedFigures } from './published/series';
import { shareVerdict } from './share-verdict';

type Given = Readonly<Record<string, AnswerValue>>;

/** Short for tests: a bare value is an answer, but for the two states that no option is named after. */
function answersOf(given: Given): Answers {
  return Object.fromEntries(Object.entries(given).map(([id, value]) => [id, answerOf(value)]));
}

function answerOf(value: AnswerValue): Answer {
  return value === 'unsure' || value === 'withheld' ? { state: value } : { state: 'answered', value };
}

function compareAll(given: Given, form: FormId = 'full'): readonly Comparison[] {
  return compareWithPublished({ instrument: instrumentV1, form, answers: answersOf(given) });
}

function compareOne(id: string, given: Given, form: FormId = 'full'): Comparison {
  const found = compareAll(given, form).find(({ figure }) => figure.id === id);
  if (found === undefined) throw new Error(`No comparison with ${id}`);
  return found;
}

const inPlan = { 'strategy-exists': 'yes', 'strategy-in-plan': 'city-vision' };
const trained = { 'staff-trained': 'yes' };

describe('verdicts', () => {
  it.for<[string, string, Given, Comparison['city'], Comparison['verdict']]>([
    ['counted, share above', '2018-net-intl-yes', { 'network-international': 'yes' }, 'counted', 'with-most'],
    [
      'not counted, share above',
      '2018-net-intl-yes',
      { 'network-international': 'no' },
      'not-counted',
      'with-minority',
    ],
    ['counted, share below', '2022-national-say', { 'national-say': 'agree' }, 'counted', 'with-minority'],
    ['not counted, share below', '2022-national-say', { 'national-say': 'neither' }, 'not-counted', 'with-most'],
    ['just above 55', '2024-training', trained, 'counted', 'with-most'],
    ['about half, not counted', '2022-benefit-advocacy', { benefits: [] }, 'not-counted', 'split'],
    ['a figure that counts "no"', '2018-strategy-no', { 'strategy-exists': 'no' }, 'counted', 'with-minority'],
    ['a figure that counts "no", city says yes', '2018-training-no', trained, 'not-counted', 'with-minority'],
    ['"more than half"', '2020-sdg', { 'sdg-tracking': 'yes' }, 'counted', 'with-most'],
    ['"more than three-fourths"', '2018-leader-exists', { 'lead-exists': 'yes' }, 'counted', 'with-most'],
    ['"less than half"', '2018-skill-4', { 'skills-important': ['leadership'] }, 'counted', 'with-minority'],
    ['"less than half", not chosen', '2018-skill-4', { 'skills-important': ['media'] }, 'not-counted', 'with-most'],
    ['"half" is neither side', '2022-training', trained, 'counted', 'split'],
    ['"three-quarters"', '2018-budget-dedicated', { 'budget-dedicated': 'yes' }, 'counted', 'with-most'],
    [
      '"about one-quarter"',
      '2018-office-independent',
      { 'office-exists': 'yes', 'office-independence': 'independent' },
      'counted',
      'with-minority',
    ],
    ['several options counted', '2022-national-any', { 'national-relations': 'ad-hoc' }, 'counted', 'with-most'],
    [
      'one of several not counted',
      '2022-national-any',
      { 'national-relations': 'none' },
      'not-counted',
      'with-minority',
    ],
    ['"all but one"', '2018-office-exists', { 'office-exists': 'yes' }, 'counted', 'with-most'],
    ['"nearly all"', '2018-impact-positive', { 'impact-overall': 'positive' }, 'counted', 'with-most'],
    ['"almost none"', '2018-outcome-higher', { outcomes: ['higher-level-policy'] }, 'counted', 'with-minority'],
    ['one respondent', '2018-impact-small', { 'impact-overall': 'small' }, 'counted', 'with-minority'],
    [
      'an executive role by level',
      '2018-exec-reg',
      { 'network-regional': 'yes', 'network-executive': ['national'] },
      'not-counted',
      'with-minority',
    ],
  ])('%s: %s', ([, id, given, city, verdict]) => {
    const comparison = compareOne(id, given);
    expect([comparison.city, comparison.verdict]).toEqual([city, verdict]);
  });

  it('shows the share that the figure counts, whichever side the city is on', () => {
    expect(compareOne('2018-net-intl-yes', { 'network-international': 'no' })).toMatchObject({
      interval: [71, 96],
      base: { cities: 27, published: false },
      match: 'same',
    });
  });
});

describe('an answer that nobody knows has no verdict', () => {
  it.for<[string, string, Given, FormId]>([
    ['absent', '2018-net-intl-yes', {}, 'full'],
    ['unsure', '2018-net-intl-yes', { 'network-international': 'unsure' }, 'full'],
    ['withheld', '2018-net-intl-yes', { 'network-international': 'withheld' }, 'full'],
    [
      'closed, with an answer left over',
      '2018-office-independent',
      { 'office-exists': 'no', 'office-independence': 'independent' },
      'full',
    ],
    ['waiting for its parent', '2018-office-independent', { 'office-independence': 'independent' }, 'full'],
    ['not in the form', '2018-net-nat', { 'network-national': 'yes' }, 'quick'],
  ])('%s', ([, id, given, form]) => {
    const comparison = compareOne(id, given, form);
    expect(comparison.city).toBe('unknown');
    expect(comparison).not.toHaveProperty('verdict');
  });

  it('not applicable', () => {
    const answers: Answers = { 'network-international': { state: 'not-applicable', reason: 'law-forbids' } };
    const found = compareWithPublished({ instrument: instrumentV1, form: 'full', answers });
    expect(found.find(({ figure }) => figure.id === '2018-net-intl-yes')?.city).toBe('unknown');
  });
});

describe('traps of the published figures', () => {
  it('69 % of 27 is most of those who answered, however far its interval reaches', () => {
    expect(compareOne('2018-strategy-yes', { 'strategy-exists': 'yes' })).toMatchObject({
      interval: [50, 83],
      verdict: 'with-most',
    });
  });

  it('86 % of 47 cannot be: the survey’s number is used and said not to be the item’s', () => {
    expect(compareOne('2020-office', { 'office-exists': 'yes' }).base).toEqual({ cities: 47, published: false });
  });

  it(
    '"more than half" on outcomes covers any of three together, so any of them is counted and only one row ' + 'stands',
    () => {
      for (const outcome of ['local-policy-changed', 'staff-capacity', 'pilot-projects']) {
        expect(compareOne('2018-outcome-policy', { outcomes: [outcome] }).city).toBe('counted');
      }
      const other = compareOne('2018-outcome-policy', { outcomes: ['project-funding'] });
      expect(other).toMatchObject({ city: 'not-counted', match: 'similar', verdict: 'with-minority' });
      expect(other).not.toHaveProperty('interval');
      expect(compareAll({}).filter(({ figure }) => /outcome-(capacity|pilot)/.test(figure.id))).toEqual([]);
    },
  );

  it('"one-third online" is a share of strategies within a broader plan, and of no others', () => {
    const comparison = compareOne('2018-strategy-public', { ...inPlan, 'strategy-public': 'yes' });
    expect(comparison).toMatchObject({ city: 'counted', interval: [33, 33], verdict: 'with-minority' });
    expect(comparison.figure.base).toBe('part');
  });

  it('a strategy outside any plan is outside the base of "one-third online"', () => {
    const given = { 'strategy-exists': 'yes', 'strategy-in-plan': 'no', 'strategy-public': 'yes' };
    expect(compareOne('2018-strategy-public', given).city).toBe('unknown');
  });

  it('communication frequency counts networks, but "never" counts the cities that answered', () => {
    const given = { 'network-international': 'yes', 'network-communication': 'daily' };
    const bases = ['2018-freq-daily', '2018-freq-wm', '2018-freq-rare'].map((id) => compareOne(id, given).figure.base);
    expect(bases).toEqual(['networks', 'networks', 'survey']);
  });

  it('10 % with a certificate is a share of an unknown number of trained cities: no interval and no base', () => {
    const comparison = compareOne('2022-training-cert', { ...trained, 'training-form': ['formal-certificate'] });
    expect(comparison).toMatchObject({ city: 'counted', verdict: 'with-minority' });
    for (const absent of ['interval', 'base']) expect(comparison).not.toHaveProperty(absent);
  });

  it('73 % ad hoc may be of all cities or of those in contact: no interval', () => {
    const comparison = compareOne('2022-national-adhoc', { 'national-relations': 'ad-hoc' });
    expect(comparison).toMatchObject({ city: 'counted', verdict: 'with-most' });
    for (const absent of ['interval', 'base']) expect(comparison).not.toHaveProperty(absent);
  });

  it('73 % with substantial influence on policy stands beside no answer: the rating of activities is no share', () => {
    const rating = compareOne('2024-network-impact', { 'best-activity': 'network-membership' });
    expect(rating).toMatchObject({ city: 'counted', figure: { quantity: { kind: 'rank' } } });
    expect(rating).not.toHaveProperty('verdict');
    expect(compareAll({}).filter(({ figure }) => figure.id === '2024-network-influence')).toEqual([]);
  });

  it.each(['2018-benefit-1', '2018-outcome-policy', '2018-outcome-funding', '2018-outcome-higher', '2018-barrier-1'])(
    '%s was asked of city networks: a similar item',
    (id) => {
      expect(compareOne(id, {}).match).toBe('similar');
    },
  );

  it('"more than 25 %" without a strategy is a bound: it spans 50', () => {
    expect(compareOne('2020-strategy-none', { 'strategy-exists': 'no' })).toMatchObject({
      interval: [25, 100],
      verdict: 'split',
    });
  });

  it('a theme that leads, or does not, stays words', () => {
    const given = { 'network-national': 'yes', 'network-themes': { national: ['culture'], regional: ['poverty'] } };
    expect(compareOne('2018-theme-nat-2', given).city).toBe('counted');
    expect(compareOne('2018-theme-intl2-1', given).city).toBe('not-counted');
    expect(compareOne('2018-theme-not-6', given).city).toBe('counted');
    for (const { figure, verdict, interval } of compareAll(given)) {
      if (figure.topic === 'network-themes') expect([verdict, interval]).toEqual([undefined, undefined]);
    }
  });

  it('a rank stays a rank', () => {
    const comparison = compareOne('2018-barrier-4', { barriers: ['too-many-networks'] });
    expect(comparison.city).toBe('counted');
    for (const absent of ['interval', 'base', 'verdict']) expect(comparison).not.toHaveProperty(absent);
  });

  it('words that weigh two answers against each other name no share', () => {
    const comparison = compareOne('2018-budget-trend', { 'budget-dedicated': 'yes', 'budget-trend': 'increased' });
    expect(comparison.city).toBe('counted');
    for (const absent of ['interval', 'base', 'verdict']) expect(comparison).not.toHaveProperty(absent);
  });

  it('what strategies covered in 2018 stands beside the city’s own subjects', () => {
    const comparison = compareOne('2018-strategy-consistency', {
      'strategy-exists': 'yes',
      'strategy-scope': ['investment-trade'],
    });
    expect(comparison).toMatchObject({ question: 'strategy-scope', city: 'counted' });
    expect(comparison).not.toHaveProperty('verdict');
  });

  it('"unsure" and "prefer not to say" are no position to stand with', () => {
    const ids = compareAll({ 'strategy-exists': 'unsure' }).map(({ figure }) => figure.id);
    expect(ids).not.toContain('2018-strategy-unsure');
    expect(ids).not.toContain('2018-strategy-pns');
  });

  it('an item in other words is only similar', () => {
    expect(compareOne('2024-training', trained).match).toBe('similar');
    expect(compareOne('2018-training-yes-pct', trained).match).toBe('same');
  });
});

describe('the list', () => {
  it('follows the order of the questions, and holds every comparable figure once, whatever was answered', () => {
    const order = instrumentV1.questions.map(({ id }) => id);
    const positions = compareAll({}).map(({ question }) => order.indexOf(question));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(compareAll({})).toHaveLength(Object.keys(crosswalk).length);
  });

  it('keeps the order of the surveys within a question', () => {
    const ids = compareAll({}).flatMap(({ question, figure }) => (question === 'office-exists' ? [figure.id] : []));
    expect(ids.slice(0, 3)).toEqual(['2018-office-exists', '2020-office', '2024-office']);
    expect(ids).toEqual(publishedFigures.map(({ id }) => id).filter((id) => ids.includes(id)));
  });

  it('gives whole percents, and a verdict wherever a known answer stands beside a share', () => {
    const options = instrumentV1.questions.flatMap((question) =>
      question.kind === 'yes-no' || question.kind === 'choice'
        ? question.options.map((option) => [question.id, option] as const)
        : [],
    );
    const picks = fc.shuffledSubarray(options).map((chosen): Given => Object.fromEntries(chosen));
    fc.assert(
      fc.property(picks, (given) => {
        for (const { interval, verdict, city, base, figure } of compareAll(given)) {
          for (const end of interval ?? []) expect(Number.isInteger(end)).toBe(true);
          expect(verdict !== undefined).toBe(city !== 'unknown' && shareVerdict(figure) !== undefined);
          if (base !== undefined) expect(interval).toBeDefined();
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves what it was given as it was', () => {
    const answers = Object.freeze(answersOf({ ...inPlan, 'strategy-public': 'yes' }));
    compareWithPublished({ instrument: instrumentV1, form: 'full', answers });
    expect(answers).toEqual(answersOf({ ...inPlan, 'strategy-public': 'yes' }));
  });
});
