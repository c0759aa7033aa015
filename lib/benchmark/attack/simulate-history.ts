/** Many years of a pool: who joins, leaves and comes back, and the editions that are built on the way. */
import type { Instrument } from '@/lib/instrument/instrument';
import type { BuiltEdition, EditionInput } from '../edition/build-input';
import { canonicalJson } from '../edition/canonical-json';
import type { Contribution } from '../edition/contribution';
import type { Edition } from '../edition/edition';
import { editionSchema } from '../edition/edition-schema';
import { emptyLedger, type Ledger } from '../edition/ledger';
import { allRules, type Rules } from '../edition/rules';
import { startTally, type Tally } from '../edition/tally';
import { Draws, drawContribution, simulatedInstrument, within, type Slice } from './simulated-pool';

export interface SimulatedMember {
  readonly city: number;
  readonly contribution: Contribution;
  /** The edition that first counted it, and the first that no longer did. */
  joined: number | undefined;
  left: number | undefined;
  leaving: boolean;
}

export interface SimulatedHistory {
  /** As they were published: written and read back. */
  readonly editions: readonly Edition[];
  /** All that were ever counted. */
  readonly members: readonly SimulatedMember[];
  readonly ledger: Ledger;
}

export interface Simulated {
  readonly seed: number;
  readonly build: (input: EditionInput) => BuiltEdition;
  /** How many editions; 40 where left out. */
  readonly length?: number;
  readonly rules?: Rules;
  /** Cities differ in no more than this, so that many long histories take little time; in everything where left out. */
  readonly slice?: Slice;
}

/** Attempts at an edition beyond which a history ends, however short it is. */
const attemptsPerEdition = 3;
/** So small that shares hardly hide counts: the pool stays there for a while. */
const smallPool = 45;

class Pool {
  readonly members: SimulatedMember[] = [];
  readonly editions: Edition[] = [];
  ledger = emptyLedger;
  private city = 0;

  constructor(
    private readonly draws: Draws,
    private readonly slice: Slice | undefined,
  ) {}

  private get present(): SimulatedMember[] {
    return this.members.filter(({ leaving }) => !leaving);
  }

  private join(contribution: Contribution, city = (this.city += 1)): void {
    this.members.push({ city, contribution: this.slice === undefined ? contribution : within(this.slice, contribution), joined: undefined, left: undefined, leaving: false });
  }

  private leave(member: SimulatedMember): void {
    member.leaving = true;
  }

  /** Several cities of one country persuade each other to join: one region, one law, mostly the same answers. */
  private joinTogether(count: number): void {
    const first = drawContribution(this.draws);
    for (let nth = 0; nth < count; nth += 1) {
      const { region, mandate } = first.profile;
      const other = drawContribution(this.draws);
      const profile = { ...other.profile, region, mandate };
      this.join(this.draws.chance(0.85) ? { ...first, profile } : { ...other, profile });
    }
  }

  private joinAlone(count: number): void {
    for (let nth = 0; nth < count; nth += 1) this.join(drawContribution(this.draws));
  }

  /** A city that answers anew takes the place of its earlier contribution. */
  private renew(member: SimulatedMember): void {
    this.leave(member);
    const { profile } = member.contribution;
    this.join(this.draws.chance(0.3) ? member.contribution : drawContribution(this.draws, this.draws.chance(0.8) ? profile : undefined), member.city);
  }

  private some(): SimulatedMember | undefined {
    const { present } = this;
    return present[this.draws.between(0, present.length - 1)];
  }

  /** What happens between two editions. */
  pass(grows: boolean): void {
    const { draws } = this;
    if (this.members.length === 0) this.joinAlone(draws.between(10, 24));
    else if (draws.chance(0.06)) return;
    this.joinAlone(grows ? draws.between(12, 66) : draws.between(0, 9));
    if (draws.chance(0.5)) this.joinTogether(draws.between(4, 9));
    const leavers = draws.chance(0.2) && grows ? draws.between(5, 25) : draws.between(0, 3);
    for (let nth = 0; nth < leavers; nth += 1) this.passOn(draws.chance(0.25));
  }

  private passOn(renews: boolean): void {
    const member = this.some();
    if (!member) return;
    if (renews) this.renew(member);
    else this.leave(member);
  }

  private get instrument(): Instrument {
    return this.slice?.instrument ?? simulatedInstrument;
  }

  private tally(): Tally {
    const tally = startTally(this.instrument);
    for (const { contribution, joined, left, leaving } of this.members) {
      if (!leaving) tally.count(contribution, joined);
      else if (joined !== undefined && left === undefined) tally.leave(contribution, joined);
    }
    return tally;
  }

  private mark(edition: number): void {
    for (const member of this.members) {
      if (!member.leaving) member.joined ??= edition;
      else if (member.joined !== undefined) member.left ??= edition;
    }
  }

  publish({ build, rules = allRules }: Pick<Simulated, 'build' | 'rules'>): void {
    const date = new Date(Date.UTC(2030, 0, 1 + 30 * this.editions.length)).toISOString().slice(0, 10);
    const built = build({ instrument: this.instrument, date, tally: this.tally(), earlier: this.editions, ledger: this.ledger, rules });
    if (built.kind === 'refused') return;
    this.ledger = built.ledger;
    this.editions.push(editionSchema.parse(JSON.parse(canonicalJson(built.edition))));
    this.mark(this.editions.length);
  }
}

/**
 * A pool from its first day: small for a third of its editions, then growing; rare classes and rare answers, batches
 * that agree, leavers one at a time, cities that come back, times in which nothing happens. The same for the same seed.
 *
 * @example simulateHistory({ seed: 1, build: buildEdition }).editions.length // 40
 */
export function simulateHistory({ seed, build, length = 40, rules, slice }: Simulated): SimulatedHistory {
  const pool = new Pool(new Draws(seed), slice);
  const still = smallPool + (seed % 3) * 40;
  for (let attempt = 0; attempt < attemptsPerEdition * length && pool.editions.length < length; attempt += 1) {
    pool.pass(pool.members.length > still && pool.editions.length >= length / 4);
    pool.publish({ build, ...(rules && { rules }) });
  }
  const members = pool.members.filter(({ joined }) => joined !== undefined);
  return { editions: pool.editions, members, ledger: pool.ledger };
}
