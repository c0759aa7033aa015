/** What an edition looks like, from cities that do not exist. Never stored, and of a format that nothing takes for one. */
import { buildEdition } from '@/lib/benchmark/pool/build-edition';
import { contributionOf } from '@/lib/benchmark/pool/contribution-of';
import type { Contribution } from '@/lib/benchmark/pool/contribution';
import type { Edition } from '@/lib/benchmark/pool/edition';
import { emptyLedger, type Ledger } from '@/lib/benchmark/pool/ledger';
import { startTally } from '@/lib/benchmark/pool/tally';
import type { Answers } from '@/lib/instrument/answer';
import type { Instrument } from '@/lib/instrument/instrument';
import { inventedAnswers } from './invented-answers';

export interface Demonstration {
  readonly format: 'chancery-demonstration';
  /** Built by the rules of a real one, but it holds for nobody. */
  readonly edition: Edition;
}

const seed = 2018;

/** How many invented cities there are by the end of each edition: the second shows figures that were kept. */
const citiesBy = [90, 140] as const;
const dates = ['2026-01-15', '2026-07-15'] as const;

/**
 * The demonstration for a version of the questionnaire: the same whenever and wherever it is made.
 *
 * @throws RangeError where the rules refuse it, which a test rules out.
 * @example demonstrationEdition(instrument).edition.partitions[0]?.id // 'everyone'
 */
export function demonstrationEdition(instrument: Instrument): Demonstration {
  const cities = inventedContributions(instrument);
  const earlier: Edition[] = [];
  let ledger: Ledger = emptyLedger;
  for (const [index, until] of citiesBy.entries()) {
    const tally = startTally(instrument);
    cities.slice(0, until).forEach((contribution, city) => tally.count(contribution, joinedBefore(city, index)));
    const built = buildEdition({ instrument, date: dates[index] ?? '', tally, earlier, ledger });
    if (built.kind === 'refused') throw new RangeError(`No demonstration: ${built.reasons.map(({ kind }) => kind).join(', ')}`);
    earlier.push(built.edition);
    ledger = built.ledger;
  }
  const edition = earlier.at(-1);
  if (!edition) throw new RangeError('No demonstration: it has no editions');
  return { format: 'chancery-demonstration', edition };
}

/** Number of the edition that first counted a city, where an edition before this one did. */
function joinedBefore(city: number, index: number): number | undefined {
  const first = citiesBy.findIndex((until) => city < until);
  return first < index ? first + 1 : undefined;
}

function inventedContributions(instrument: Instrument): readonly Contribution[] {
  const enough = citiesBy.at(-1) ?? 0;
  const contributions: Contribution[] = [];
  for (let city = 0; contributions.length < enough; city += 1) {
    const answers = inventedAnswers(instrument, seed, city);
    const drawn = contributionOf({ instrument, form: 'full', country: inventedCountry(answers), answers });
    // As in life, some know too little of one heading.
    if (drawn.kind === 'contribution') contributions.push(drawn.contribution);
  }
  return contributions;
}

function inventedCountry(answers: Answers): string | undefined {
  const answer = answers['profile-country'];
  return answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : undefined;
}
