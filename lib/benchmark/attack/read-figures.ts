/** What the published figures of editions say to a reader who knows which cities are in which class. */
import type { Edition, PublishedShare } from '@/lib/benchmark/pool/edition';
import type { NoiseTable } from '@/lib/benchmark/pool/noise-table';
import { type Division, publishedParts } from '@/lib/benchmark/pool/published-parts';
import { publishedShare } from '@/lib/benchmark/pool/share';
import type { Contribution } from '@/lib/benchmark/pool/contribution';
import type { Instrument } from '@/lib/instrument/instrument';

/** An edition as the reader has it. */
export interface AttackedEdition {
  readonly edition: Edition;
  /** Which of the contributions it counts. */
  readonly counted: readonly number[];
  /** The noisy number of cities of a class: the reader is given it. */
  readonly noisySize: (division: Division, classId: string) => number;
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
  readonly cities: number;
  /** The least number that the published share leaves possible. */
  readonly from: number;
  /** How likely the share is where the number is `from`, `from + 1`, …: natural logarithms. */
  readonly logLikelihood: readonly number[];
}

export interface ReadPool {
  readonly types: readonly CityType[];
  readonly figures: readonly Figure[];
}

interface Table {
  readonly edition: AttackedEdition;
  readonly division: Division;
  readonly classId: string;
  readonly members: readonly number[];
}

/** Types and figures of a pool. A figure that two tables must share is one figure. */
export function readPool(pool: AttackedPool): ReadPool {
  const tables = pool.editions.flatMap((edition) => tablesOf(pool, edition));
  const types = typesOf(pool, tables);
  const typeOf = new Map(types.flatMap(({ members }, type) => members.map((member) => [member, type])));
  const figures = new Map<string, Figure>();
  for (const table of tables) {
    const own = [...new Set(table.members.map((member) => typeOf.get(member) ?? -1))].sort((one, other) => one - other);
    for (const read of figuresOf(pool, table, own)) {
      const key = JSON.stringify([read.question, read.cells, own]);
      const known = figures.get(key);
      figures.set(key, known && pool.noiseLaw === 'drawn-anew' ? together(known, read) : read);
    }
  }
  return { types, figures: [...figures.values()] };
}

function tablesOf({ contributions }: AttackedPool, edition: AttackedEdition): readonly Table[] {
  return edition.edition.divisions.flatMap(({ id, classes }) =>
    classes.map(({ id: classId, baseClasses }) => ({
      edition,
      division: id,
      classId,
      members: edition.counted.filter((member) => {
        const profile = contributions[member]?.profile;
        return id === 'everyone' || (profile !== undefined && baseClasses.includes(profile[id]));
      }),
    })),
  );
}

function typesOf({ contributions, insiders }: AttackedPool, tables: readonly Table[]): readonly CityType[] {
  const marks = contributions.map((_, member) => (insiders.includes(member) ? `known ${member}` : ''));
  tables.forEach(({ members }, table) => members.forEach((member) => (marks[member] += ` ${table}`)));
  const groups = new Map<string, number[]>();
  marks.forEach((mark, member) => groups.set(mark, [...(groups.get(mark) ?? []), member]));
  return [...groups].map(([mark, members]) => ({ members, known: mark.startsWith('known') }));
}

function figuresOf(pool: AttackedPool, { edition, division, classId, members }: Table, types: readonly number[]): readonly Figure[] {
  const shares = edition.edition.divisions.find(({ id }) => id === division)?.classes.find(({ id }) => id === classId)?.questions ?? {};
  const noisySize = edition.noisySize(division, classId);
  return publishedParts(pool.instrument, division).flatMap(({ question, parts }) =>
    parts.flatMap(({ id, cells }) => {
      const share = shares[question]?.[id];
      return share === undefined ? [] : [{ question, cells, types, cities: members.length, ...possibleCounts({ share, noisySize, cities: members.length }, pool.noise) }];
    }),
  );
}

interface Told {
  readonly share: PublishedShare;
  readonly noisySize: number;
  /** The true number: the reader knows who takes part. */
  readonly cities: number;
}

/** The true numbers that a share leaves possible, and how likely each makes it. They always lie next to each other. */
export function possibleCounts({ share, noisySize, cities }: Told, { parts, reach }: NoiseTable): Pick<Figure, 'from' | 'logLikelihood'> {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const chances = Array.from({ length: cities + 1 }, (_, count) =>
    parts.reduce((sum, part, move) => sum + (publishedShare({ count: count + move - reach, size: noisySize }) === share ? part / whole : 0), 0),
  );
  const from = chances.findIndex((chance) => chance > 0);
  if (from < 0) throw new RangeError(`No number of ${cities} cities is told as ${share}`);
  return { from, logLikelihood: chances.slice(from, chances.findLastIndex((chance) => chance > 0) + 1).map(Math.log) };
}

/** Two independent figures of the same cities. */
function together(one: Figure, other: Figure): Figure {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.from + one.logLikelihood.length, other.from + other.logLikelihood.length);
  const at = (figure: Figure, count: number): number => figure.logLikelihood[count - figure.from] ?? 0;
  return { ...one, from, logLikelihood: Array.from({ length: to - from }, (_, step) => at(one, from + step) + at(other, from + step)) };
}
