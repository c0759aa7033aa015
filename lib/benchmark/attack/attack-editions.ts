/** Tries to learn from published editions what some of the contributions say. */
import { dimensionIds, type Instrument } from '@/lib/instrument/instrument';
import type { Edition } from '../edition/edition';
import { partitionIds, type PartitionId } from '../edition/partitions';
import { mostPlaces, termsOf, visitDerivedSets, type DerivedKind, type DerivedSet, type Piece } from './derived-sets';
import { contributedQuestions, headingHistory, questionHistory, type History, type Subject } from './frames';
import { markedIn, type Marked } from './marked';
import { movements, type InsiderLog, type Movements, type Term } from './insider-log';
import { asPublished, type CountRange, type Reading } from './read-figures';
import { settle } from './settle';

export interface Attacked {
  readonly instrument: Instrument;
  /** All of an installation, as they were published, oldest first. */
  readonly editions: readonly Edition[];
  readonly log: InsiderLog;
  /** As published where left out. */
  readonly reading?: Reading;
  /** Where the truth is known, as in a simulation: given every set that something is learnt of, and some others. */
  readonly onSet?: (set: LearntSet) => void;
}

/** Every so many answers of which nothing is learnt, one is shown all the same. */
const sampled = 4999;

/** What the attack holds to be known of one set and one answer. */
export interface LearntSet extends Insight {
  readonly partition: PartitionId;
  readonly subject: Subject;
  readonly target: string;
  readonly kind: DerivedKind;
  /** Which editions a member of a base class is counted in, and with which sign. */
  readonly termsOf: (base: number) => readonly Term[];
  /** Members with the answer among those counted once, and without it among those taken away once. */
  readonly marked: CountRange;
}

/** A set of contributions of which an answer is known, once the coalition is taken away. */
export interface Narrowing extends Insight {
  readonly partition: PartitionId;
  readonly kind: DerivedKind;
  readonly subject: string;
  /** A cell of a question, or the points that a heading lies under. */
  readonly target: string;
  /** Whether all of those left are known to be marked or none: to have the answer having joined, to lack it having left. */
  readonly known: 'all' | 'none';
  readonly marked: CountRange;
  /** How the set comes about. */
  readonly pieces: readonly { readonly edition: number; readonly sign: 1 | -1; readonly baseClasses: readonly string[] }[];
}

export interface AttackOutcome {
  /** Derived sets that are not empty, each tried on every target. */
  readonly sets: number;
  readonly narrowings: readonly Narrowing[];
}

/** How many members a set has, and of how many of them a coalition of two may know the answer. */
export interface Insight {
  readonly members: number;
  readonly places: number;
}

/**
 * What the coalition can learn when the number of marked members lies in a range: `none` of the others where its own
 * may be all there are, `all` where its own may be all that are missing. Undefined while both stay open.
 *
 * @example learnt({ members: 6, places: 2 }, { lo: 0, hi: 2 }) // 'none'
 * @example learnt({ members: 6, places: 2 }, { lo: 3, hi: 3 }) // undefined
 */
export function learnt({ members, places }: Insight, { lo, hi }: CountRange): Narrowing['known'] | undefined {
  if (hi <= places && hi < members) return 'none';
  if (lo >= members - places && lo > 0) return 'all';
  return undefined;
}

class Attack {
  sets = 0;
  private looked = 0;
  readonly narrowings: Narrowing[] = [];
  constructor(private readonly attacked: Attacked) {}

  history(partition: PartitionId, moves: Movements, { subject, frames }: History): void {
    visitDerivedSets(frames, moves, (sets) => {
      const ranges = markedIn(sets, subject);
      sets.forEach((set, index) => this.try(set, { partition, moves, subject, ranges: ranges[index] }));
    });
  }

  private try(set: DerivedSet, tried: Tried): void {
    const { ranges, subject } = tried;
    const members = set.elements.plus + set.elements.minus;
    if (members === 0 || set.elements.multiple > 0 || !ranges) return;
    this.sets += 1;
    const most = { members, places: mostPlaces(set) };
    for (let index = 0; index < subject.targets.length; index += 1) {
      const marked = { lo: ranges.lo[index] ?? 0, hi: ranges.hi[index] ?? 0 };
      this.looked += 1;
      const shown = this.looked % sampled === 0;
      if (shown || learnt(most, marked)) this.lookCloser(set, tried, { target: subject.targets[index] ?? '', members, marked, shown });
    }
  }

  private lookCloser(set: DerivedSet, { partition, moves, subject }: Tried, { target, members, marked, shown }: Look): void {
    const places = set.places();
    const known = learnt({ members, places }, marked);
    const about = { partition, kind: set.kind, target, members, places, marked };
    if (known || shown) this.attacked.onSet?.({ ...about, subject, termsOf: termsOf(set.pieces) });
    if (known) this.narrowings.push({ ...about, subject: subject.id, known, pieces: set.pieces.map((piece) => named(piece, moves)) });
  }
}

interface Tried {
  readonly partition: PartitionId;
  readonly moves: Movements;
  readonly subject: Subject;
  readonly ranges: Marked | undefined;
}

interface Look {
  readonly target: string;
  readonly members: number;
  readonly marked: CountRange;
  /** Whether it is one of those that are shown all the same. */
  readonly shown: boolean;
}

function named({ edition, sign, mask }: Piece, { baseClasses }: Movements): Narrowing['pieces'][number] {
  return { edition, sign, baseClasses: baseClasses.filter((_, base) => (mask & (1 << base)) !== 0) };
}

/** Where none of them is published, one tells all there is to tell of the whole. */
function dividing(editions: readonly Edition[]): readonly PartitionId[] {
  const published = partitionIds.filter((id) => editions.some(({ partitions }) => partitions.some((partition) => partition.id === id)));
  return published.length > 0 ? published : partitionIds.slice(0, 1);
}

/**
 * Everything that a strong reader finds out: one who has every edition, knows how many contributions of every base
 * class came and went with each, and shares the knowledge of two contributors, the two that serve best. Partitions are
 * taken one at a time, each together with the whole.
 *
 * @see method, section 6
 * @example attackEditions({ instrument, editions, log }).narrowings // []
 */
export function attackEditions(attacked: Attacked): AttackOutcome {
  const { instrument, editions, log, reading = asPublished } = attacked;
  const attack = new Attack(attacked);
  for (const partition of dividing(editions)) {
    const moves = movements(log, partition);
    const watched = { editions, partition, moves };
    const histories = [
      ...contributedQuestions(instrument).map((question) => questionHistory(watched, question, reading)),
      ...dimensionIds.map((heading) => headingHistory(watched, heading)),
    ];
    for (const history of histories) {
      settle(history, moves);
      attack.history(partition, moves, history);
    }
  }
  return { sets: attack.sets, narrowings: attack.narrowings };
}
