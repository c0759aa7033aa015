/** What an earlier edition told when it first published figures. */
import { stateOf, type Fact, type State } from './audit-state';
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

const known = new WeakMap<Edition, WeakMap<Subject, Map<PartitionId, State | undefined>>>();

/**
 * What an edition newly told of a subject, about the whole and the classes of one partition; undefined where nothing.
 * An edition never changes, so this is worked out once, and again only if the numbers of cities beside it are others.
 */
export function earlierState(edition: Edition, side: Side, subject: Subject): State | undefined {
  const bySubject = known.get(edition) ?? new WeakMap<Subject, Map<PartitionId, State | undefined>>();
  known.set(edition, bySubject);
  const states = bySubject.get(subject) ?? new Map<PartitionId, State | undefined>();
  bySubject.set(subject, states);
  const found = states.get(side.partition);
  if (states.has(side.partition) && hasSizesOf(found, side.membership)) return found;
  const made = makeState(edition, side, subject);
  states.set(side.partition, made);
  return made;
}

function hasSizesOf(state: State | undefined, membership: Membership): boolean {
  return state === undefined || state.sets.every((set, union) => membership.size(state.edition, set) === state.sizes[union]);
}

function makeState(edition: Edition, side: Side, subject: Subject): State | undefined {
  const published = [...publicationsOf(edition, 'everyone'), ...publicationsOf(edition, side.partition)];
  const facts = published.flatMap((publication) => {
    const part = subject.parts.find(({ id }) => id === publication.id);
    return part === undefined ? [] : factsOf(publication, part, { side, edition: edition.number });
  });
  return facts.length === 0 ? undefined : stateOf({ subject, membership: side.membership, edition: edition.number, facts });
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
