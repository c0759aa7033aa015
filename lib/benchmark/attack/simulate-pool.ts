/** Made-up pools for the attack: the same for the same seed. */
import { inventedAnswers } from '@/lib/benchmark/demonstration/invented-answers';
import { buildEdition } from '@/lib/benchmark/pool/edition/build-edition';
import type { EditionNoise } from '@/lib/benchmark/pool/edition/build-input';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { contributionOf } from '@/lib/benchmark/pool/contribution/contribution-of';
import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import { noiseOf, noiseTable } from '@/lib/benchmark/pool/edition/noise-table';
import { addKeys, keySpan } from '@/lib/benchmark/pool/record-key';
import { startPoolCounts } from '@/lib/benchmark/pool/edition/pool-counts';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';
import { type AttackedEdition, type AttackedPool, type NoiseLaw, sizesOf } from './read-figures';

export interface PoolPlan {
  /**
   * The whole questionnaire: answers are drawn for it, so that areas and closed questions are those of real reports.
   */
  readonly instrument: Instrument;
  /** Only these questions are published; all where left out. */
  readonly questions?: readonly string[];
  readonly insiders: number;
  /** From 12 to 85 by chance where left out: how many cities there are in the end. */
  readonly cities?: number;
  /** From 1 to 6 by chance where left out. */
  readonly editions?: number;
  /** After how many editions cities come and go: after each where left out. */
  readonly changeEvery?: number;
  /** The noise of an edition, by its number; that of the product where left out. */
  readonly noise?: (edition: number) => EditionNoise;
  /** How the reader takes the noise. */
  readonly noiseLaw?: NoiseLaw;
  /** The record key of a contribution; drawn at random where left out. */
  readonly keyOf?: (member: number) => number;
}

/** Draws of a seed here are none of those that invented answers take of the same seed. */
const seedsApart = 7919;

const ownMoves = noiseOf(noiseTable);
const ownNoise: EditionNoise = { table: noiseTable, move: (key) => ownMoves(key) };

interface Member {
  readonly contribution: Contribution;
  readonly recordKey: number;
}

/**
 * A pool with its editions, as the reader has them: cities come, withdraw and answer anew between editions.
 *
 * @throws RangeError where the rules refuse an edition, which a test rules out.
 */
export function simulatePool(seed: number, plan: PoolPlan): AttackedPool {
  const draw = drawsFrom(seed + seedsApart);
  const editions = plan.editions ?? 1 + upTo(draw, 5);
  const cities = plan.cities ?? 12 + upTo(draw, 73);
  const instrument = instrumentOf(plan);
  const invented = inventCities(plan.instrument, seed);
  const members: Member[] = [];
  const join = (profile?: Contribution['profile']): number => {
    const drawn = invented.next().value;
    const contribution = onlyQuestions(profile === undefined ? drawn : { ...drawn, profile }, instrument);
    return members.push({ contribution, recordKey: plan.keyOf?.(members.length) ?? Math.floor(draw() * keySpan) }) - 1;
  };
  const every = plan.changeEvery ?? 1;
  const noiseIn = plan.noise ?? (() => ownNoise);
  let counted: readonly number[] = Array.from(
    { length: Math.max(12, cities - 8 * (Math.ceil(editions / every) - 1)) },
    () => join(),
  );
  const attacked: AttackedEdition[] = [];
  for (let number = 1; number <= editions; number += 1) {
    if (number > 1 && (number - 1) % every === 0) counted = changed(counted, { draw, join, members });
    attacked.push(
      editionOf({ instrument, members, counted, noise: noiseIn(number), previous: attacked.at(-1)?.edition }),
    );
  }
  return {
    instrument,
    noise: noiseIn(1).table,
    contributions: members.map(({ contribution }) => contribution),
    editions: attacked,
    insiders: Array.from({ length: plan.insiders }, (_, at) => at),
    noiseLaw: plan.noiseLaw ?? 'of-the-cities',
  };
}

function upTo(draw: () => number, most: number): number {
  return Math.floor(draw() * (most + 1));
}

interface Changing {
  readonly draw: () => number;
  readonly join: (profile?: Contribution['profile']) => number;
  readonly members: readonly Member[];
}

/** Some withdraw, some answer anew in the classes in which they were, and five to eleven come. */
function changed(counted: readonly number[], { draw, join, members }: Changing): readonly number[] {
  const some = (): ReadonlySet<number | undefined> =>
    new Set(Array.from({ length: upTo(draw, 3) }, () => counted[upTo(draw, counted.length - 1)]));
  const leaving = some();
  const anew = [...some()].filter((member) => member !== undefined && !leaving.has(member));
  const joined = Array.from({ length: 5 + upTo(draw, 6) }, () => join());
  const renewed = anew.map((member) => join(members[member ?? -1]?.contribution.profile));
  return [...counted.filter((member) => !leaving.has(member) && !anew.includes(member)), ...renewed, ...joined];
}

