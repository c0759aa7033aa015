/** Which figures an edition may renew, and which keep their previous values (method, section 6). */
import { dimensionIds, type DimensionId, type Instrument } from '@/lib/instrument/instrument';
import { leavesOpen, type AuditContext } from './audit';
import type { Fact } from './audit-state';
import { headingSubjects, questionSubjects, type Part, type Subject } from './audit-subject';
import { dividingQuestion } from './cells';
import { figureRanges, headingOf, tellingShares, type ClassCounts, type Ranges } from './class-counts';
import { earlierStates, lastRenewal } from './earlier-state';
import type { Edition } from './edition';
import type { MemberGroup } from './ledger';
import { mayRenew, membershipOf, type Membership } from './membership';
import { partitionIds, type PartitionId } from './partitions';
import { smallestChange } from './rules';
import type { Tally } from './tally';

export type EveryoneOrPartition = 'everyone' | PartitionId;

/** Ids of questions and headings whose figures are renewed. */
export type Renewed = ReadonlySet<string>;

export interface RenewalInput {
  readonly instrument: Instrument;
  readonly tally: Tally;
  readonly edition: number;
  readonly earlier: readonly Edition[];
  /** Of the edition being built. */
  readonly groups: readonly MemberGroup[];
  readonly everyone: ClassCounts;
  /** The classes that would be published; those of a partition that is not published are left out. */
  readonly classes: ReadonlyMap<PartitionId, readonly ClassCounts[]>;
}

/** What must be known of one partition to judge its figures and those of the whole. */
interface Side {
  readonly partition: PartitionId;
  readonly membership: Membership;
}

/**
 * For the whole and for every partition, which parts may be renewed. The whole is judged first, beside everything that
 * any partition has published; then every partition, beside the whole as it will be.
 */
export function renewalsOf(input: RenewalInput): ReadonlyMap<EveryoneOrPartition, Renewed> {
  const sides = partitionIds.map((partition): Side => ({
    partition,
    membership: membershipOf(input.groups, partition, input.edition),
  }));
  const renewable = sides.filter((side) => mayRenewSide(input, side));
  const renewed = new Map<EveryoneOrPartition, Set<string>>();
  const renew = (id: EveryoneOrPartition, parts: readonly string[]): void => {
    renewed.set(id, new Set([...(renewed.get(id) ?? []), ...parts]));
  };
  for (const subject of subjectsOf(input.instrument)) {
    const beside = (side: Side): Sided => ({ side, context: contextOf(subject, side, input.earlier) });
    const divided = toldApart(sides, subject, input.earlier).map(beside);
    const whole = wholeFacts(input, subject, divided);
    renew('everyone', whole.map(({ part }) => part));
    for (const side of renewable) {
      renew(side.partition, partitionParts(input, divided.find((one) => one.side === side) ?? beside(side), whole));
    }
  }
  return renewed;
}

function subjectsOf(instrument: Instrument): readonly Subject[] {
  return [...headingSubjects, ...questionSubjects(instrument)];
}

function mayRenewSide(input: RenewalInput, { partition, membership }: Side): boolean {
  const classes = input.classes.get(partition);
  if (classes === undefined) return false;
  const last = lastRenewal(input.earlier, partition);
  return mayRenew({ membership, edition: input.edition, classes: classes.map(({ set }) => set), last, smallest: smallestChange });
}

function contextOf(subject: Subject, side: Side, earlier: readonly Edition[]): AuditContext {
  return { subject, membership: side.membership, earlier: earlierStates(earlier, side, subject) };
}

interface WholeFact {
  readonly part: string;
  readonly fact: Omit<Fact, 'set'>;
}

interface Sided {
  readonly side: Side;
  readonly context: AuditContext;
}

/**
 * Where a partition has published nothing of a subject, all that is known is of the whole, as it is beside the others
 * like it: one of them serves. What was published once stands in every later edition.
 */
function toldApart(sides: readonly Side[], { parts }: Subject, earlier: readonly Edition[]): readonly Side[] {
  const ids = new Set(parts.map(({ id }) => id));
  const published = earlier.at(-1)?.partitions ?? [];
  const divided = sides.filter(({ partition }) => published.some(({ id, headings, questions }) => id === partition && [...headings, ...questions].some((figures) => ids.has(figures.id))));
  return divided.length > 0 ? divided : sides.slice(0, 1);
}

/** Parts of the whole, one after the other: each beside those before it. */
function wholeFacts(input: RenewalInput, subject: Subject, contexts: readonly Sided[]): readonly WholeFact[] {
  const accepted: WholeFact[] = [];
  for (const part of subject.parts) {
    const next = { part: part.id, fact: { edition: input.edition, offset: part.offset, ...tellingRanges(input, input.everyone, part) } };
    const candidates = [...accepted, next];
    if (contexts.every(({ side, context }) => leavesOpen(context, forSide(candidates, side)))) accepted.push(next);
  }
  return accepted;
}

function forSide(facts: readonly WholeFact[], { membership }: Side): readonly Fact[] {
  return facts.map(({ fact }) => ({ ...fact, set: 2 ** membership.baseClasses - 1 }));
}

function partitionParts(input: RenewalInput, { side, context }: Sided, whole: readonly WholeFact[]): readonly string[] {
  const classes = input.classes.get(side.partition) ?? [];
  const renewed: string[] = [];
  let accepted = forSide(whole, side);
  for (const part of context.subject.parts) {
    if (part.id === dividingQuestion[side.partition]) continue;
    const facts = classes.map((one): Fact => ({ edition: input.edition, set: one.set, offset: part.offset, ...tellingRanges(input, one, part) }));
    if (!leavesOpen(context, [...accepted, ...facts])) continue;
    accepted = [...accepted, ...facts];
    renewed.push(part.id);
  }
  return renewed;
}

function tellingRanges({ tally }: RenewalInput, counts: ClassCounts, part: Part): Ranges {
  const heading = dimensionIds.find((id): id is DimensionId => id === part.id);
  return heading === undefined ? tellingShares(tally, counts, part.id) : figureRanges(headingOf(counts, heading), counts.size);
}
