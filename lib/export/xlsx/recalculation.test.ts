import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import type { AnswerReport, Report } from '@/lib/report/types/report';
import { roundHalfAway } from '@/lib/scoring/numbers/round';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { pseudoLocales } from '@/lib/i18n/catalogue/locales';
import { valueText } from '@/lib/i18n/text/plain-answer-text';
import {
  calculate,
  hasLibreOffice,
  numberIn,
  type Table,
  type Tables,
} from '@/lib/export/open-xml/libre-office.fixture';
import { answerKeys, areaKeys, indicatorKeys } from './workbook/blueprint';
import { recommendationKeys } from './sheets/recommendations-sheet';
import { drawXlsx } from './draw-xlsx';
import { allComparisons, figureKeys } from './sheets/figures-sheet';
import { planKeys } from './sheets/plan-sheet';
import { sampleReport, sampleSetting } from './sample.fixture';
import type { Cell, Workbook } from './workbook/workbook';
import { writeWorkbook } from './write-workbook';

const { reading, office } = sampleSetting;
const slow = 180_000;

/** Without what the formulas come to, so that only a calculation can fill them in. */
function uncalculated(workbook: Workbook): Workbook {
  const strip = (cell: Cell): Cell =>
    cell.kind === 'formula' ? { kind: 'formula', formula: cell.formula, form: cell.form } : cell;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(strip)) })),
  };
}

/** The workbook of one report with the answers of another typed into its cells, as a person would. */
function retyped(workbook: Workbook, answers: readonly AnswerReport[]): Workbook {
  const at = (key: (typeof answerKeys)[number]) => answerKeys.indexOf(key);
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== 'Answers') return sheet;
    const rows = sheet.rows.map((row) => {
      const id = row[at('id')];
      const answer = answers.find(({ question }) => id?.kind === 'text' && question === id.text)?.answer;
      const state: Cell = answer
        ? { kind: 'text', text: reading.words.t(`sheets.states.${answer.state}`) }
        : { kind: 'empty' };
      const count: Cell = { kind: 'number', value: answer?.evidence?.length ?? 0, form: 'whole' };
      return row.with(at('state'), state).with(at('value'), typed(answer)).with(at('evidenceCount'), count);
    });
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

