/** Which figures an edition may renew, and which keep their previous values (method, section 6). */
import { dimensionIds, type DimensionId, type Instrument } from '@/lib/instrument/instrument';
import { leavesOpen, type AuditContext } from './audit';
import { stateOf, type Fact } from './audit-state';
import { headingSubject, questionSubjects, type Part, type Subject } from './audit-subject';
import { dividingQuestion } from './cells';
import { figureRanges, headingOf, shareRanges, tellingShares, type ClassCounts, type Ranges } from './class-counts';
import type { CellShares, Edition, EditionClass, HeadingFigures } from './edition';
import { mayRenew, membershipOf, type Mask, type Membership } from './membership';
import type { MemberGroup } from './ledger';
import { partitionIds, partitions, type PartitionId } from './partitions';
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

/** Figures of one part, as an earlier edition first published them. */
interface Publication {
  readonly edition: number;
  readonly id: string;
  readonly classes: readonly (EditionClass & { readonly figures: CellShares | HeadingFigures })[];
}

/** What must be known of one partition to judge its figures and those of the whole. */
interface Side {
  readonly partition: PartitionId;
  readonly membership: Membership;
  readonly published: readonly Publication[];
}

/**
 * For the whole and for every partition, which parts may be renewed. The whole is judged first, beside everything that
 * any partition has published; then every partition, beside the whole as it will be.
 */
export function renewalsOf(input: RenewalInput): ReadonlyMap<EveryoneOrPartition, Renewed> {
  const sides = partitionIds.map((partition): Side => ({
    partition,
    membership: membershipOf(input.groups, partition, input.edition),
    published: publicationsOf(input.earlier, partition),
  }));
  const ofEveryone = publicationsOf(input.earlier, 'everyone');
  const renewable = sides.filter((side) => mayRenewSide(input, side));
  const renewed = new Map<EveryoneOrPartition, Set<string>>();
  const renew = (id: EveryoneOrPartition, parts: readonly string[]): void => {
    renewed.set(id, new Set([...(renewed.get(id) ?? []), ...parts]));
  };
  for (const subject of subjectsOf(input.instrument)) {
    const contexts = sides.map((side) => ({ side, context: contextOf(subject, side, [...ofEveryone, ...side.published]) }));
    const whole = wholeFacts(input, subject, contexts);
    renew('everyone', whole.map(({ part }) => part));
    for (const { side, context } of contexts.filter((one) => renewable.includes(one.side))) {
      renew(side.partition, partitionParts(input, { side, context }, whole));
    }
  }
  return renewed;
}

function subjectsOf(instrument: Instrument): readonly Subject[] {
  return [...dimensionIds.map(headingSubject), ...questionSubjects(instrument)];
}

function publicationsOf(earlier: readonly Edition[], id: EveryoneOrPartition): readonly Publication[] {
  return earlier.flatMap(({ number, partitions: published }) => {
    const own = published.find((partition) => partition.id === id);
    const all = own === undefined ? [] : [...own.headings, ...own.questions];
    return all.filter(({ from }) => from === number).map((figures): Publication => ({ edition: number, id: figures.id, classes: figures.classes }));
  });
}

function setOf(partition: PartitionId, { baseClasses }: EditionClass): Mask {
  const ids: readonly string[] = partitions[partition].baseClasses;
  return baseClasses.length === 0 ? 2 ** ids.length - 1 : baseClasses.reduce((set, id) => set | (1 << ids.indexOf(id)), 0);
}

function mayRenewSide(input: RenewalInput, { partition, membership, published }: Side): boolean {
  const classes = input.classes.get(partition);
  if (classes === undefined) return false;
  const latest = published.at(-1);
  const last = latest && { edition: latest.edition, classes: latest.classes.map((one) => setOf(partition, one)) };
  return mayRenew({ membership, edition: input.edition, classes: classes.map(({ set }) => set), last, smallest: smallestChange });
}

function contextOf(subject: Subject, side: Side, published: readonly Publication[]): AuditContext {
  const byEdition = new Map<number, Fact[]>();
  for (const publication of published) {
    const part = subject.parts.find(({ id }) => id === publication.id);
    if (part === undefined) continue;
    const facts = byEdition.get(publication.edition) ?? [];
    byEdition.set(publication.edition, facts);
    for (const one of publication.classes) facts.push(earlierFact(part, side, { edition: publication.edition, one }));
  }
  const { membership } = side;
  return { subject, membership, earlier: [...byEdition].map(([edition, facts]) => stateOf({ subject, membership, edition, facts })) };
}

interface EarlierClass {
  readonly edition: number;
  readonly one: Publication['classes'][number];
}

function earlierFact(part: Part, { partition, membership }: Side, { edition, one }: EarlierClass): Fact {
  const set = setOf(partition, one);
  const size = membership.size(edition, set);
  return { edition, set, offset: part.offset, ...rangesOf(part, one.figures, size) };
}

function rangesOf(part: Part, figures: CellShares | HeadingFigures, size: number): Ranges {
  return isHeading(figures) ? figureRanges(figures, size) : shareRanges(figures, part.names, size);
}

function isHeading(figures: CellShares | HeadingFigures): figures is HeadingFigures {
  return 'medianFrom' in figures;
}

interface WholeFact {
  readonly part: string;
  readonly fact: Omit<Fact, 'set'>;
}

interface Sided {
  readonly side: Side;
  readonly context: AuditContext;
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
