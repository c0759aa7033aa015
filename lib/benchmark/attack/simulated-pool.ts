/** Cities that do not exist, and what they answer to a questionnaire short enough to be simulated thousands of times. */
import { byDimension } from '@/lib/scoring/by-dimension';
import { dimensionIds, type DimensionId, type Instrument, type Question } from '@/lib/instrument/instrument';
import { uniform } from '@/lib/scoring/uniform';
import { noneCell, type AnswerCells, type Contribution } from '../edition/contribution';
import { partitionIds, type BaseClassId, type PartitionId } from '../edition/partitions';

const base = { section: 'simulated', core: true, notApplicableAllowed: false, mirrors: [] };

const questions: readonly Question[] = [
  { ...base, id: 'written-strategy', kind: 'yes-no', options: ['yes', 'no'] },
  { ...base, id: 'staff', kind: 'levels' },
  { ...base, id: 'partners', kind: 'checklist', options: ['common', 'usual', 'rare'] },
];

function instrumentOf(asked: readonly Question[]): Instrument {
  return { id: 'city-diplomacy-capacity', version: 1, sections: ['simulated'], questions: asked, derivedIndicators: [] };
}

/** One question of each kind that is counted in a way of its own. */
export const simulatedInstrument = instrumentOf(questions);

type Weights = Readonly<Partial<Record<BaseClassId, number>>>;

/** Draws from one seed, one after another. */
export class Draws {
  private position = 0;
  constructor(private readonly seed: number) {}

  /** From 0, below 1. */
  next(): number {
    this.position += 1;
    return uniform(this.seed, this.position);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** One of several, by weight. */
  weighed(weights: Weights): BaseClassId {
    // The keys of a record of weights are the values to draw from.
    const entries = Object.entries(weights) as [BaseClassId, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0];
    if (!found) throw new RangeError('There is nothing to draw from');
    return found[0];
  }
}

/** Uneven as the world is: few in Oceania, few under a restrictive law, few who do not say. */
const profileWeights: Readonly<Record<PartitionId, Weights>> = {
  region: { africa: 12, americas: 22, asia: 18, europe: 45, oceania: 3 },
  population: { 'under-100k': 14, '100k-500k': 30, '500k-1m': 20, '1m-5m': 24, 'over-5m': 9, unknown: 3 },
  position: { primary: 30, secondary: 40, tertiary: 22, 'part-of-metropolis': 5, unknown: 3 },
  mandate: { 'explicit-power': 30, tolerated: 38, 'needs-approval': 22, restricted: 4, unknown: 6 },
};

const strategyShare: Weights = { europe: 0.85, oceania: 0.02, asia: 0.5 };
const staffLift: Weights = { 'under-100k': 0, '100k-500k': 1, '500k-1m': 1, '1m-5m': 2, 'over-5m': 3 };

function drawProfile(draws: Draws): Contribution['profile'] {
  return {
    region: draws.weighed(profileWeights.region),
    population: draws.weighed(profileWeights.population),
    position: draws.weighed(profileWeights.position),
    mandate: draws.weighed(profileWeights.mandate),
  };
}

function drawPartners(draws: Draws, { mandate }: Contribution['profile']): AnswerCells {
  if (draws.chance(0.03)) return ['no-answer'];
  const shares = { common: 0.94, usual: 0.5, rare: mandate === 'restricted' ? 0.7 : 0.04 };
  const chosen = Object.entries(shares).flatMap(([option, share]) => (draws.chance(share) ? [option] : []));
  return chosen.length > 0 ? chosen : [noneCell];
}

function drawAnswers(draws: Draws, profile: Contribution['profile']): Contribution['answers'] {
  const saysYes = draws.chance(strategyShare[profile.region] ?? 0.6);
  const level = Math.min(4, Math.max(0, (staffLift[profile.population] ?? 1) + draws.between(-1, 1)));
  return {
    'written-strategy': [draws.chance(0.05) ? 'no-answer' : saysYes ? 'yes' : 'no'],
    staff: [draws.chance(0.04) ? 'no-answer' : String(level)],
    partners: drawPartners(draws, profile),
  };
}

/** The one way in which cities differ in profile, the one heading in which they differ, and the one question they are asked. */
export interface Slice {
  readonly partition: PartitionId;
  readonly heading: DimensionId;
  readonly instrument: Instrument;
}

/** Over sixty seeds every way of dividing the pool meets every heading and every question once. */
export function sliceOf(seed: number): Slice {
  const partition = partitionIds[seed % partitionIds.length];
  const heading = dimensionIds[seed % dimensionIds.length];
  if (partition === undefined || heading === undefined) throw new RangeError(`A seed is a whole number from 0, not ${seed}`);
  return { partition, heading, instrument: slicedInstruments[seed % slicedInstruments.length] ?? simulatedInstrument };
}

// One object each, because what is worked out of a questionnaire is kept with it.
const slicedInstruments = questions.map((question) => instrumentOf([question]));

/** A class that all cities are in is not published, and a heading that all share takes hardly any time. */
export function within({ partition, heading, instrument }: Slice, contribution: Contribution): Contribution {
  return {
    ...contribution,
    answers: Object.fromEntries(instrument.questions.map(({ id }) => [id, contribution.answers[id] ?? []])),
    profile: { ...sameProfile, [partition]: contribution.profile[partition] },
    headings: byDimension((dimension) => (dimension === heading ? contribution.headings[dimension] : sameTenths)),
  };
}

const sameProfile: Contribution['profile'] = { region: 'europe', population: '1m-5m', position: 'primary', mandate: 'tolerated' };
const sameTenths = 500;

/** Headings follow the answers, loosely. */
function drawHeadings(draws: Draws, answers: Contribution['answers']): Contribution['headings'] {
  const middle = 200 + 150 * (Number(answers['staff']?.[0]) || 0);
  return byDimension(() => Math.min(1000, Math.max(0, middle + draws.between(-250, 250))));
}

/** A contribution as a city of some kind might make it; of the same profile as another one where that is given. */
export function drawContribution(draws: Draws, profile = drawProfile(draws)): Contribution {
  const answers = drawAnswers(draws, profile);
  return { instrumentVersion: simulatedInstrument.version, form: 'full', profile, answers, headings: drawHeadings(draws, answers) };
}
