/** A city's answers beside every published figure that belongs to one of them. */
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { askedness } from '@/lib/instrument/answers/asked';
import type { FormId, Instrument } from '@/lib/instrument/model/instrument';
import type { Comparison } from './comparison';
import { crosswalk } from './crosswalk';
import type { Figure } from './figure';
import { figureSpan, shareBase } from './figure-span';
import { publishedFigures } from './published/series';
import type { CountedAnswers, CrosswalkEntry } from './published/survey-crosswalk';
import { oppositeVerdict, shareVerdict } from './share-verdict';

export interface Compared {
  readonly instrument: Instrument;
  readonly form: FormId;
  readonly answers: Answers;
}

/**
 * Every published figure that belongs to a question of the instrument, beside the city's own answer: in the order of
 * the questions, and for one question in the order of the surveys. Figures whose question the city was not asked,
 * or did not answer, are there too, as `unknown` and without a verdict.
 *
 * A verdict says where the answer stands among those who answered the survey, by the published share or by words that
 * name one. It needs no interval. What names no share has none: ranks, and words such as "often".
 *
 * An interval says something else: how far a percentage would vary in other groups of cities like these. It takes the
 * survey's number of cities, since the number who answered the item was hardly ever printed. Where the share is of an
 * unknown number of the cities ("of those cases"), or of nobody knows whom, there is none: the survey's number would
 * make it too sharp. Words never become a number, and no percentage becomes a number of cities.
 *
 * @see method, section 5
 * @example
 * const answers = { 'network-international': { state: 'answered', value: 'yes' } };
 * compareWithPublished({ instrument, form: 'full', answers })
 *   .find(({ figure }) => figure.id === '2018-net-intl-yes')
 * // { question: 'network-international', match: 'same', city: 'counted', interval: [71, 96],
 * //   base: { cities: 27, published: false }, verdict: 'with-most', figure: … }
 */
export function compareWithPublished({ instrument, form, answers }: Compared): readonly Comparison[] {
  const given = askedAnswers({ instrument, form, answers });
  return instrument.questions.flatMap(({ id }) =>
    publishedFigures.flatMap((figure) => {
      const entry = crosswalk[figure.id];
      return entry?.question === id ? [comparison(figure, entry, given)] : [];
    }),
  );
}

/** The answers to questions that the city is really asked: an answer left over from a closed question never counts. */
function askedAnswers({ instrument, form, answers }: Compared): ReadonlyMap<string, Answer> {
  const asked = askedness(instrument, form, answers);
  return new Map(Object.entries(answers).filter(([id]) => asked.get(id) === 'asked'));
}

function comparison(figure: Figure, entry: CrosswalkEntry, given: ReadonlyMap<string, Answer>): Comparison {
  const city = citySide(entry, given);
  const span = figureSpan(figure);
  const base = figure.quantity.kind === 'percent' ? shareBase(figure) : undefined;
  const verdict = verdictFor(city, figure);
  return {
    figure,
    question: entry.question,
    match: entry.match,
    city,
    ...(span && { interval: [span.from, span.to] as const }),
    ...(base && { base }),
    ...(verdict && { verdict }),
  };
}

function verdictFor(city: Comparison['city'], figure: Figure): Comparison['verdict'] {
  const counted = city === 'unknown' ? undefined : shareVerdict(figure);
  return counted && city === 'not-counted' ? oppositeVerdict(counted) : counted;
}

function citySide(
  { question, counted, among }: CrosswalkEntry,
  given: ReadonlyMap<string, Answer>,
): Comparison['city'] {
  if (among && !counts(given.get(among.question), among)) return 'unknown';
  const answer = given.get(question);
  if (answer?.state !== 'answered') return 'unknown';
  return counts(answer, counted) ? 'counted' : 'not-counted';
}

function counts(answer: Answer | undefined, { is, rows }: CountedAnswers): boolean {
  if (answer?.state !== 'answered') return false;
  return chosenOptions(answer.value, rows).some((option) => is.includes(option));
}

/** What was chosen, whatever the kind of question: of a matrix, in the rows that matter. */
function chosenOptions(value: AnswerValue, rows: readonly string[] = []): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return isList(value) ? value : rows.flatMap((row) => value[row] ?? []);
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}
