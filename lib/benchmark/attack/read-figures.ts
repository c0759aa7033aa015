/** What the published figures of editions say to a reader who knows which cities are in which class. */
import type { Edition, EditionClass, PublishedShare } from '@/lib/benchmark/pool/edition/edition';
import { movesOf, type NoiseTable } from '@/lib/benchmark/pool/edition/noise-table';
import { type Division, publishedParts } from '@/lib/benchmark/pool/edition/published-parts';
import { publishedShare } from '@/lib/benchmark/pool/edition/share';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { publicQuestions } from './families';

/** An edition as the reader has it. */
export interface AttackedEdition {
  readonly edition: Edition;
  /** Which of the contributions it counts. */
  readonly counted: readonly number[];
  /** The noisy number of cities of a class: the reader is given it. */
  readonly noisySize: (division: Division, classId: string) => number;
}

/** The noisy sizes of all classes of an edition, each found out once. */
export function sizesOf({ divisions }: Edition, sizeOf: AttackedEdition['noisySize']): AttackedEdition['noisySize'] {
  const sizes = new Map(
    divisions.map(({ id, classes }) => [id, new Map(classes.map((own) => [own.id, sizeOf(id, own.id)]))]),
  );
  return (division, classId) => {
    const size = sizes.get(division)?.get(classId);
    if (size === undefined) throw new RangeError(`The edition has no class ${division}/${classId}`);
    return size;
  };
}

export interface AttackedPool {
  readonly instrument: Instrument;
  readonly noise: NoiseTable;
  /** Every contribution that any edition counts; a city that answers anew makes another. */
  readonly contributions: readonly Contribution[];
  readonly editions: readonly AttackedEdition[];
  /** Contributions whose answers the reader knows. */
  readonly insiders: readonly number[];
  /** How the reader takes noise: a cell's own, as it should be; or, for a fault to be found, another law. */
  readonly noiseLaw?: NoiseLaw;
}

export type NoiseLaw = 'of-the-cities' | 'drawn-anew' | 'of-the-count';

/** Cities that stand in the same class of every table: to the reader one is like the other. */
export interface CityType {
  readonly members: readonly number[];
  /** Its answers are known. */
  readonly known: boolean;
}

/** How many of a set of cities are in any of these cells. */
export interface Figure {
  readonly question: string;
  readonly cells: readonly string[];
  readonly types: readonly number[];
  /** The least number that the published share leaves possible. */
  readonly from: number;
  /** How likely the share is where the number is `from`, `from + 1`, …: natural logarithms. */
  readonly logLikelihood: readonly number[];
}

/** A class of an edition, as the reader has it. */
export interface ReadTable {
  readonly types: readonly number[];
  readonly cities: number;
  readonly noisySize: number;
  readonly shares: EditionClass;
}

export interface ReadPool {
  readonly types: readonly CityType[];
  readonly tables: readonly ReadTable[];
  readonly figures: readonly Figure[];
}

interface Table extends Omit<ReadTable, 'types'> {
  readonly division: Division;
  readonly members: readonly number[];
}

/** Types and figures of a pool. A figure that two tables must share is one figure. */
export function readPool(pool: AttackedPool): ReadPool {
  const tables = pool.editions.flatMap((edition) => tablesOf(pool, edition));
  const types = typesOf(pool, tables);
  const typeOf = new Map(types.flatMap(({ members }, type) => members.map((member) => [member, type])));
  const figures = new Map<string, Figure>();
  const own = tables.map((table): Table & ReadTable => ({
    ...table,
    types: [...new Set(table.members.map((member) => typeOf.get(member) ?? -1))].sort((one, other) => one - other),
  }));
  const chanceOf = pool.noiseLaw === 'of-the-count' ? movesOfCounts(pool, tables) : chancesOf(pool.noise);
  for (const table of own) {
    for (const read of figuresOf(pool, table, chanceOf)) {
      const key = JSON.stringify([read.question, read.cells, read.types]);
      const known = figures.get(key);
      figures.set(key, known && pool.noiseLaw === 'drawn-anew' ? together(known, read) : read);
    }
  }
  return { types, tables: own, figures: [...figures.values()] };
}

function tablesOf({ contributions }: AttackedPool, { edition, counted, noisySize }: AttackedEdition): readonly Table[] {
  return edition.divisions.flatMap(({ id, classes }) =>
    classes.map((shares) => {
      const members = counted.filter((member) => {
        const profile = contributions[member]?.profile;
        return id === 'everyone' || (profile !== undefined && shares.baseClasses.includes(profile[id]));
      });
      return { division: id, shares, members, cities: members.length, noisySize: noisySize(id, shares.id) };
    }),
  );
}

