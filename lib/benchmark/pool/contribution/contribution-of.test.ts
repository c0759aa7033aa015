import { describe, expect, it } from 'vitest';
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { personas } from '@/lib/instrument/v1/personas';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { smallInstrument } from '@/lib/scoring/score/small-instrument.fixture';
import { contributionOf } from './contribution-of';

const answered = (value: AnswerValue): Answer => ({ state: 'answered', value });

/** Enough of every area: the lowest level, the first option, everything ticked. */
const full: Answers = Object.fromEntries(
  instrument.questions
    .filter(({ kind }) => kind !== 'country')
    .map((question): [string, Answer] => {
      if (question.kind === 'levels') return [question.id, answered(2)];
      if (question.kind === 'checklist')
        return [question.id, answered(question.options.slice(0, question.chooseUpTo ?? 2))];
      if (question.kind === 'matrix')
        return [question.id, answered({ [question.rows[1] ?? '']: question.options.slice(0, 2) })];
      return [question.id, answered('options' in question ? (question.options[0] ?? '') : '')];
    }),
);

function given(answers: Answers, country: string | undefined = 'KE') {
  const result = contributionOf({ instrument, form: 'full', country, answers });
  if (result.kind !== 'contribution') throw new Error(JSON.stringify(result.obstacles));
  return result.contribution;
}

describe('contributionOf', () => {
  it('says what was chosen, and nothing of notes, evidence and confidence', () => {
    const noted = {
      ...full,
      continuity: { state: 'answered', value: 3, note: 'ask Ada', confidence: 'low', evidence: [{ title: 'Minutes' }] },
    } satisfies Answers;
    const contribution = given(noted);
    expect(contribution.answers.continuity).toEqual(['3']);
    expect(JSON.stringify(contribution)).not.toMatch(/Ada|Minutes|confidence/);
    expect(Object.keys(contribution)).toEqual(['instrumentVersion', 'form', 'profile', 'areas', 'answers']);
    expect(Object.keys(contribution.answers)).toEqual(
      instrument.questions.map(({ id }) => id).filter((id) => id !== 'profile-country'),
    );
  });

  it.each<[string, Answers, string, readonly string[]]>([
    ['unsure', { 'network-count': { state: 'unsure' } }, 'network-count', ['no-answer']],
    ['withheld', { 'network-count': { state: 'withheld' } }, 'network-count', ['no-answer']],
    [
      'not applicable',
      { conferences: { state: 'not-applicable', reason: 'too-small' } },
      'conferences',
      ['does-not-apply'],
    ],
    ['closed by an earlier answer', { 'office-exists': answered('no') }, 'office-position', ['does-not-apply']],
    [
      'not applicable with its parent',
      { 'office-exists': { state: 'not-applicable', reason: 'other' } },
      'office-position',
      ['does-not-apply'],
    ],
    ['behind an unsure parent', { 'office-exists': { state: 'unsure' } }, 'office-position', ['no-answer']],
    ['an empty checklist', { outcomes: answered([]) }, 'outcomes', ['none']],
    [
      'an empty matrix',
      { 'network-themes': answered({}) },
      'network-themes',
      ['national/none', 'regional/none', 'international/none'],
    ],
  ])('%s', (...[, answers, question, cells]) => {
    expect(given({ ...full, ...answers }).answers[question]).toEqual(cells);
  });

  it('lists the options of a matrix row by row, in order', () => {
    const themes = instrument.questions.find(({ id }) => id === 'network-themes');
    const [first, second] = themes !== undefined && 'options' in themes ? themes.options : [];
    expect(given(full).answers['network-themes']).toEqual([
      'national/none',
      `regional/${first}`,
      `regional/${second}`,
      'international/none',
    ]);
  });

  it.each([
    ['KE', 'africa'],
    ['JP', 'asia'],
    ['FJ', 'oceania'],
  ])('takes the region of %s: %s', (country, region) => {
    expect(given(full, country).profile.region).toBe(region);
  });

  it('gives the profile as ranges, and unknown where it was left open', () => {
    expect(given(full).profile).toEqual({
      region: 'africa',
      population: 'under-100k',
      position: 'primary',
      mandate: 'explicit-power',
    });
    const open: Answers = {
      ...full,
      'profile-population': { state: 'withheld' },
      'profile-mandate': { state: 'unsure' },
    };
    expect(given(open).profile).toMatchObject({ population: 'unknown', mandate: 'unknown' });
  });

  it('gives the middle of the range of each area in tenths', () => {
    const answers: Answers = { ...full, continuity: { state: 'unsure' } };
    const { low, high } = scoreAnswers({ instrument, form: 'full', answers }).areas.strategy;
    expect(high).toBeGreaterThan(low ?? 0);
    expect(given(answers).areas.strategy).toBe(Math.round(((low ?? 0) + (high ?? 0)) * 5));
  });

  it('takes no quick form', () => {
    expect(contributionOf({ instrument, form: 'quick', country: 'KE', answers: full })).toEqual({
      kind: 'obstacles',
      obstacles: [{ kind: 'quick-form' }],
    });
  });

  it.each([[undefined], ['AQ'], ['XX']])('takes no country without a region: %s', (country) => {
    expect(contributionOf({ instrument, form: 'full', country, answers: full })).toEqual({
      kind: 'obstacles',
      obstacles: [{ kind: 'no-country-region' }],
    });
  });

  it('takes no area of which under half is known, and none that does not apply', () => {
    const unknown = (answers: Answers) => {
      const result = contributionOf({ instrument: smallInstrument, form: 'full', country: 'KE', answers });
      return result.kind === 'obstacles'
        ? result.obstacles.map((obstacle) => ('area' in obstacle ? obstacle.area : obstacle.kind))
        : [];
    };
    // Resources has no indicator here.
    expect(
      unknown({
        parent: answered('no'),
        relations: answered('formal'),
        'themes-wanted': answered(['energy']),
        near: answered('no'),
        far: answered('no'),
        depth: answered(1),
      }),
    ).toEqual(['resources']);
    expect(unknown({ parent: answered('yes'), relations: answered('formal'), toolkit: answered([]) })).toEqual([
      'resources',
      'prioritisation',
      'impact',
    ]);
    // Exactly half is enough.
    expect(unknown({ parent: answered('yes') })).not.toContain('strategy');
  });

  it('can take a full report of somebody', () => {
    const results = personas.map(
      ({ assessment: { form, answers } }) => contributionOf({ instrument, form, country: 'PT', answers }).kind,
    );
    expect(results).toContain('contribution');
    expect(results).toContain('obstacles');
  });
});
