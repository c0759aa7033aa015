import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import type { Contribution } from './contribution';
import { contributionOf } from './contribution-of';
import { parseContribution } from './parse-contribution';

function made(answers: Parameters<typeof contributionOf>[0]['answers']): Contribution | undefined {
  const result = contributionOf({ instrument, form: 'full', country: 'KE', answers });
  return result.kind === 'contribution' ? result.contribution : undefined;
}

const whole = made(
  Object.fromEntries(
    instrument.questions.flatMap((question) => {
      const value = {
        'yes-no': 'yes',
        levels: 1,
        choice: 'options' in question ? question.options[0] : '',
        checklist: [],
        matrix: {},
        country: undefined,
      }[question.kind];
      return value === undefined ? [] : [[question.id, { state: 'answered' as const, value }]];
    }),
  ),
);
if (whole === undefined) throw new Error('The answers of this test cannot be contributed');

/** What comes out of a file, with one place changed. */
function changed(path: readonly string[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(whole));
  let place = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else Object.defineProperty(place, last, { value, enumerable: true, configurable: true });
  return copy;
}

describe('parseContribution', () => {
  it('reads back every contribution that a report can make, unchanged', () => {
    let read = 0;
    fc.assert(
      fc.property(answersArbitrary(instrument), (answers) => {
        const contribution = made(answers);
        if (contribution === undefined) return;
        read += 1;
        expect(parseContribution(JSON.parse(JSON.stringify(contribution)), instrument)).toEqual({
          ok: true,
          contribution,
        });
      }),
      { numRuns: 60 },
    );
    expect(read).toBeGreaterThan(10);
  });

  it.each<[readonly string[], unknown, string, string]>([
    [['name'], 'Alba', 'name', 'unknown-key'],
    [['__proto__'], {}, '__proto__', 'unknown-key'],
    [['answers', 'mayor'], ['yes'], 'answers.mayor', 'unknown-key'],
    [['profile', 'country'], 'KE', 'profile.country', 'unknown-key'],
    [['form'], undefined, 'form', 'missing'],
    [['answers', 'continuity'], undefined, 'answers.continuity', 'missing'],
    [['instrumentVersion'], 2, 'instrumentVersion', 'not-allowed'],
    [['form'], 'quick', 'form', 'not-allowed'],
    [['profile', 'region'], 'atlantis', 'profile.region', 'not-allowed'],
    [['profile', 'region'], 'unknown', 'profile.region', 'not-allowed'],
    [['areas', 'impact'], 1001, 'areas.impact', 'not-allowed'],
    [['areas', 'impact'], 12.5, 'areas.impact', 'not-allowed'],
    [['answers', 'continuity'], ['5'], 'answers.continuity.0', 'not-allowed'],
    [['answers', 'continuity'], ['1', '2'], 'answers.continuity', 'not-allowed'],
    [['answers', 'continuity'], [], 'answers.continuity', 'not-allowed'],
    [['answers', 'continuity'], '1', 'answers.continuity', 'not-allowed'],
    [['answers', 'outcomes'], ['none', 'none'], 'answers.outcomes', 'not-allowed'],
    [['answers', 'outcomes'], ['none', 'no-answer'], 'answers.outcomes', 'not-allowed'],
    [['answers', 'network-themes'], ['national/none'], 'answers.network-themes', 'not-allowed'],
    [['answers', 'office-exists'], ['no'], 'answers.office-position', 'contradiction'],
    [['answers', 'office-position'], ['does-not-apply'], 'answers.office-position', 'contradiction'],
    [['profile', 'mandate'], 'restricted', 'profile.mandate', 'contradiction'],
    [['areas', 'impact'], 999, 'areas.impact', 'contradiction'],
    [['answers', 'continuity'], ['4'], 'areas.strategy', 'contradiction'],
  ])('%j as %j: %s is %s', (...[path, value, where, code]) => {
    const parsed = parseContribution(changed(path, value), instrument);
    expect(parsed.ok ? [] : parsed.issues).toContainEqual({ path: where, code });
  });

  it.each([[null], [[]], ['{}'], [7], [undefined]])('refuses what is no object: %j', (input) => {
    expect(parseContribution(input, instrument).ok).toBe(false);
  });

  it('takes no more options than may be chosen', () => {
    const question = instrument.questions.find(({ id }) => id === 'barriers');
    const options = question?.kind === 'checklist' ? question.options : [];
    expect(parseContribution(changed(['answers', 'barriers'], options.slice(0, 6)), instrument).ok).toBe(false);
    expect(parseContribution(changed(['answers', 'barriers'], options.slice(0, 5)), instrument).ok).toBe(true);
  });

  it('puts options into the order of the questionnaire', () => {
    const question = instrument.questions.find(({ id }) => id === 'barriers');
    const options = question?.kind === 'checklist' ? question.options.slice(0, 3) : [];
    const parsed = parseContribution(changed(['answers', 'barriers'], [...options].reverse()), instrument);
    expect(parsed.ok && parsed.contribution.answers.barriers).toEqual(options);
  });
});
