/** Draws answers of one city to a family of questions, as a walk over possible answers needs them. */
import { isUnsaid, rowCell } from '@/lib/benchmark/pool/contribution/cells';
import { noneCell, type AnswerCells } from '@/lib/benchmark/pool/contribution/contribution';
import { parentsOf } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import type { Chances } from './guess/base-guess';

export type SetAnswers = Readonly<Record<string, AnswerCells>>;

export interface Drawing {
  /** Parents before their children. */
  readonly questions: readonly Question[];
  readonly chances: ReadonlyMap<string, Chances>;
  readonly draw: () => number;
}

type Asked = 'asked' | 'no-answer' | 'does-not-apply';

function askedOf(question: Question, answers: SetAnswers): Asked {
  const parents = parentsOf(question);
  if (parents.length === 0 || parents.some(({ question: parent, is }) => is.includes(answers[parent]?.[0] ?? '')))
    return 'asked';
  return parents.some(({ question: parent }) => answers[parent]?.[0] === 'no-answer') ? 'no-answer' : 'does-not-apply';
}

interface Redrawn {
  readonly answers: SetAnswers;
  /**
   * How much likelier the new answers are by the shares of everyone, over how much likelier they are to be drawn: a
   * logarithm.
   */
  readonly logPrior: number;
}

/** Another answer to one question, and with it to those that it opens or closes. */
export function redraw(drawing: Drawing, answers: SetAnswers): Redrawn | undefined {
  const question = drawing.questions[Math.floor(drawing.draw() * drawing.questions.length)];
  if (question === undefined || askedOf(question, answers) !== 'asked') return undefined;
  const isList = optionsOf(question).length > 0 && !isUnsaid(answers[question.id] ?? []);
  if (isList && drawing.draw() < 0.8) return toggle(drawing, answers, question);
  return {
    answers: withChildren(drawing, answers, { ...answers, [question.id]: drawOne(drawing, question) }),
    logPrior: 0,
  };
}

function withChildren(drawing: Drawing, before: SetAnswers, after: SetAnswers): SetAnswers {
  const next: Record<string, AnswerCells> = { ...after };
  for (const child of drawing.questions) {
    const asked = askedOf(child, next);
    if (asked !== askedOf(child, before)) next[child.id] = asked === 'asked' ? drawOne(drawing, child) : [asked];
  }
  return next;
}

/** The answers of two cities changed for one another, to one question or to all. */
export function swap(
  drawing: Drawing,
  one: SetAnswers,
  other: SetAnswers,
): readonly [SetAnswers, SetAnswers] | undefined {
  if (drawing.draw() < 0.5) return [other, one];
  const question = drawing.questions[Math.floor(drawing.draw() * drawing.questions.length)];
  if (question === undefined || askedOf(question, one) !== 'asked' || askedOf(question, other) !== 'asked')
    return undefined;
  if (drawing.questions.some((child) => parentsOf(child).some((parent) => parent.question === question.id)))
    return undefined;
  return [
    { ...one, [question.id]: other[question.id] ?? [] },
    { ...other, [question.id]: one[question.id] ?? [] },
  ];
}

function chanceOf(drawing: Drawing, question: Question, cell: string): number {
  return drawing.chances.get(question.id)?.get(cell) ?? 0;
}

function unsaidChance(drawing: Drawing, question: Question): number {
  return chanceOf(drawing, question, 'no-answer') + chanceOf(drawing, question, 'does-not-apply');
}

/** By the shares of everyone; of a question that has parents, as if it were asked. */
function drawOne(drawing: Drawing, question: Question): AnswerCells {
  const chances = [...(drawing.chances.get(question.id) ?? [])].filter(
    ([cell]) => cell !== 'does-not-apply' || question.notApplicableAllowed,
  );
  if (question.kind !== 'checklist' && question.kind !== 'matrix') return [pick(chances, drawing.draw)];
  const unsaid = chances.filter(([cell]) => cell === 'no-answer' || cell === 'does-not-apply');
  if (drawing.draw() < unsaidChance(drawing, question)) return [pick(unsaid, drawing.draw)];
  const options = optionsOf(question).map((cell): Chance => [cell, likely(drawing, question, cell)]);
  const upTo = question.kind === 'checklist' ? question.chooseUpTo : undefined;
  return withNone(question, drawAtMost(options, upTo ?? options.length, drawing.draw));
}

type Chance = readonly [cell: string, chance: number];

/**
 * Each by its own chance, as if all draws with more than `most` of them were thrown away. Thrown away they are not:
 * where nearly all are likely, next to none would be left.
 */
function drawAtMost(options: readonly Chance[], most: number, draw: () => number): readonly string[] {
  const fits = chancesToFit(options, most);
  const chosen: string[] = [];
  options.forEach(([cell, chance], at) => {
    const left = most - chosen.length;
    if (left > 0 && draw() * (fits[at]?.[left] ?? 1) < chance * (fits[at + 1]?.[left - 1] ?? 0)) chosen.push(cell);
  });
  return chosen;
}

/** For every option, and every number of places left: the chance that it and those after it take no more. */
function chancesToFit(options: readonly Chance[], most: number): readonly (readonly number[])[] {
  const places = Array.from({ length: most + 1 }, (_, left) => left);
  return options.reduceRight<readonly (readonly number[])[]>(
    (fits, [, chance]) => [
      places.map((left) => chance * (fits[0]?.[left - 1] ?? 0) + (1 - chance) * (fits[0]?.[left] ?? 0)),
      ...fits,
    ],
    [places.map(() => 1)],
  );
}

/** The chance of an option among cities that answered. */
function likely(drawing: Drawing, question: Question, cell: string): number {
  return Math.min(
    0.97,
    Math.max(0.03, chanceOf(drawing, question, cell) / Math.max(0.05, 1 - unsaidChance(drawing, question))),
  );
}

function pick(chances: readonly (readonly [string, number])[], draw: () => number): string {
  let left = draw() * chances.reduce((sum, [, chance]) => sum + chance, 0);
  for (const [cell, chance] of chances) if ((left -= chance) < 0) return cell;
  return chances.at(-1)?.[0] ?? 'no-answer';
}

function toggle(drawing: Drawing, answers: SetAnswers, question: Question): Redrawn | undefined {
  const options = optionsOf(question);
  const option = options[Math.floor(drawing.draw() * options.length)] ?? '';
  const chosen = (answers[question.id] ?? []).filter((cell) => options.includes(cell));
  const wasIn = chosen.includes(option);
  const next = wasIn ? chosen.filter((cell) => cell !== option) : [...chosen, option];
  if (question.kind === 'checklist' && next.length > (question.chooseUpTo ?? next.length)) return undefined;
  const odds = Math.log(likely(drawing, question, option) / (1 - likely(drawing, question, option)));
  return { answers: { ...answers, [question.id]: withNone(question, next) }, logPrior: wasIn ? -odds : odds };
}

function optionsOf(question: Question): readonly string[] {
  if (question.kind === 'matrix')
    return question.rows.flatMap((row) => question.options.map((option) => rowCell(row, option)));
  return question.kind === 'checklist' ? question.options : [];
}

function withNone(question: Question, chosen: readonly string[]): AnswerCells {
  if (question.kind !== 'matrix') return chosen.length === 0 ? [noneCell] : chosen;
  return question.rows.flatMap((row) => {
    const own = chosen.filter((cell) => cell.startsWith(`${row}/`));
    return own.length === 0 ? [rowCell(row, noneCell)] : own;
  });
}
