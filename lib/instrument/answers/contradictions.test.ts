import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from './answer';
import { askedness } from './asked';
import { findContradictions } from './contradictions';
import { parseAnswers } from '@/lib/instrument/parse/parse-answer';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { contradictionsV1 } from '@/lib/instrument/v1/contradictions';
import { personas } from '@/lib/instrument/v1/personas';

const said = (value: Extract<Answer, { state: 'answered' }>['value']): Answer => ({ state: 'answered', value });
const found = (answers: Answers, form: 'full' | 'quick' = 'full') =>
  findContradictions(instrument, form, answers).map(({ id }) => id);

/** What opens the questions of the table. */
const open: Answers = { 'strategy-exists': said('yes'), 'lead-exists': said('yes'), 'network-national': said('yes') };

describe('findContradictions', () => {
  it.each<[string, Answers]>([
    ['published-without-priorities', { 'strategy-public': said('yes'), 'strategy-renewal': said(0) }],
    ['published-without-reasons', { 'strategy-public': said('yes'), 'joining-criteria': said(0) }],
    ['deciders-without-reasons', { 'strategy-contents': said(['who-decides']), 'joining-criteria': said(0) }],
    ['review-without-priorities', { 'strategy-contents': said(['review']), 'strategy-renewal': said(0) }],
    ['trained-without-staff', { 'staff-trained': said('yes'), 'profile-staff': said('none') }],
    ['office-without-staff', { 'office-exists': said('yes'), 'profile-staff': said('none') }],
    [
      'many-tasks-without-staff',
      {
        'lead-responsibilities': said([
          'strategy-owner',
          'liaison-government-business',
          'liaison-international',
          'represents-city',
          'visits-and-missions',
        ]),
        'profile-staff': said('none'),
      },
    ],
    ['covered-without-budget', { 'budget-adequacy': said(4), 'budget-dedicated': said('no') }],
    ['measured-without-means', { 'impact-method': said(3), 'impact-toolkit': said([]) }],
    [
      'means-without-method',
      {
        'impact-method': said(0),
        'impact-toolkit': said(['objectives-with-indicators', 'baseline', 'yearly-data', 'costs-recorded']),
      },
    ],
    [
      'no-networks-but-international',
      { 'network-count': said('0'), 'network-national': said('no'), 'network-international': said('yes') },
    ],
    ['no-networks-but-national', { 'network-count': said('0') }],
    [
      'no-networks-but-regional',
      { 'network-count': said('0'), 'network-national': said('no'), 'network-regional': said('yes') },
    ],
    ['networks-not-practised', { 'profile-modes': said(['twinning-bilateral']), 'network-international': said('yes') }],
    ['role-without-network', { 'network-executive': said(['international']), 'network-international': said('no') }],
    ['effect-without-outcomes', { 'impact-overall': said('big-positive'), outcomes: said([]) }],
  ])('%s', (id, answers) => {
    const given = { ...open, ...answers };
    expect(parseAnswers(instrument, given).ok).toBe(true);
    expect([...new Set(askedness(instrument, 'full', given).values())]).not.toContain('not-in-form');
    expect(found(given)).toEqual([id]);
  });

  it('has a case above for every rule', () => {
    expect(contradictionsV1).toHaveLength(16);
    expect(new Set(contradictionsV1.map(({ id }) => id)).size).toBe(16);
  });

  it.each<[string, Answers]>([
    ['unsure', { 'staff-trained': { state: 'unsure' }, 'profile-staff': said('none') }],
    ['nothing', { 'staff-trained': said('yes') }],
    ['the next answer up', { 'budget-adequacy': said(2), 'budget-dedicated': said('no') }],
    [
      'an answer that another rules out',
      { 'strategy-exists': said('no'), 'strategy-public': said('yes'), 'joining-criteria': said(0) },
    ],
  ])('is silent on %s', (_, answers) => {
    expect(found(answers)).toEqual([]);
  });

  it('looks at what the form asks alone', () => {
    const answers = { 'staff-trained': said('yes'), 'profile-staff': said('none') };
    expect([found(answers), found(answers, 'quick')]).toEqual([['trained-without-staff'], []]);
  });

  it('finds the personas free of them', () => {
    expect(personas.map(({ assessment: { form, answers } }) => found(answers, form))).toEqual(personas.map(() => []));
  });
});
