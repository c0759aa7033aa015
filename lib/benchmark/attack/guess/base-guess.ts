/** What anybody would guess of a city from the published shares of a group that it is in. */
import { contributedCells } from '@/lib/benchmark/pool/contribution/cells';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import type { EditionClass, PublishedShare } from '@/lib/benchmark/pool/edition/edition';
import { type Division, publishedParts } from '@/lib/benchmark/pool/edition/published-parts';
import type { AttackedEdition, AttackedPool } from '@/lib/benchmark/attack/read-figures';

/** The chance of every cell of a question. */
export type Chances = ReadonlyMap<string, number>;

/** So many cities are taken to be meant by `few`, and missing at `nearly-all`. */
const codedAs = 1.5;

function chanceOf(share: PublishedShare | undefined, size: number): number {
  if (typeof share === 'number') return share / 100;
  return share === 'nearly-all' ? 1 - codedAs / size : codedAs / size;
}

interface Told {
  readonly division: Division;
  readonly shares: EditionClass;
  readonly size: number;
}

/** The cells of a question by the shares of everyone in an edition. */
export function chancesOfEveryone(pool: AttackedPool, edition: AttackedEdition, question: string): Chances {
  const everyone = edition.edition.divisions[0]?.classes[0];
  const size = edition.noisySize('everyone', 'everyone');
  const cells = contributedCells(pool.instrument).find((own) => own.question === question);
  const chances = (cells?.cells ?? []).map((cell): [string, number] => [
    cell,
    chanceOf(everyone?.questions[question]?.[cell], size),
  ]);
  const whole = cells?.exactlyOne === true ? chances.reduce((sum, [, chance]) => sum + chance, 0) : 1;
  return new Map(chances.map(([cell, chance]) => [cell, chance / whole]));
}

/**
 * The cells of a question for one contribution: by the smallest published class that it is in, in the latest edition
 * that counts it; where that tells several cells as one, they share it as they do among everyone.
 */
export function chancesOfClass(pool: AttackedPool, member: number, question: string): Chances {
  const edition = pool.editions.findLast(({ counted }) => counted.includes(member));
  if (edition === undefined) throw new RangeError(`No edition counts contribution ${member}`);
  const everyone = chancesOfEveryone(pool, edition, question);
  const smallest = smallestClass(edition, pool.contributions[member]?.profile, question);
  const parts =
    publishedParts(pool.instrument, smallest.division).find((own) => own.question === question)?.parts ?? [];
  const exactlyOne = contributedCells(pool.instrument).find((own) => own.question === question)?.exactlyOne === true;
  const told = parts.map(({ id, cells }) => ({
    cells,
    chance: chanceOf(smallest.shares.questions[question]?.[id], smallest.size),
  }));
  const untold = [...everyone.keys()].filter((cell) => !told.some(({ cells }) => cells.includes(cell)));
  const left = Math.max(0.01, 1 - told.reduce((sum, { chance }) => sum + chance, 0));
  const all = exactlyOne
    ? [...told, { cells: untold, chance: left }]
    : [...told, ...untold.map((cell) => ({ cells: [cell], chance: everyone.get(cell) ?? 0 }))];
  return new Map(
    all.flatMap(({ cells, chance }) => {
      const whole = cells.reduce((sum, cell) => sum + (everyone.get(cell) ?? 0), 0);
      return cells.map((cell): [string, number] => [cell, (chance * (everyone.get(cell) ?? 0)) / whole]);
    }),
  );
}

function smallestClass(
  { edition, noisySize }: AttackedEdition,
  profile: Contribution['profile'] | undefined,
  question: string,
): Told {
  const own = edition.divisions.flatMap(({ id, classes }) =>
    classes
      .filter(
        ({ baseClasses, questions }) =>
          question in questions && (id === 'everyone' || (profile !== undefined && baseClasses.includes(profile[id]))),
      )
      .map((shares): Told => ({ division: id, shares, size: noisySize(id, shares.id) })),
  );
  return own.reduce((smallest, next) => (next.size < smallest.size ? next : smallest));
}
