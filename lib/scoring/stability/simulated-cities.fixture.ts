/**
 * Invented cities whose answers hang together: a factor that all answers share, one that those of an area share,
 * and one of each question's own. Assumptions, not data: no city's own answers to the surveys are known.
 */
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import type { ChecklistQuestion, Instrument, Question } from '@/lib/instrument/model/instrument';
import { type Draw, uniform } from '@/lib/scoring/numbers/uniform';

/** Parts of the variance; the rest is the question's own. */
const shared = { general: 0.45, area: 0.15 } as const;

/** Shares of yes, near those of the surveys where they have any. */
const yesShares: Readonly<Record<string, number>> = {
  'strategy-exists': 0.69,
  'strategy-public': 0.35,
  'budget-dedicated': 0.75,
  'budget-travel': 0.4,
  'budget-events': 0.38,
  'office-exists': 0.86,
  'lead-exists': 0.8,
  'office-expert-led': 0.2,
  'staff-trained': 0.5,
  'network-national': 0.7,
  'network-regional': 0.7,
  'network-international': 0.88,
  conferences: 0.75,
  'sdg-tracking': 0.55,
};
/** From the most to the least. */
const choiceShares: Readonly<Record<string, readonly number[]>> = {
  'strategy-in-plan': [0.3, 0.1, 0.1, 0.5],
  'national-relations': [0.24, 0.66, 0.1],
};
/** From level 4 to level 0. */
const levelShares = [0.1, 0.15, 0.25, 0.3, 0.2];
const optionShare = 0.4;
const themeShare = 0.2;
/** What a city finds important says nothing of what it has. */
const wished: ReadonlySet<string> = new Set(['skills-important', 'priority-themes']);
const wishes = 4;

/**
 * The answers of the city of a number: everything that scores, and what that rests on.
 *
 * @example simulatedCity(instrument, 7).continuity // { state: 'answered', value: 1 }
 */
export function simulatedCity(instrument: Instrument, number: number): Answers {
  let position = number * 10_000;
  const draw: Draw = () => uniform(20_181_130, (position += 1));
  const general = normal(draw);
  const areas = new Map<string, number>();
  const answers: [string, Answer][] = [];
  for (const question of instrument.questions) {
    const area = question.scores?.area ?? question.section;
    const ofArea = areas.get(area) ?? normal(draw);
    areas.set(area, ofArea);
    /** How many of a hundred cities have less of it. */
    const rank = () =>
      belowNormal(
        Math.sqrt(shared.general) * general +
          Math.sqrt(shared.area) * ofArea +
          Math.sqrt(1 - shared.general - shared.area) * normal(draw),
      );
    const value = valueOf(question, rank, draw);
    if (value !== undefined) answers.push([question.id, { state: 'answered', value }]);
  }
  return Object.fromEntries(answers);
}

function valueOf(question: Question, rank: Draw, draw: Draw): AnswerValue | undefined {
  switch (question.kind) {
    case 'yes-no':
      return yesOrNo(yesShares[question.id], rank);
    case 'choice':
      return choiceOf(question.options, choiceShares[question.id], rank);
    case 'levels':
      return 4 - placeIn(levelShares, rank());
    case 'checklist':
      return wished.has(question.id) ? someOf(question.options, draw) : listOf(question, rank);
    case 'matrix':
      return Object.fromEntries(
        question.rows.map((row) => [row, question.options.filter(() => rank() > 1 - themeShare)]),
      );
    case 'country':
      return undefined;
  }
}

function yesOrNo(share: number | undefined, rank: Draw): AnswerValue | undefined {
  if (share === undefined) return undefined;
  return rank() > 1 - share ? 'yes' : 'no';
}

function choiceOf(
  options: readonly string[],
  shares: readonly number[] | undefined,
  rank: Draw,
): AnswerValue | undefined {
  return shares && options[placeIn(shares, rank())];
}

function listOf({ options, chooseUpTo }: ChecklistQuestion, rank: Draw): readonly string[] {
  return options.filter(() => rank() > 1 - optionShare).slice(0, chooseUpTo);
}

function placeIn(shares: readonly number[], rank: number): number {
  let above = 0;
  const place = shares.findIndex((share) => (above += share) > 1 - rank);
  return place === -1 ? shares.length - 1 : place;
}

function someOf(options: readonly string[], draw: Draw): readonly string[] {
  const order = options.map((option) => ({ option, by: draw() })).toSorted((one, other) => one.by - other.by);
  return order.slice(0, wishes).map(({ option }) => option);
}

/** A standard normal number (Box and Muller, 1958). */
function normal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}

/** The normal distribution function, to 1.5e-7 (Abramowitz and Stegun, 7.1.26). */
function belowNormal(value: number): number {
  const x = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
  return value > 0 ? 1 - tail / 2 : tail / 2;
}