function instrumentOf({ instrument, questions }: PoolPlan): Instrument {
  return questions === undefined
    ? instrument
    : { ...instrument, questions: instrument.questions.filter(({ id }) => questions.includes(id)) };
}

function onlyQuestions(contribution: Contribution, { questions }: Instrument): Contribution {
  const published = new Set(questions.map(({ id }) => id));
  return {
    ...contribution,
    answers: Object.fromEntries(Object.entries(contribution.answers).filter(([question]) => published.has(question))),
  };
}

interface Counted {
  readonly instrument: Instrument;
  readonly members: readonly Member[];
  readonly counted: readonly number[];
  readonly noise: EditionNoise;
  readonly previous: Edition | undefined;
}

function editionOf({ instrument, members, counted, noise, previous }: Counted): AttackedEdition {
  const poolCounts = startPoolCounts(instrument);
  const own = counted.flatMap((member) => members[member] ?? []);
  for (const { contribution, recordKey } of own) poolCounts.count(contribution, recordKey);
  const date = `${2027 + (previous?.number ?? 0)}-01-01`;
  const built = buildEdition({ date, poolCounts, newcomers: own.length, previous, noise });
  if (built.kind === 'refused') throw new RangeError(`No edition: ${built.reasons.map(({ kind }) => kind).join(', ')}`);
  return {
    edition: built.edition,
    counted,
    noisySize: sizesOf(built.edition, (division, classId) => {
      const baseClasses =
        built.edition.divisions.find(({ id }) => id === division)?.classes.find(({ id }) => id === classId)
          ?.baseClasses ?? [];
      const inside = own.filter(
        ({ contribution: { profile } }) => division === 'everyone' || baseClasses.includes(profile[division]),
      );
      return (
        inside.length +
        noise.move(
          inside.reduce((sum, { recordKey }) => addKeys(sum, recordKey), 0),
          `${division}/${classId}/size`,
        )
      );
    }),
  };
}

/** So likely is each; few in Oceania and few under restrictive law, as in the surveys. */
const countries = { PT: 5, PL: 4, FR: 3, BR: 3, US: 2, KE: 2, GH: 2, IN: 2, JP: 3, NZ: 1 };
const positions = { primary: 2, secondary: 4, tertiary: 2, 'part-of-metropolis': 1 };
const mandates = { 'explicit-power': 4, tolerated: 4, 'needs-approval': 2, restricted: 1 };

/** Contributions of invented cities, without end: large cities have more in place. */
function* inventCities(instrument: Instrument, seed: number): Generator<Contribution, never> {
  for (let city = 0; ; city += 1) {
    const draw = drawsFrom(seed * 1000 + city + seedsApart);
    const answers = inventedAnswers(instrument, seed, city);
    const country = oneOf(countries, draw());
    const profile: Answers = {
      'profile-country': { state: 'answered', value: country },
      'profile-population': profileAnswer(populationOf(strengthOf(answers), draw()), draw()),
      'profile-position': profileAnswer(oneOf(positions, draw()), draw()),
      'profile-mandate': profileAnswer(oneOf(mandates, draw()), draw()),
    };
    const drawn = contributionOf({ instrument, form: 'full', country, answers: { ...answers, ...profile } });
    // As in life, some know too little of one area.
    if (drawn.kind === 'contribution') yield drawn.contribution;
  }
}

function profileAnswer(value: string, chance: number): Answer {
  return chance < 0.05 ? { state: 'unsure' } : { state: 'answered', value };
}

function oneOf(chances: Readonly<Record<string, number>>, share: number): string {
  let left = share * Object.values(chances).reduce((sum, chance) => sum + chance, 0);
  return Object.entries(chances).find(([, chance]) => (left -= chance) < 0)?.[0] ?? '';
}

/** The share of yes among the answers to questions of yes or no. */
function strengthOf(answers: Answers): number {
  const said = Object.values(answers).flatMap((answer) =>
    answer?.state === 'answered' && (answer.value === 'yes' || answer.value === 'no') ? [answer.value] : [],
  );
  return said.filter((value) => value === 'yes').length / Math.max(1, said.length);
}

function populationOf(strength: number, share: number): string {
  const populations = ['under-100k', '100k-500k', '500k-1m', '1m-5m', 'over-5m'];
  return populations[Math.min(4, Math.floor((0.6 * strength + 0.5 * share) * 4.5))] ?? 'under-100k';
}
