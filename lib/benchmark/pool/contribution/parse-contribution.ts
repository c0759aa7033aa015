/** A contribution as it comes from outside: a file of another installation, a stored row. Nothing is guessed. */
import { z } from 'zod';
import type { Answer, AnswerValue } from '@/lib/instrument/answers/answer';
import { askedness, parentsOf, type Askedness } from '@/lib/instrument/answers/asked';
import { areaIds, type Instrument, type Question } from '@/lib/instrument/model/instrument';
import { byArea } from '@/lib/scoring/score/by-area';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { cellsOf, isUnsaid, rowCell } from './cells';
import { noneCell, type AnswerCells, type Contribution } from './contribution';
import { baseClassFrom, areaMiddle, unknownAreas } from './contribution-of';
import { partitions } from '@/lib/benchmark/pool/partitions';

/** What can be wrong with a contribution. */
export const contributionIssueCodes = ['missing', 'unknown-key', 'not-allowed', 'contradiction'] as const;

export interface ContributionIssue {
  /** Keys and list places joined by dots, such as `answers.continuity.0`; empty for the whole. */
  readonly path: string;
  /**
   * `missing`: something that must be there is not. `unknown-key`: something is there that may not be. `not-allowed`: a
   * value outside what the questionnaire allows. `contradiction`: two parts of it cannot both be true.
   */
  readonly code: (typeof contributionIssueCodes)[number];
}

export type ParsedContribution =
  | { readonly ok: true; readonly contribution: Contribution }
  | { readonly ok: false; readonly issues: readonly ContributionIssue[] };

/**
 * A contribution to the pool of one version of the questionnaire, keys and cells in the order of the questionnaire; or
 * everything that is wrong with it. Beyond the form, what it says of itself must fit together: questions that an
 * earlier answer closes do not apply, the profile's classes are those of the answers, and the areas are what the
 * answers score.
 *
 * @see method, section 6
 * @example parseContribution({ ...contribution, name: 'Alba' }, instrument)
 * // { ok: false, issues: [{ path: 'name', code: 'unknown-key' }] }
 */
export function parseContribution(input: unknown, instrument: Instrument): ParsedContribution {
  const parsed = schemaOf(instrument).safeParse(input);
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap((issue) => readIssue(issue, input)) };
  const contribution: Contribution = { ...parsed.data, answers: inOrder(instrument, parsed.data.answers) };
  const issues = contradictions(instrument, contribution);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, contribution };
}

type Schema = z.ZodType<Contribution>;

const schemas = new WeakMap<Instrument, Schema>();

function schemaOf(instrument: Instrument): Schema {
  const schema = schemas.get(instrument) ?? makeSchema(instrument);
  schemas.set(instrument, schema);
  return schema;
}

function makeSchema(instrument: Instrument): Schema {
  const questions = instrument.questions.filter(({ kind }) => kind !== 'country');
  const middle = z.int().min(0).max(1000);
  return z.strictObject({
    instrumentVersion: z.literal(instrument.version),
    form: z.literal('full'),
    profile: z.strictObject({
      region: z.enum(partitions.region.baseClasses),
      population: z.enum(partitions.population.baseClasses),
      position: z.enum(partitions.position.baseClasses),
      mandate: z.enum(partitions.mandate.baseClasses),
    }),
    areas: z.strictObject(byArea(() => middle)),
    answers: z.strictObject(Object.fromEntries(questions.map((question) => [question.id, cellsSchema(question)]))),
  });
}

function cellsSchema(question: Question): z.ZodType<AnswerCells> {
  const { cells, exactlyOne } = cellsOf(question);
  const list = z
    .array(z.enum(cells))
    .min(1)
    .max(exactlyOne ? 1 : cells.length);
  return list.refine((said) => new Set(said).size === said.length && (isUnsaid(said) || fits(question, said)));
}

