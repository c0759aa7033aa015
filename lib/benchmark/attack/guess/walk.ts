/** Assignments of answers that fit the figures, each come by as often as it is likely. */
import { drawsFrom } from '@/lib/scoring/numbers/uniform';
import { chancesOfEveryone } from './base-guess';
import { type Drawing, redraw, type SetAnswers, swap } from '@/lib/benchmark/attack/draw-answers';
import type { Family } from '@/lib/benchmark/attack/families';
import type { AttackedPool, ReadPool } from '@/lib/benchmark/attack/read-figures';

export interface Walked {
  /** For every type and variable: the sum over its cities and over all rounds. */
  readonly seen: readonly Float64Array[];
  readonly rounds: number;
}

/**
 * So many rounds, in each of which two changes are tried for each contribution; and as many for each question of the
 * family.
 */
const roundsAQuestion = 300;
const notCounted = 0.25;

/**
 * A walk over assignments (Metropolis and others 1953): a change is taken as often as the figures are likely with it,
 * beside without it. It starts at the truth, so what is left of the start can only make the reader look better than he
 * is.
 */
export function walk(pool: AttackedPool, read: ReadPool, family: Family): Walked {
  const walker = startWalk(pool, read, family);
  const seen = read.types.map(() => new Float64Array(family.width));
  const all = roundsAQuestion * (family.questions.length + 1);
  const from = Math.floor(all * notCounted);
  for (let round = 0; round < all; round += 1) {
    walker.step();
    if (round >= from) walker.note(seen);
  }
  return { seen, rounds: all - from };
}

interface City {
  readonly type: number;
  answers: SetAnswers;
  /** The variables that are 1. */
  ones: readonly number[];
}

interface Change {
  readonly city: City;
  readonly answers: SetAnswers;
}

function startWalk(pool: AttackedPool, read: ReadPool, family: Family) {
  const cities = citiesOf(pool, read, family);
  const free = cities.filter(({ type }) => read.types[type]?.known === false);
  const counts = countsOf(read, family, cities);
  const drawing = drawingOf(pool, family);
  const attempt = (changes: readonly Change[], logPrior: number): void => {
    const next = changes.map(({ city, answers }) => ({ city, answers, ones: family.onesOf(answers) }));
    for (const { city, ones } of next) {
      counts.move(
        city.type,
        city.ones.filter((one) => !ones.includes(one)),
        -1,
      );
      counts.move(
        city.type,
        ones.filter((one) => !city.ones.includes(one)),
        1,
      );
    }
    if (Math.log(drawing.draw()) < logPrior + counts.gain()) {
      counts.take();
      for (const { city, ...then } of next) Object.assign(city, then);
    } else counts.leave();
  };
  return {
    step: () => {
      for (const city of free) {
        const alone = redraw(drawing, city.answers);
        if (alone) attempt([{ city, answers: alone.answers }], alone.logPrior);
        const other = free[Math.floor(drawing.draw() * free.length)];
        const swapped = other && other.type !== city.type ? swap(drawing, city.answers, other.answers) : undefined;
        if (other && swapped)
          attempt(
            [
              { city, answers: swapped[0] },
              { city: other, answers: swapped[1] },
            ],
            0,
          );
      }
    },
    note: (seen: readonly Float64Array[]) => {
      for (const { type, ones } of free) {
        const own = seen[type];
        if (own) for (const variable of ones) own[variable] = (own[variable] ?? 0) + 1;
      }
    },
  };
}

function citiesOf({ contributions }: AttackedPool, { types }: ReadPool, family: Family): readonly City[] {
  return types.flatMap(({ members }, type) =>
    members.map((member): City => {
      const all = contributions[member]?.answers ?? {};
      const answers = Object.fromEntries(family.questions.map(({ id }) => [id, all[id] ?? []]));
      return { type, answers, ones: family.onesOf(answers) };
    }),
  );
}

/** How many cities every figure is of, and what a change would make of its likelihood. */
function countsOf({ types, figures }: ReadPool, family: Family, cities: readonly City[]) {
  const own = figures.filter(({ question }) => family.questions.some(({ id }) => id === question));
  const figuresAt = types.map(() => Array.from({ length: family.width }, (): number[] => []));
  own.forEach(({ types: within, cells, question }, figure) => {
    for (const type of within)
      for (const cell of cells) figuresAt[type]?.[family.variableOf(question, cell)]?.push(figure);
  });
  const counts = new Int32Array(own.length);
  const moves = new Int32Array(own.length);
  const isTouched = new Uint8Array(own.length);
  let touched: number[] = [];
  const move = (type: number, ones: readonly number[], by: number): void => {
    for (const variable of ones) {
      for (const figure of figuresAt[type]?.[variable] ?? []) {
        moves[figure] = (moves[figure] ?? 0) + by;
        if (isTouched[figure] === 0) touched.push(figure);
        isTouched[figure] = 1;
      }
    }
  };
  const leave = (): void => {
    for (const figure of touched) isTouched[figure] = moves[figure] = 0;
    touched = [];
  };
  const take = (): void => {
    for (const figure of touched) counts[figure] = (counts[figure] ?? 0) + (moves[figure] ?? 0);
    leave();
  };
  const gain = (): number => {
    let sum = 0;
    for (const figure of touched) {
      const [by, count, told] = [moves[figure] ?? 0, counts[figure] ?? 0, own[figure]];
      if (by === 0 || told === undefined) continue;
      sum +=
        (told.logLikelihood[count + by - told.from] ?? Number.NEGATIVE_INFINITY) -
        (told.logLikelihood[count - told.from] ?? 0);
    }
    return sum;
  };
  for (const { type, ones } of cities) move(type, ones, 1);
  take();
  return { move, leave, take, gain };
}

function drawingOf(pool: AttackedPool, family: Family): Drawing {
  const latest = pool.editions.at(-1);
  if (latest === undefined) throw new RangeError('A pool without editions');
  return {
    questions: family.questions,
    chances: new Map(family.questions.map(({ id }) => [id, chancesOfEveryone(pool, latest, id)])),
    draw: drawsFrom(77),
  };
}