function typesOf({ contributions, insiders }: AttackedPool, tables: readonly Table[]): readonly CityType[] {
  const marks = contributions.map((_, member) => (insiders.includes(member) ? `known ${member}` : ''));
  tables.forEach(({ members }, table) => members.forEach((member) => (marks[member] += ` ${table}`)));
  const groups = new Map<string, number[]>();
  marks.forEach((mark, member) => groups.set(mark, [...(groups.get(mark) ?? []), member]));
  return [...groups].map(([mark, members]) => ({ members, known: mark.startsWith('known') }));
}

function figuresOf(
  { instrument }: AttackedPool,
  { division, shares, types, cities, noisySize }: Table & ReadTable,
  chanceOf: ChanceOfMove,
): readonly Figure[] {
  const told = sharesOfCounts({ noisySize, cities }, chanceOf);
  return publishedParts(instrument, division).flatMap(({ question, parts }) =>
    parts.flatMap(({ id, cells }) => {
      const share = shares.questions[question]?.[id];
      return share === undefined ? [] : [{ question, cells, types, ...possibleCounts(share, told) }];
    }),
  );
}

/** The chances of all moves that a count can have been moved by. */
type ChanceOfMove = (count: number) => ReadonlyMap<number, number>;

function chancesOf(table: NoiseTable): ChanceOfMove {
  const chances = new Map(movesOf(table).map(({ by, chance }) => [by, chance]));
  return () => chances;
}

type ChanceOfShare = ReadonlyMap<PublishedShare, number>;

/**
 * How likely each share is where the true number is 0, 1, 2, … up to that of all cities: the reader knows who takes
 * part.
 */
function sharesOfCounts(
  { noisySize, cities }: Pick<ReadTable, 'noisySize' | 'cities'>,
  chanceOf: ChanceOfMove,
): readonly ChanceOfShare[] {
  return Array.from({ length: cities + 1 }, (_, count) => {
    const chances = new Map<PublishedShare, number>();
    for (const [move, chance] of chanceOf(count)) {
      const share = publishedShare({ count: count + move, size: noisySize });
      chances.set(share, (chances.get(share) ?? 0) + chance);
    }
    return chances;
  });
}

/** The true numbers that a share leaves possible, and how likely each makes it. */
function possibleCounts(share: PublishedShare, told: readonly ChanceOfShare[]): Pick<Figure, 'from' | 'logLikelihood'> {
  const chances = told.map((shares) => shares.get(share) ?? 0);
  const from = chances.findIndex((chance) => chance > 0);
  if (from < 0) throw new RangeError(`No number of ${told.length - 1} cities is told as ${share}`);
  return { from, logLikelihood: chances.slice(from, chances.findLastIndex((chance) => chance > 0) + 1).map(Math.log) };
}

/**
 * Where noise follows from the count alone, counts that the reader knows tell it: sizes, and shares of what everybody
 * knows.
 */
function movesOfCounts({ contributions, instrument, noise }: AttackedPool, tables: readonly Table[]): ChanceOfMove {
  const all = chancesOf(noise)(0);
  const known = new Map<number, ReadonlyMap<number, number>>();
  const learn = (count: number, isPossible: (move: number) => boolean): void => {
    const left = [...(known.get(count) ?? all)].filter(([move]) => isPossible(move));
    known.set(count, new Map(left));
  };
  for (const { division, members, noisySize, shares } of tables) {
    learn(members.length, (move) => members.length + move === noisySize);
    for (const { question, parts } of publishedParts(instrument, division)) {
      if (!publicQuestions.has(question)) continue;
      for (const { id, cells } of parts) {
        const count = members.filter((member) =>
          contributions[member]?.answers[question]?.some((cell) => cells.includes(cell)),
        ).length;
        learn(
          count,
          (move) => publishedShare({ count: count + move, size: noisySize }) === shares.questions[question]?.[id],
        );
      }
    }
  }
  return (count) => known.get(count) ?? all;
}

/** Two independent figures of the same cities. */
function together(one: Figure, other: Figure): Figure {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.from + one.logLikelihood.length, other.from + other.logLikelihood.length);
  const at = (figure: Figure, count: number): number => figure.logLikelihood[count - figure.from] ?? 0;
  return {
    ...one,
    from,
    logLikelihood: Array.from({ length: to - from }, (_, step) => at(one, from + step) + at(other, from + step)),
  };
}
