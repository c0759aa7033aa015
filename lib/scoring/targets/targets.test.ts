import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '@/lib/i18n/messages/en/targets.json';
import type { Answers } from '@/lib/instrument/answers/answer';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { areaIds } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { proposeTargets } from './targets';

interface Profile {
  population?: string;
  position?: string;
  mandate?: string;
  staff?: string;
}

function answersOf(profile: Profile): Answers {
  return Object.fromEntries(
    Object.entries(profile).map(([key, value]) => [`profile-${key}`, { state: 'answered', value: value as string }]),
  );
}

const short = { e: 'emerging', s: 'established', i: 'institutionalised' } as const;
const stagesOf = (profile: Profile) => Object.values(proposeTargets(answersOf(profile))).map(({ stage }) => stage);

describe('proposeTargets (method, section 4)', () => {
  // One letter an area: strategy, resources, prioritisation, impact, agenda.
  it.each<[string, Profile, string]>([
    ['nothing known', {}, 'sssss'],
    [
      'a middling city',
      { population: '100k-500k', position: 'secondary', mandate: 'tolerated', staff: '1-3' },
      'sssss',
    ],
    ['an explicit power alone', { mandate: 'explicit-power' }, 'sssss'],
    ['a small population', { population: 'under-100k' }, 'seses'],
    ['a very large population', { population: 'over-5m' }, 'iisss'],
    ['a primary city', { position: 'primary' }, 'isssi'],
    ['a tertiary city', { position: 'tertiary' }, 'sssse'],
    ['part of a metropolis', { position: 'part-of-metropolis' }, 'sesse'],
    ['approval needed', { mandate: 'needs-approval' }, 'sssse'],
    ['a restricted mandate', { mandate: 'restricted' }, 'essse'],
    ['no staff', { staff: 'none' }, 'eesee'],
    ['less than one post', { staff: 'under-1' }, 'sesee'],
    ['a large team', { staff: 'over-10' }, 'siiis'],
    [
      'a small tertiary city with less than a post under a restricted mandate',
      { population: 'under-100k', position: 'tertiary', mandate: 'restricted', staff: 'under-1' },
      'eesee',
    ],
    [
      'a capital of five million with a large team',
      { population: 'over-5m', position: 'primary', mandate: 'explicit-power', staff: 'over-10' },
      'iiiii',
    ],
    ['a restricted capital', { position: 'primary', mandate: 'restricted' }, 'sssss'],
  ])('%s', (...[, profile, expected]) => {
    expect(stagesOf(profile)).toEqual([...expected].map((letter) => short[letter as keyof typeof short]));
  });

  it('says why, in the order of the profile', () => {
    const small = proposeTargets(
      answersOf({ staff: 'under-1', mandate: 'restricted', position: 'tertiary', population: 'under-100k' }),
    );
    expect(small).toEqual({
      strategy: { stage: 'emerging', reasons: ['restricted-mandate'] },
      resources: { stage: 'emerging', reasons: ['small-population', 'under-one-staff', 'lowest-target'] },
      prioritisation: { stage: 'established', reasons: ['usual-target'] },
      impact: { stage: 'emerging', reasons: ['small-population', 'under-one-staff', 'lowest-target'] },
      agenda: {
        stage: 'emerging',
        reasons: ['tertiary-position', 'restricted-mandate', 'under-one-staff', 'lowest-target'],
      },
    });
  });

  it('names reasons that cancel each other', () => {
    expect(proposeTargets(answersOf({ position: 'primary', mandate: 'restricted' })).agenda).toEqual({
      stage: 'established',
      reasons: ['primary-position', 'restricted-mandate'],
    });
  });

  it.each(['unsure', 'withheld'] as const)('takes nothing from a profile question that is %s', (state) => {
    expect(proposeTargets({ 'profile-staff': { state } })).toEqual(proposeTargets({}));
  });

  const option = (id: string) => {
    const question = requireQuestion(instrumentV1, `profile-${id}`);
    return question.kind === 'choice' ? question.options : [];
  };

  it('never proposes less than emerging, nor lowers prioritisation, and has words for every reason', () => {
    const profiles = fc.record({
      population: fc.constantFrom(...option('population')),
      position: fc.constantFrom(...option('position')),
      mandate: fc.constantFrom(...option('mandate')),
      staff: fc.constantFrom(...option('staff')),
    });
    fc.assert(
      fc.property(profiles, (profile) => {
        const targets = proposeTargets(answersOf(profile));
        for (const area of areaIds) {
          const { stage, reasons } = targets[area];
          expect(stage).not.toBe('ad-hoc');
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) expect(messages.reasons[reason]).toMatch(/\.$/);
        }
        expect(targets.prioritisation.stage).not.toBe('emerging');
      }),
      { numRuns: 500 },
    );
  });

  it('proposes by options that the questionnaire has', () => {
    const moved = (id: string) =>
      option(id).filter(
        (value) => JSON.stringify(proposeTargets(answersOf({ [id]: value }))) !== JSON.stringify(proposeTargets({})),
      );
    expect({
      population: moved('population'),
      position: moved('position'),
      mandate: moved('mandate'),
      staff: moved('staff'),
    }).toEqual({
      population: ['under-100k', 'over-5m'],
      position: ['primary', 'tertiary', 'part-of-metropolis'],
      mandate: ['needs-approval', 'restricted'],
      staff: ['none', 'under-1', 'over-10'],
    });
  });
});