/** `none` stands alone, in each row of a matrix; and no more is chosen than may be. */
function fits(question: Question, said: AnswerCells): boolean {
  if (question.kind === 'matrix') {
    if (said.includes('no-answer') || said.includes('does-not-apply')) return false;
    return question.rows.every((row) =>
      standsAlone(
        said.filter((cell) => cell.startsWith(`${row}/`)),
        rowCell(row, noneCell),
      ),
    );
  }
  if (question.kind !== 'checklist') return true;
  if (said.includes('no-answer') || said.includes('does-not-apply')) return false;
  return standsAlone(said, noneCell) && said.length <= (question.chooseUpTo ?? said.length);
}

function standsAlone(said: AnswerCells, none: string): boolean {
  return said.length > 0 && (said.length === 1 || !said.includes(none));
}

function readIssue(issue: z.core.$ZodIssue, input: unknown): readonly ContributionIssue[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), code: 'unknown-key' }));
  return [{ path: path.join('.'), code: isThere(input, path) ? 'not-allowed' : 'missing' }];
}

function isThere(input: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  return (
    typeof input === 'object' && input !== null && Object.hasOwn(input, key) && isThere(Reflect.get(input, key), rest)
  );
}

function inOrder(instrument: Instrument, answers: Contribution['answers']): Record<string, AnswerCells> {
  const ordered: Record<string, AnswerCells> = {};
  for (const question of instrument.questions) {
    if (question.kind === 'country') continue;
    const said = answers[question.id] ?? [];
    ordered[question.id] = cellsOf(question).cells.filter((cell) => said.includes(cell));
  }
  return ordered;
}

function contradictions(instrument: Instrument, contribution: Contribution): readonly ContributionIssue[] {
  const paths = [...askedContradictions(instrument, contribution), ...profileContradictions(contribution)];
  if (paths.length === 0) paths.push(...areaContradictions(instrument, contribution));
  return paths.map((path) => ({ path, code: 'contradiction' }));
}

function askedContradictions(instrument: Instrument, { answers }: Contribution): readonly string[] {
  const asked = askedness(instrument, 'full', answersFrom(instrument, answers));
  return instrument.questions
    .filter((question) => parentsOf(question).length > 0)
    .filter((question) => !mayBeSaid(question, answers[question.id]?.[0], asked.get(question.id)))
    .map(({ id }) => `answers.${id}`);
}

function mayBeSaid(question: Question, said: string | undefined, asked: Askedness | undefined): boolean {
  if (asked === 'asked') return question.notApplicableAllowed || said !== 'does-not-apply';
  return said === (asked === 'unknown' ? 'no-answer' : 'does-not-apply');
}

function profileContradictions({ answers, profile }: Contribution): readonly string[] {
  return (['population', 'position', 'mandate'] as const)
    .filter((partition) => profile[partition] !== baseClassFrom(answers, partition))
    .map((partition) => `profile.${partition}`);
}

function areaContradictions(instrument: Instrument, { answers, areas }: Contribution): readonly string[] {
  const score = scoreAnswers({ instrument, form: 'full', answers: answersFrom(instrument, answers) });
  const unknown = unknownAreas(score);
  return areaIds
    .filter((area) => unknown.includes(area) || areas[area] !== areaMiddle(score.areas[area]))
    .map((area) => `areas.${area}`);
}

/** Answers that say what the cells say, as far as scoring goes. */
function answersFrom(instrument: Instrument, cells: Contribution['answers']): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const question of instrument.questions) {
    const said = cells[question.id];
    if (said === undefined || said[0] === 'no-answer') continue;
    answers[question.id] =
      said[0] === 'does-not-apply'
        ? { state: 'not-applicable', reason: 'other' }
        : { state: 'answered', value: valueFrom(question, said) };
  }
  return answers;
}

function valueFrom(question: Question, said: AnswerCells): AnswerValue {
  if (question.kind === 'levels') return Number(said[0]);
  if (question.kind === 'checklist') return said.filter((cell) => cell !== noneCell);
  if (question.kind !== 'matrix') return said[0] ?? '';
  return Object.fromEntries(
    question.rows.map((row) => [row, question.options.filter((option) => said.includes(rowCell(row, option)))]),
  );
}
