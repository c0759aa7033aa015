/** What may be wrong with weights, points and derived indicators. */
import { areaIds } from './instrument';
import type { ChecklistQuestion, ChoiceQuestion, DerivedIndicator, AreaId, Instrument, Question } from './instrument';
import { isWholeWithin } from './shape-faults';

/**
 * One sentence a fault: impossible weights, points that do not fit the options, scored kinds that have no value in
 * [0, 1], derived indicators without sources of one option list, areas without an indicator.
 *
 * @see method, sections 2 and 3
 * @example scoringFaults(instrumentV1) // []
 */
export function scoringFaults(draft: Instrument): readonly string[] {
  return [
    ...draft.questions.flatMap(questionFaults),
    ...draft.derivedIndicators.flatMap((indicator) => derivedFaults(indicator, draft.questions)),
    ...areaIds.flatMap((area) => areaFaults(area, draft)),
  ];
}

function questionFaults(question: Question): readonly string[] {
  const faults = [...weightFaults(question.id, question.scores?.weight)];
  if (question.kind === 'choice') faults.push(...pointFaults(question));
  if (question.kind === 'checklist') faults.push(...saturationFaults(question));
  if (question.scores !== undefined && (question.kind === 'matrix' || question.kind === 'country')) {
    faults.push(`${question.id}: a ${question.kind} cannot score`);
  }
  return faults;
}

function weightFaults(id: string, weight: number | undefined): readonly string[] {
  if (weight === undefined || (Number.isFinite(weight) && weight > 0)) return [];
  return [`${id}: weight ${weight} is not a positive number`];
}

function pointFaults({ id, options, points, scores }: ChoiceQuestion): readonly string[] {
  if (scores === undefined) return points === undefined ? [] : [`${id}: has points but does not score`];
  if (points === undefined) return [`${id}: scores but has no points`];
  const missing = options.filter((option) => !Object.hasOwn(points, option));
  const extra = Object.keys(points).filter((option) => !options.includes(option));
  const impossible = Object.entries(points).filter(([, value]) => !(value >= 0 && value <= 1));
  return [
    ...missing.map((option) => `${id}: option '${option}' has no points`),
    ...extra.map((option) => `${id}: points for '${option}', which is no option`),
    ...impossible.map(([option, value]) => `${id}: points ${value} of '${option}' are not from 0 to 1`),
  ];
}

function saturationFaults({ id, options, saturatesAt, chooseUpTo, scores }: ChecklistQuestion): readonly string[] {
  if (scores === undefined) return saturatesAt === undefined ? [] : [`${id}: has saturatesAt but does not score`];
  if (saturatesAt === undefined) return [`${id}: scores but has no saturatesAt`];
  // More than may be chosen would put the full value out of reach.
  const most = Math.min(options.length, chooseUpTo ?? options.length);
  if (isWholeWithin(saturatesAt, most)) return [];
  return [`${id}: saturatesAt ${saturatesAt} is not a whole number from 1 to ${most}`];
}

function derivedFaults({ id, from, scores }: DerivedIndicator, questions: readonly Question[]): readonly string[] {
  const faults = [...weightFaults(id, scores.weight)];
  const lists = from.map((source) => optionList(questions.find((question) => question.id === source)));
  from.forEach((source, index) => {
    if (!questions.some((question) => question.id === source)) faults.push(`${id}: source '${source}' does not exist`);
    else if (lists[index] === undefined) faults.push(`${id}: source '${source}' is neither checklist nor matrix`);
  });
  const [wanted, held] = lists;
  if (wanted !== undefined && held !== undefined && wanted.join('\n') !== held.join('\n')) {
    faults.push(`${id}: '${from[0]}' and '${from[1]}' do not have the same options`);
  }
  return faults;
}

function optionList(question: Question | undefined): readonly string[] | undefined {
  return question?.kind === 'checklist' || question?.kind === 'matrix' ? question.options : undefined;
}

/** The quick form has no derived indicators, so an area needs a core question of its own. */
function areaFaults(area: AreaId, draft: Instrument): readonly string[] {
  const scored = draft.questions.filter(({ scores }) => scores?.area === area);
  const derived = draft.derivedIndicators.some(({ scores }) => scores.area === area);
  if (scored.length === 0 && !derived) return [`area '${area}' has no indicator`];
  return scored.some(({ core }) => core) ? [] : [`area '${area}' has no indicator in the quick form`];
}
