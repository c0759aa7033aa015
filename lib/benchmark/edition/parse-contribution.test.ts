import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { answersArbitrary } from '@/lib/scoring/answers.arbitrary';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { contributionOf } from './contribution-of';
import { parseContribution } from './parse-contribution';

describe('parseContribution', () => {
  it('reads back every contribution that a report can make, unchanged', () => {
    let made = 0;
    fc.assert(
      fc.property(answersArbitrary(instrument), (answers) => {
        const result = contributionOf({ instrument, form: 'full', country: 'KE', answers });
        if (result.kind !== 'contribution') return;
        made += 1;
        expect(parseContribution(JSON.parse(JSON.stringify(result.contribution)), instrument)).toEqual({ ok: true, contribution: result.contribution });
      }),
      { numRuns: 60 },
    );
    expect(made).toBeGreaterThan(10);
  });
});
