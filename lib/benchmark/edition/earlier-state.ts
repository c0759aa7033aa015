/** What an earlier edition told when it first published figures. */
import { settledWith } from './audit';
import { hasSizesOf, type Fact, type State } from './audit-state';
import type { Part, Subject } from './audit-subject';
import { figureRanges, shareRanges, type Ranges } from './class-counts';
import type { CellShares, Edition, EditionClass, HeadingFigures } from './edition';
import type { Mask, Membership } from './membership';
import { partitions, type PartitionId } from './partitions';

/** One way of dividing the pool, and who was counted when. */
interface Side {
  readonly partition: PartitionId;
  readonly membership: Membership;
}

type Figures = CellShares | HeadingFigures;

/** Figures of one part, as the edition first published them. */
interface Publication {
  readonly id: string;
  readonly classes: readonly (EditionClass & { readonly figures: Figures })[];
}

/** Figures that the edition itself renewed, in one partition or of the whole. */
function publicationsOf(edition: Edition, id: 'everyone' | PartitionId): readonly Publication[] {
  const own = edition.partitions.find((partition) => partition.id === id);
  return own === undefined ? [] : [...own.headings, ...own.questions].filter(({ from }) => from === edition.number);
}

/** The last edition that renewed anything in a partition, and the classes it had then. */
export function lastRenewal(
  earlier: readonly Edition[],
  partition: PartitionId,
): { readonly edition: number; readonly classes: readonly Mask[] } | undefined {
  for (const edition of earlier.toReversed()) {
    const first = publicationsOf(edition, partition)[0];
    if (first !== undefined) return { edition: edition.number, classes: first.classes.map((one) => setOf(partition, one)) };
  }
  return undefined;
}

function setOf(partition: PartitionId, { baseClasses }: EditionClass): Mask {
  const ids: readonly string[] = partitions[partition].baseClasses;
  return baseClasses.length === 0 ? 2 ** ids.length - 1 : baseClasses.reduce((set, id) => set | (1 << ids.indexOf(id)), 0);
}

interface Settled {
  readonly editions: readonly Edition[];
  readonly states: readonly State[];
}

const known = new WeakMap<Edition, WeakMap<Subject, Map<PartitionId, Settled>>>();

/**
 * What editions newly told of a subject, about the whole and the classes of one partition, each edition narrowing the
 * others; editions that told nothing are left out. Editions never change, so this is worked out once, and again only
 * if the numbers of cities beside them are others.
 */
export function earlierStates(editions: readonly Edition[], side: Side, subject: Subject): readonly State[] {
  const latest = editions.at(-1);
  if (latest === undefined) return [];
  const bySubject = known.get(latest) ?? new WeakMap<Subject, Map<PartitionId, Settled>>();
  known.set(latest, bySubject);
  const settled = bySubject.get(subject) ?? new Map<PartitionId, Settled>();
  bySubject.set(subject, settled);
  const found = settled.get(side.partition);
  if (found !== undefined && isOf(found, editions) && found.states.every((state) => hasSizesOf(state, side.membership))) return found.states;
  const before = earlierStates(editions.slice(0, -1), side, subject);
  const states = settledWith({ subject, membership: side.membership, earlier: before }, newFacts(latest, side, subject));
  // A copy: whoever holds the list may add to it.
  settled.set(side.partition, { editions: [...editions], states });
  return states;
}

function isOf(settled: Settled, editions: readonly Edition[]): boolean {
  return settled.editions.length === editions.length && settled.editions.every((edition, at) => edition === editions[at]);
}

/** What the edition was the first to tell. */
function newFacts(edition: Edition, side: Side, subject: Subject): readonly Fact[] {
  const published = [...publicationsOf(edition, 'everyone'), ...publicationsOf(edition, side.partition)];
  return published.flatMap((publication) => {
    const part = subject.parts.find(({ id }) => id === publication.id);
    return part === undefined ? [] : factsOf(publication, part, { side, edition: edition.number });
  });
}

interface At {
  readonly side: Side;
  readonly edition: number;
}

function factsOf({ classes }: Publication, part: Part, { side, edition }: At): readonly Fact[] {
  return classes.map((one) => {
    const set = setOf(side.partition, one);
    return { edition, set, offset: part.offset, ...rangesOf(part, one.figures, side.membership.size(edition, set)) };
  });
}

function rangesOf(part: Part, figures: Figures, size: number): Ranges {
  return isHeading(figures) ? figureRanges(figures, size) : shareRanges(figures, part.names, size);
}

function isHeading(figures: Figures): figures is HeadingFigures {
  return 'medianFrom' in figures;
}
