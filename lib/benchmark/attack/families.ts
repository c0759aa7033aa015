/** Questions that hang together, and what is true of the answers of any set of cities. */
import { cellsOf, dividingQuestion, rowCell } from '@/lib/benchmark/pool/contribution/cells';
import { noneCell, type Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { parentsOf } from '@/lib/instrument/answers/asked';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import type { Term } from './certain/linear-program';

/**
 * Variables of a set of cities: how many of them are in each cell. What `does not apply` to the children of the same
 * parents is one variable, since the same cities are in it.
 */
export interface Family {
  readonly questions: readonly Question[];
  /** How many variables there are. */
  readonly width: number;
  /** The variable of a cell. */
  readonly variableOf: (question: string, cell: string) => number;
  /** What holds of every set of cities: the value is so many times the number of cities. */
  readonly rows: readonly FamilyRow[];
  /** The variables that are 1 for a single city with these answers. */
  readonly onesOf: (answers: Contribution['answers']) => readonly number[];
}

interface FamilyRow {
  readonly terms: readonly Term[];
  readonly is: '<=' | '>=' | '=';
  readonly times: number;
}

/** Known to everybody, so nothing is looked for in them. */
export const publicQuestions: ReadonlySet<string> = new Set(Object.values(dividingQuestion));

/**
 * The questions of a questionnaire in sets that share no parent: what is learnt of one set tells nothing of another.
 * Those that the pool is divided by are left out: the reader knows them.
 */
export function familiesOf(instrument: Instrument): readonly Family[] {
  const asked = instrument.questions.filter(({ id, kind }) => kind !== 'country' && !publicQuestions.has(id));
  let sets: readonly (readonly Question[])[] = [];
  for (const question of asked) {
    const parents = parentsOf(question).map((parent) => parent.question);
    const own = sets.filter((set) => set.some(({ id }) => parents.includes(id)));
    sets = [...sets.filter((set) => !own.includes(set)), [...own.flat(), question]];
  }
  return sets.map(familyOf);
}

interface Closing {
  readonly parents: ReturnType<typeof parentsOf>;
  /** The variable of cities that the parents close the children to, and that of those they ask. */
  readonly closed: number;
  readonly asked: number;
}

function familyOf(questions: readonly Question[]): Family {
  let width = 0;
  const closings = new Map<string, Closing>();
  for (const question of questions) {
    const parents = parentsOf(question);
    const name = JSON.stringify(parents);
    if (parents.length > 0 && !closings.has(name)) closings.set(name, { parents, closed: width++, asked: width++ });
  }
  const variables = new Map(
    questions.map((question) => {
      const closing = closings.get(JSON.stringify(parentsOf(question)));
      const cells = cellsOf(question).cells.map((cell): [string, number] => [
        cell,
        cell === 'does-not-apply' && closing ? closing.closed : width++,
      ]);
      return [question.id, new Map(cells)];
    }),
  );
  const variableOf = (question: string, cell: string): number => {
    const variable = variables.get(question)?.get(cell);
    if (variable === undefined) throw new RangeError(`No cell '${cell}' of '${question}'`);
    return variable;
  };
  return {
    questions,
    width,
    variableOf,
    rows: [
      ...[...closings.values()].flatMap((closing) => closingRows(closing, variableOf)),
      ...questions.flatMap((question) => [
        ...ownRows(question, variableOf),
        ...silentRows(question, { closings, variableOf }),
      ]),
    ],
    onesOf: (answers) => {
      const ones: number[] = [];
      for (const { id } of questions) {
        for (const cell of answers[id] ?? []) {
          const one = variableOf(id, cell);
          if (!ones.includes(one)) ones.push(one);
        }
      }
      for (const { parents, asked } of closings.values())
        if (parents.some(({ question, is }) => is.includes(answers[question]?.[0] ?? ''))) ones.push(asked);
      return ones;
    },
  };
}

interface Naming {
  readonly closings: ReadonlyMap<string, Closing>;
  readonly variableOf: VariableOf;
}

/** Where nobody knows whether a child is asked, it is open. */
function silentRows(question: Question, { closings, variableOf }: Naming): readonly FamilyRow[] {
  const closing = closings.get(JSON.stringify(parentsOf(question)));
  if (closing === undefined) return [];
  // No child may answer for itself that it does not apply: then its cell would be wider than what its parents close.
  if (question.notApplicableAllowed)
    throw new RangeError(`'${question.id}' has a parent and may also not apply by itself`);
  return [
    {
      terms: [
        [variableOf(question.id, 'no-answer'), 1],
        [closing.asked, 1],
        [closing.closed, 1],
      ],
      is: '>=',
      times: 1,
    },
  ];
}

type VariableOf = Family['variableOf'];

/** Asked where any parent matches; else open where any is unknown; else closed. */
function closingRows({ parents, ...own }: Closing, variableOf: VariableOf): readonly FamilyRow[] {
  const closed: Term = [own.closed, 1];
  const asked: Term = [own.asked, 1];
  const matching = parents.map(({ question, is }) => is.map((cell): Term => [variableOf(question, cell), 1]));
  const silent = parents.map(({ question }): Term => [variableOf(question, 'no-answer'), 1]);
  const minus = (terms: readonly Term[]): readonly Term[] => terms.map(([variable, by]) => [variable, -by]);
  return [
    ...matching.flatMap((matches, parent): readonly FamilyRow[] => [
      { terms: [closed, ...matches, ...silent.slice(parent, parent + 1)], is: '<=', times: 1 },
      { terms: [asked, ...minus(matches)], is: '>=', times: 0 },
    ]),
    { terms: [asked, ...minus(matching.flat())], is: '<=', times: 0 },
    { terms: [closed, ...matching.flat(), ...silent], is: '>=', times: 1 },
    { terms: [closed, asked], is: '<=', times: 1 },
    { terms: [closed, asked, ...silent], is: '>=', times: 1 },
  ];
}

function ownRows(question: Question, variableOf: VariableOf): readonly FamilyRow[] {
  const { cells, exactlyOne } = cellsOf(question);
  const term = (cell: string, by = 1): Term => [variableOf(question.id, cell), by];
  if (exactlyOne) return [{ terms: cells.map((cell) => term(cell)), is: '=', times: 1 }];
  const unsaid = cells.filter((cell) => cell === 'no-answer' || cell === 'does-not-apply');
  const lists =
    question.kind === 'matrix'
      ? question.rows.map((row) => (option: string) => rowCell(row, option))
      : [(option: string) => option];
  const options = 'options' in question ? question.options : [];
  const upTo = (question.kind === 'checklist' ? question.chooseUpTo : undefined) ?? options.length;
  return lists.flatMap((cellOf): readonly FamilyRow[] => {
    const nothing = [...unsaid, cellOf(noneCell)];
    return [
      ...options.map((option): FamilyRow => ({
        terms: [...nothing.map((cell) => term(cell)), term(cellOf(option))],
        is: '<=',
        times: 1,
      })),
      { terms: [...nothing, ...options.map(cellOf)].map((cell) => term(cell)), is: '>=', times: 1 },
      {
        terms: [...nothing.map((cell) => term(cell, upTo)), ...options.map((option) => term(cellOf(option)))],
        is: '<=',
        times: upTo,
      },
    ];
  });
}
