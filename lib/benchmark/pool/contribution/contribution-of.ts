/** What one city would give to the pool, from its answers. */
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { askedness, type Askedness } from '@/lib/instrument/answers/asked';
import { findCountry } from '@/lib/instrument/values/countries';
import { areaIds, type AreaId, type FormId, type Instrument, type Question } from '@/lib/instrument/model/instrument';
import { byArea } from '@/lib/scoring/score/by-area';
import { roundHalfAway } from '@/lib/scoring/numbers/round';
import type { AreaScore, Score } from '@/lib/scoring/score/score';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { tolerance } from '@/lib/scoring/numbers/tolerance';
import { dividingQuestion, rowCell } from './cells';
import {
  knownShareNeeded,
  noneCell,
  type AnswerCells,
  type Contribution,
  type ContributionObstacle,
} from './contribution';
import { partitions, type BaseClassId, type PartitionId } from '@/lib/benchmark/pool/partitions';

/** A report: answers that `parseAnswers` accepted. */
export interface Contributable {
  readonly instrument: Instrument;
  readonly form: FormId;
  /** ISO 3166-1 alpha-2 code, where the city gave one. */
  readonly country: string | undefined;
  readonly answers: Answers;
}

export type ContributionResult =
  | { readonly kind: 'contribution'; readonly contribution: Contribution }
  | { readonly kind: 'obstacles'; readonly obstacles: readonly ContributionObstacle[] };

/**
 * What a report would give to the pool: classes, areas and choices, nothing else of it; or every reason why it
 * cannot be given. Answers to questions that are not asked do not count here either.
 *
 * @see method, section 6
 * @example contributionOf({ instrument, form: 'quick', country: 'KE', answers: {} })
 * // { kind: 'obstacles', obstacles: [{ kind: 'quick-form' }] }
 */
export function contributionOf({ instrument, form, country, answers }: Contributable): ContributionResult {
  const region = country === undefined ? undefined : findCountry(country)?.region;
  const score = scoreAnswers({ instrument, form: 'full', answers });
  const obstacles = obstaclesOf(form, region, score);
  if (obstacles.length > 0 || region === undefined) return { kind: 'obstacles', obstacles };
  const cells = answerCells(instrument, answers);
  return {
    kind: 'contribution',
    contribution: {
      instrumentVersion: instrument.version,
      form: 'full',
      profile: {
        region,
        population: baseClassFrom(cells, 'population'),
        position: baseClassFrom(cells, 'position'),
        mandate: baseClassFrom(cells, 'mandate'),
      },
      areas: byArea((area) => areaMiddle(score.areas[area]) ?? 0),
      answers: cells,
    },
  };
}

function obstaclesOf(form: FormId, region: string | undefined, score: Score): readonly ContributionObstacle[] {
  // In the quick form areas are bound to be unknown: that would say the same thing five times more.
  if (form !== 'full') return [{ kind: 'quick-form' }];
  const unknown = unknownAreas(score).map((area): ContributionObstacle => ({ kind: 'area-unknown', area }));
  return region === undefined ? [{ kind: 'no-country-region' }, ...unknown] : unknown;
}

/** Areas of which too little is known to be contributed. */
export function unknownAreas(score: Score): readonly AreaId[] {
  return areaIds.filter((area) => {
    const { knownShare } = score.areas[area];
    return knownShare === null || knownShare < knownShareNeeded - tolerance;
  });
}

/** In tenths of a point, a whole number; undefined where the area does not apply. */
export function areaMiddle(score: AreaScore): number | undefined {
  return score.applicable ? roundHalfAway(((score.low + score.high) / 2) * 10) : undefined;
}

/**
 * The base class of a city by what it said to the question that the partition divides by; not for the region, which
 * follows from the country.
 */
export function baseClassFrom(cells: Contribution['answers'], partition: Exclude<PartitionId, 'region'>): BaseClassId {
  const said = Object.hasOwn(cells, dividingQuestion[partition]) ? cells[dividingQuestion[partition]]?.[0] : undefined;
  return partitions[partition].baseClasses.find((baseClass) => baseClass === said) ?? 'unknown';
}

export function answerCells(instrument: Instrument, answers: Answers): Record<string, AnswerCells> {
  const asked = askedness(instrument, 'full', answers);
  const cells: Record<string, AnswerCells> = {};
  for (const question of instrument.questions) {
    if (question.kind === 'country') continue;
    cells[question.id] = cellsSaid(
      question,
      asked.get(question.id),
      Object.hasOwn(answers, question.id) ? answers[question.id] : undefined,
    );
  }
  return cells;
}

function cellsSaid(question: Question, asked: Askedness | undefined, answer: Answer | undefined): AnswerCells {
  if (asked === 'closed' || asked === 'not-applicable') return ['does-not-apply'];
  if (asked !== 'asked' || answer === undefined) return ['no-answer'];
  if (answer.state === 'not-applicable') return ['does-not-apply'];
  return answer.state === 'answered' ? valueCells(question, answer.value) : ['no-answer'];
}

function valueCells(question: Question, value: AnswerValue): AnswerCells {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (question.kind === 'matrix') {
    const chosen = isList(value) ? {} : value;
    return question.rows.flatMap((row) =>
      orNone(inOrder(question.options, chosen[row])).map((option) => rowCell(row, option)),
    );
  }
  return orNone(inOrder('options' in question ? question.options : [], isList(value) ? value : []));
}

function inOrder(options: readonly string[], chosen: readonly string[] = []): readonly string[] {
  return options.filter((option) => chosen.includes(option));
}

function orNone(chosen: readonly string[]): readonly string[] {
  return chosen.length === 0 ? [noneCell] : chosen;
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}