function typed(answer: AnswerReport['answer']): Cell {
  if (answer?.state !== 'answered') return { kind: 'empty' };
  if (typeof answer.value === 'number') return { kind: 'number', value: answer.value, form: 'whole' };
  const text = valueText(answer.value);
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function table(tables: Tables, name: string): Table {
  return (tables.get(name) ?? []).slice(1);
}

function column<Key extends string>(rows: Table, keys: readonly Key[], key: Key): readonly (string | undefined)[] {
  return rows.map((row) => row[keys.indexOf(key)]);
}

function expectAreas(tables: Tables, report: Report) {
  const rows = table(tables, 'Areas');
  expect(rows).toHaveLength(5);
  const cells = (key: (typeof areaKeys)[number]) => column(rows, areaKeys, key);
  report.areas.forEach(({ score, target }, row) => {
    for (const key of ['low', 'high', 'point', 'evidenced', 'knownShare'] as const) {
      const value = score[key];
      if (value === null) expect(cells(key)[row]).toBe(score.applicable ? 'none' : 'does not apply');
      else expect(Math.abs(numberIn(cells(key)[row]) - value), `${report.head.city} ${row} ${key}`).toBeLessThan(1e-9);
    }
    const stages = [score.stages[0], score.stages.at(-1)].map((stage) =>
      stage ? reading.words.t(`stages.${stage}`) : 'does not apply',
    );
    expect([cells('stageLow')[row], cells('stageHigh')[row]]).toEqual(stages);
    if (target === undefined) return;
    expect(cells('target')[row]).toBe(reading.words.t(`stages.${target.stage}`));
    // What is shown adds up: the target less the score as its cell shows it, at one decimal.
    const missing = (distance: number) =>
      distance === 0 ? 0 : target.threshold - roundHalfAway(target.threshold - distance, 1);
    expect(numberIn(cells('distanceFrom')[row])).toBeCloseTo(missing(target.distance.from), 9);
    expect(numberIn(cells('distanceTo')[row])).toBeCloseTo(missing(target.distance.to), 9);
    expect(cells('targetState')[row]).toBe(reading.words.t(`sheets.targetStates.${target.distance.state}`));
  });
}

function expectIndicators(tables: Tables, report: Report) {
  const rows = table(tables, 'Indicators');
  const all = report.areas.flatMap(({ indicators }) => indicators);
  expect(column(rows, indicatorKeys, 'indicatorId')).toEqual(all.map(({ id }) => id));
  expect(column(rows, indicatorKeys, 'counts')).toEqual(
    all.map(({ status }) => reading.words.t(`sheets.counts.${status}`)),
  );
  for (const [key, value] of [
    ['lo', all.map(({ lo }) => lo)],
    ['hi', all.map(({ hi }) => hi)],
    ['share', all.map(({ share }) => share)],
    ['contributionLow', all.map(({ contribution }) => contribution.low)],
    ['contributionHigh', all.map(({ contribution }) => contribution.high)],
  ] as const) {
    column(rows, indicatorKeys, key).forEach((cell, row) =>
      expect(Math.abs(numberIn(cell) - (value[row] ?? Number.NaN)), `${key} ${row}`).toBeLessThan(1e-9),
    );
  }
}

/** A number that is missing in the report is an empty cell. */
function expectNumbers(cells: readonly (string | undefined)[], values: readonly (number | null | undefined)[]) {
  expect(cells).toHaveLength(values.length);
  cells.forEach((cell, row) => {
    const value = values[row] ?? undefined;
    if (value === undefined) expect(cell).toBe('');
    else expect(Math.abs(numberIn(cell) - value)).toBeLessThan(1e-9);
  });
}

function expectFigures(tables: Tables, report: Report) {
  const rows = table(tables, 'Figures');
  const all = allComparisons(report);
  const numbers = (key: (typeof figureKeys)[number]) => column(rows, figureKeys, key);
  expect(numbers('id')).toEqual(all.map(({ question }) => question));
  expectNumbers(
    numbers('survey'),
    all.map(({ figure }) => figure.survey),
  );
  expectNumbers(
    numbers('percent'),
    all.map(({ figure: { quantity } }) => (quantity.kind === 'percent' ? quantity.percent : undefined)),
  );
  expectNumbers(
    numbers('from'),
    all.map(({ interval }) => interval?.[0]),
  );
  expectNumbers(
    numbers('to'),
    all.map(({ interval }) => interval?.[1]),
  );
  expectNumbers(
    numbers('cities'),
    all.map(({ base }) => base?.cities),
  );
  expect(numbers('verdict').map((text) => text !== '')).toEqual(all.map(({ verdict }) => verdict !== undefined));
}

function expectRecommendations(tables: Tables, report: Report) {
  const rows = table(tables, 'Recommendations');
  const all = report.areas
    .flatMap(({ recommendations, recommendationsIfMissing }) => [...recommendations, ...recommendationsIfMissing])
    .toSorted((one, other) => one.place - other.place);
  const numbers = (key: (typeof recommendationKeys)[number]) => column(rows, recommendationKeys, key);
  expectNumbers(
    numbers('place'),
    all.map(({ place }) => place),
  );
  expectNumbers(
    numbers('gain'),
    all.map(({ gain }) => gain),
  );
  expectNumbers(
    numbers('days'),
    all.map(({ effortDays }) => effortDays),
  );
  expectNumbers(
    numbers('months'),
    all.map(({ monthsToEffect }) => monthsToEffect),
  );
  expectNumbers(
    numbers('beforeLow'),
    all.map(({ before }) => before.low),
  );
  expectNumbers(
    numbers('beforeHigh'),
    all.map(({ before }) => before.high),
  );
  expectNumbers(
    numbers('afterLow'),
    all.map(({ after }) => after.low),
  );
  expectNumbers(
    numbers('afterHigh'),
    all.map(({ after }) => after.high),
  );
}

function expectPlan(tables: Tables, { plan }: Report) {
  const rows = table(tables, 'Plan');
  expectNumbers(
    column(rows, planKeys, 'effort'),
    plan.map(({ effortDays }) => effortDays),
  );
  expect(column(rows, planKeys, 'action')).toEqual(plan.map(({ title }) => title));
  const days = column(rows, planKeys, 'due').map((due) =>
    due === '' ? undefined : new Date(`${due} UTC`).toISOString().slice(0, 10),
  );
  expect(days).toEqual(plan.map(({ dueOn }) => dueOn));
}

function changed(id: string, answers: Answers): AssessmentInput {
  const { assessment } = requirePersona(id);
  return { ...assessment, answers: { ...assessment.answers, ...answers } };
}

/** What closes other questions, what makes them wait, a level, what does not apply, empty lists. */
const changes: readonly Answers[] = [
  { 'strategy-exists': { state: 'answered', value: 'no' } },
  { 'strategy-exists': { state: 'unsure' } },
  { 'strategy-coordination': { state: 'answered', value: 0 } },
  { 'budget-dedicated': { state: 'not-applicable', reason: 'law-forbids' } },
  { frameworks: { state: 'answered', value: [] } },
  { 'skills-important': { state: 'answered', value: [] } },
];

// Targets may be proposed from the answers; set ones stay as they are.
const targets = {
  strategy: 'established',
  resources: 'emerging',
  prioritisation: 'institutionalised',
  impact: 'ad-hoc',
  agenda: 'established',
} as const;
const cities = personas.map(({ assessment }) => sampleReport(assessment));
const pairs = (['full', 'quick'] as const)
  .map((form) => personas.map(({ assessment }) => sampleReport({ ...assessment, form }, { targets })))
  .flatMap((reports) =>
    reports.map((report, index) => ({ from: report, to: reports[(index + 1) % reports.length] ?? report })),
  );
const harbour = sampleReport(requirePersona('harbour-in-progress').assessment);
const capital = sampleReport(requirePersona('evidenced-capital').assessment);
const oneChanged = changes.map((answers) => sampleReport(changed('evidenced-capital', answers)));

const written = {
  cities: cities.map((report) => writeWorkbook(report, sampleSetting)),
  pairs: pairs.map(({ from, to }) => retyped(writeWorkbook(from, sampleSetting), to.answers)),
  languages: pseudoLocales.map((locale) =>
    writeWorkbook(harbour, { ...sampleSetting, reading: { ...reading, words: createWords(locale) } }),
  ),
  oneChanged: oneChanged.map(({ answers }) => retyped(writeWorkbook(capital, sampleSetting), answers)),
} as const satisfies Record<string, readonly Workbook[]>;
const kinds = Object.keys(written) as (keyof typeof written)[];

describe.skipIf(!hasLibreOffice)('the workbook, calculated anew by another program', () => {
  const calculated = new Map<keyof typeof written, readonly Tables[]>();
  const tablesOf = (kind: keyof typeof written, index: number) =>
    calculated.get(kind)?.[index] ?? new Map<string, Table>();

  // All at once: the start of the program takes longer than a file.
  beforeAll(async () => {
    const files = await Promise.all(
      kinds.flatMap((kind) => written[kind].map((workbook) => drawXlsx(uncalculated(workbook), office))),
    );
    const tables = [...(await calculate(files))];
    for (const kind of kinds) calculated.set(kind, tables.splice(0, written[kind].length));
  }, slow);

  it('comes to the numbers of the report, for every city', () => {
    cities.forEach((report, index) => {
      const tables = tablesOf('cities', index);
      expectAreas(tables, report);
      expectIndicators(tables, report);
      expectFigures(tables, report);
      expectRecommendations(tables, report);
      expectPlan(tables, report);
    });
  });

  it('says in words what was answered, and shows no error', () => {
    const index = personas.findIndex(({ id }) => id === 'harbour-in-progress');
    const tables = tablesOf('cities', index);
    for (const [name, rows] of tables)
      expect(
        rows.flat().filter((cell) => /^(#|Err:)/.test(cell)),
        name,
      ).toEqual([]);
    const words = written.cities[index]?.sheets[1]?.rows.map((row) => row[answerKeys.indexOf('answer')]) ?? [];
    const shown = column(table(tables, 'Answers'), answerKeys, 'answer');
    expect(shown.length).toBeGreaterThan(0);
    shown.forEach((cell, row) => {
      const expected = words[row];
      if (expected?.kind === 'formula') expect(cell).toBe(expected.value ?? reading.words.t('report.answers.closed'));
    });
  });

  it('follows any other answers typed into its cells, as scoring does', () => {
    pairs.forEach(({ from, to }, index) => {
      // An area that does not apply has no target that could be kept.
      const sameTargets = from.areas.every(
        ({ target }, row) => (target === undefined) === (to.areas[row]?.target === undefined),
      );
      expectAreas(
        tablesOf('pairs', index),
        sameTargets
          ? to
          : {
              ...to,
              areas: to.areas.map(({ area, score, indicators, comparisons }) => ({
                area,
                score,
                indicators,
                comparisons,
                recommendations: [],
                recommendationsIfMissing: [],
              })),
            },
      );
      expectIndicators(tablesOf('pairs', index), to);
    });
  });

  it('comes to the same numbers in every language, whatever its words', () => {
    pseudoLocales.forEach((_, index) => {
      const rows =
        [...tablesOf('languages', index).values()].find(([titles]) => titles?.length === areaKeys.length)?.slice(1) ??
        [];
      expectNumbers(
        column(rows, areaKeys, 'low'),
        harbour.areas.map(({ score }) => score.low),
      );
      expectNumbers(
        column(rows, areaKeys, 'high'),
        harbour.areas.map(({ score }) => score.high),
      );
      expectNumbers(
        column(rows, areaKeys, 'knownShare'),
        harbour.areas.map(({ score }) => score.knownShare),
      );
    });
  });

  it('follows a change of one answer alone', () => {
    for (const { areas } of oneChanged)
      expect(areas.map(({ score }) => score)).not.toEqual(capital.areas.map(({ score }) => score));
    oneChanged.forEach((report, index) => {
      expectAreas(tablesOf('oneChanged', index), report);
      expectIndicators(tablesOf('oneChanged', index), report);
    });
  });
});
