/** Answers of cities that do not exist, so that an edition can be shown before there is one. */
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { levels } from '@/lib/instrument/model/levels';
import type { Instrument, MatrixQuestion, Question } from '@/lib/instrument/model/instrument';
import { uniform } from '@/lib/scoring/numbers/uniform';

/** Every question left open with this chance. */
const chanceOfUnsure = 0.08;

/** How far a city's practice at one question strays from the city's general strength. */
const spread = 0.55;

/** Draws for one city: the same seed, city and question give the same number, whatever was drawn before. */
interface City {
  readonly seed: number;
  /** General strength, from 0 to 1. */
  readonly strength: number;
}

/** A country for each place in the world where invented cities stand; the code only places them in a region. */
const countries = ['PT', 'PL', 'SE', 'FR', 'BR', 'CL', 'CA', 'KE', 'GH', 'SN', 'IN', 'JP', 'PH', 'NZ'] as const;

/**
 * What the invented city with this number says to every question. Strong cities have more in place, and answers to one
 * question agree with answers to another no more than that.
 *
 * @param seed a whole number; the same seed and city give the same answers.
 * @param city 0, 1, 2, …
 * @example inventedAnswers(instrument, 1, 0)['profile-country'] // { state: 'answered', value: 'PT' }, or another
 */
export function inventedAnswers(instrument: Instrument, seed: number, city: number): Answers {
  const own = Math.floor(uniform(seed, city) * 2 ** 31);
  const drawn: City = { seed: own, strength: uniform(own, 0) };
  return Object.fromEntries(
    instrument.questions.map((question, place) => [question.id, answerOf(question, drawn, 100 * (place + 1))]),
  );
}

function answerOf(question: Question, city: City, from: number): Answer {
  if (question.kind !== 'country' && uniform(city.seed, from) < chanceOfUnsure) return { state: 'unsure' };
  return { state: 'answered', value: valueOf(question, city, from + 1) };
}

function valueOf(question: Question, city: City, from: number): AnswerValue {
  const draw = (place: number) => uniform(city.seed, from + place);
  const strength = Math.min(0.999, Math.max(0, city.strength + spread * (draw(0) - 0.5)));
  switch (question.kind) {
    case 'country':
      return oneOf(countries, draw(1));
    case 'yes-no':
      return draw(1) < 0.2 + 0.7 * strength ? 'yes' : 'no';
    case 'choice':
      return oneOf(question.options, draw(1));
    case 'levels':
      return oneOf(levels, strength);
    case 'checklist':
      return question.options.filter((_, option) => draw(1 + option) < strength).slice(0, question.chooseUpTo);
    case 'matrix':
      return matrixOf(question, (place) => draw(1 + place) < strength);
  }
}

/** @param share from 0 to under 1. */
function oneOf<Option>(options: readonly Option[], share: number): Option {
  const option = options[Math.floor(share * options.length)];
  if (option === undefined) throw new RangeError('Nothing to choose from');
  return option;
}

function matrixOf(
  { rows, options }: MatrixQuestion,
  isChosen: (place: number) => boolean,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    rows.map((row, place) => [row, options.filter((_, option) => isChosen(place * options.length + option))]),
  );
}
