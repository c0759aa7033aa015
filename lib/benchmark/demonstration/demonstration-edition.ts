/**
 * What an edition looks like, from cities that do not exist. Never stored, and of a format that nothing takes for one.
 */
import { buildEdition } from '@/lib/benchmark/pool/edition/build-edition';
import { contributionOf } from '@/lib/benchmark/pool/contribution/contribution-of';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import { keySpan } from '@/lib/benchmark/pool/record-key';
import { startPoolCounts } from '@/lib/benchmark/pool/edition/pool-counts';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { uniform } from '@/lib/scoring/numbers/uniform';
import { inventedAnswers } from './invented-answers';

export interface Demonstration {
  readonly format: 'chancery-demonstration';
  /** Built by the rules of a real one, but it holds for nobody. */
  readonly edition: Edition;
}

const seed = 2018;

const cities = 140;
const date = '2026-07-15';

/**
 * The demonstration for a version of the questionnaire: the same whenever and wherever it is made. Nobody stands behind
 * it, so its keys are drawn from the seed and no secret.
 *
 * @throws RangeError where the rules refuse it, which a test rules out.
 * @example demonstrationEdition(instrument).edition.divisions[0]?.id // 'everyone'
 */
export function demonstrationEdition(instrument: Instrument): Demonstration {
  const poolCounts = startPoolCounts(instrument);
  for (const [city, contribution] of inventedContributions(instrument).entries())
    poolCounts.count(contribution, Math.floor(uniform(seed, city) * keySpan));
  const built = buildEdition({ date, poolCounts, newcomers: cities });
  if (built.kind === 'refused')
    throw new RangeError(`No demonstration: ${built.reasons.map(({ kind }) => kind).join(', ')}`);
  return { format: 'chancery-demonstration', edition: built.edition };
}

function inventedContributions(instrument: Instrument): readonly Contribution[] {
  const contributions: Contribution[] = [];
  for (let city = 0; contributions.length < cities; city += 1) {
    const answers = inventedAnswers(instrument, seed, city);
    const drawn = contributionOf({ instrument, form: 'full', country: inventedCountry(answers), answers });
    // As in life, some know too little of one area.
    if (drawn.kind === 'contribution') contributions.push(drawn.contribution);
  }
  return contributions;
}

function inventedCountry(answers: Answers): string | undefined {
  const answer = answers['profile-country'];
  return answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : undefined;
}
