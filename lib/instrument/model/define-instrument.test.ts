import { describe, expect, it } from 'vitest';
import { defineInstrument, InstrumentError } from './define-instrument';
import { areaIds } from './instrument';
import type {
  ChecklistQuestion,
  ChoiceQuestion,
  Instrument,
  LevelsQuestion,
  MatrixQuestion,
  Question,
  YesNoQuestion,
} from './instrument';

const base = { section: 'one', core: true, notApplicableAllowed: false, mirrors: [] };
const scores = { area: 'impact', weight: 1 } as const;

const levels = (over: Partial<LevelsQuestion> = {}): Question => ({ ...base, id: 'x', kind: 'levels', ...over });
const yesNo = (over: Partial<YesNoQuestion> = {}): Question => ({
  ...base,
  id: 'x',
  kind: 'yes-no',
  options: ['yes', 'no'],
  ...over,
});
const choice = (over: Partial<ChoiceQuestion> = {}): Question => ({
  ...base,
  id: 'x',
  kind: 'choice',
  options: ['a', 'b'],
  ...over,
});
const checklist = (over: Partial<ChecklistQuestion> = {}): Question => ({
  ...base,
  id: 'x',
  kind: 'checklist',
  options: ['a', 'b'],
  ...over,
});
const matrix = (over: Partial<MatrixQuestion> = {}): Question => ({
  ...base,
  id: 'x',
  kind: 'matrix',
  options: ['a'],
  rows: ['r'],
  ...over,
});

/** One levels question an area: the smallest instrument without a fault. */
const perArea = areaIds.map((area) => levels({ id: `level-${area}`, scores: { area, weight: 1 } }));

function draft(questions: readonly Question[], over: Partial<Instrument> = {}): Instrument {
  return {
    id: 'city-diplomacy-capacity',
    version: 9,
    sections: ['one'],
    questions: [...perArea, ...questions],
    derivedIndicators: [],
    ...over,
  };
}

const derived = (from: readonly [string, string], weight = 1): Partial<Instrument> => ({
  derivedIndicators: [{ id: 'skill-coverage', from, scores: { area: 'resources', weight } }],
});

const noPoints: Question = { ...base, id: 'x', kind: 'choice', options: ['a', 'b'], scores };

const faulty: readonly (readonly [name: string, draft: Instrument, fault: string])[] = [
  ['an id twice', draft([levels(), levels()]), "the questionnaire: id 'x' stands there twice"],
  [
    'a derived id twice',
    draft([levels({ id: 'skill-coverage' }), checklist()], derived(['x', 'x'])),
    "id 'skill-coverage' stands there twice",
  ],
  ['an unreadable id', draft([levels({ id: 'a.b' })]), "id 'a.b' is not lower case, digits and hyphens"],
  ['a section twice', draft([], { sections: ['one', 'one'] }), "section 'one' stands there twice"],
  ['an unknown section', draft([levels({ section: 'two' })]), "x: section 'two' does not exist"],
  ['no options', draft([choice({ options: [] })]), 'x: has no option'],
  ['an option twice', draft([checklist({ options: ['a', 'a'] })]), "x: option 'a' stands there twice"],
  ['a row twice', draft([matrix({ rows: ['r', 'r'] })]), "x: row 'r' stands there twice"],
  [
    'a country that may not apply',
    draft([{ ...base, id: 'x', kind: 'country', notApplicableAllowed: true }]),
    'x: every city is in a country',
  ],
  ['chooseUpTo 0', draft([checklist({ chooseUpTo: 0 })]), 'x: chooseUpTo 0 is not a whole number from 1 to 2'],
  ['chooseUpTo over the options', draft([checklist({ chooseUpTo: 3 })]), 'x: chooseUpTo 3'],
  ['chooseUpTo broken', draft([checklist({ chooseUpTo: 1.5 })]), 'x: chooseUpTo 1.5'],
  [
    'a dangling condition',
    draft([levels({ askedWhen: { question: 'gone', is: ['yes'] } })]),
    "x: waits for 'gone', which does not exist",
  ],
  ['a condition on itself', draft([yesNo({ askedWhen: { question: 'x', is: ['yes'] } })]), 'x: waits for itself'],
  [
    'a condition on a later question',
    draft([levels({ askedWhen: { question: 'y', is: ['yes'] } }), yesNo({ id: 'y' })]),
    "x: waits for 'y', which comes later",
  ],
  [
    'a cycle',
    draft([
      yesNo({ id: 'y', askedWhen: { question: 'x', is: ['yes'] } }),
      yesNo({ askedWhen: { question: 'y', is: ['yes'] } }),
    ]),
    "y: waits for 'x', which comes later",
  ],
  [
    'a condition on a kind without one option',
    draft([checklist({ id: 'y' }), levels({ askedWhen: { question: 'y', is: ['a'] } })]),
    "x: waits for 'y', which is neither yes-no nor choice",
  ],
  [
    'a condition on an option that is not there',
    draft([choice({ id: 'y' }), levels({ askedWhen: { anyOf: [{ question: 'y', is: ['a', 'c'] }] } })]),
    "x: waits for option 'c', which 'y' does not have",
  ],
  [
    'a condition on no option',
    draft([yesNo({ id: 'y' }), levels({ askedWhen: { question: 'y', is: [] } })]),
    "x: waits for no option of 'y'",
  ],
  ['a condition without parents', draft([levels({ askedWhen: { anyOf: [] } })]), 'x: its condition names no parent'],
  [
    'a core child of a parent that is not core',
    draft([yesNo({ id: 'y', core: false }), levels({ askedWhen: { question: 'y', is: ['yes'] } })]),
    "x: is in the quick form, its parent 'y' is not",
  ],
  ...[0, -1, Number.NaN, Number.POSITIVE_INFINITY].map(
    (weight) =>
      [
        `weight ${weight}`,
        draft([levels({ scores: { area: 'impact', weight } })]),
        `x: weight ${weight} is not a positive number`,
      ] as const,
  ),
  [
    'a derived weight of 0',
    draft([checklist()], derived(['x', 'x'], 0)),
    'skill-coverage: weight 0 is not a positive number',
  ],
  ['a scored choice without points', draft([noPoints]), 'x: scores but has no points'],
  ['points missing', draft([choice({ scores, points: { a: 1 } })]), "x: option 'b' has no points"],
  [
    'points from a prototype',
    draft([choice({ scores, points: { a: 1, b: 0 }, options: ['a', 'b', 'constructor'] })]),
    "x: option 'constructor' has no points",
  ],
  ['points extra', draft([choice({ scores, points: { a: 1, b: 0, c: 0 } })]), "x: points for 'c', which is no option"],
  ['points over 1', draft([choice({ scores, points: { a: 1.1, b: 0 } })]), "x: points 1.1 of 'a' are not from 0 to 1"],
  [
    'points under 0',
    draft([choice({ scores, points: { a: 1, b: -0.1 } })]),
    "x: points -0.1 of 'b' are not from 0 to 1",
  ],
  [
    'points that are no number',
    draft([choice({ scores, points: { a: Number.NaN, b: 0 } })]),
    "x: points NaN of 'a' are not from 0 to 1",
  ],
  ['points without a score', draft([choice({ points: { a: 1, b: 0 } })]), 'x: has points but does not score'],
  ['a scored checklist without saturatesAt', draft([checklist({ scores })]), 'x: scores but has no saturatesAt'],
  ['saturatesAt without a score', draft([checklist({ saturatesAt: 1 })]), 'x: has saturatesAt but does not score'],
  [
    'saturatesAt 0',
    draft([checklist({ scores, saturatesAt: 0 })]),
    'x: saturatesAt 0 is not a whole number from 1 to 2',
  ],
  ['saturatesAt over the options', draft([checklist({ scores, saturatesAt: 3 })]), 'x: saturatesAt 3'],
  [
    'saturatesAt over what may be chosen',
    draft([checklist({ scores, saturatesAt: 2, chooseUpTo: 1 })]),
    'x: saturatesAt 2 is not a whole number from 1 to 1',
  ],
  ['a scored matrix', draft([matrix({ scores })]), 'x: a matrix cannot score'],
  ['a scored country', draft([{ ...base, id: 'x', kind: 'country', scores }]), 'x: a country cannot score'],
  [
    'a derived source that is not there',
    draft([checklist()], derived(['x', 'gone'])),
    "skill-coverage: source 'gone' does not exist",
  ],
  [
    'a derived source of another kind',
    draft([checklist(), choice({ id: 'y' })], derived(['x', 'y'])),
    "skill-coverage: source 'y' is neither checklist nor matrix",
  ],
  [
    'derived sources with other options',
    draft([checklist(), matrix({ id: 'y' })], derived(['x', 'y'])),
    "skill-coverage: 'x' and 'y' do not have the same options",
  ],
  ['an area without an indicator', draft([], { questions: perArea.slice(1) }), "area 'strategy' has no indicator"],
  [
    'an area without an indicator in the quick form',
    draft([levels({ core: false, scores: { area: 'strategy', weight: 1 } })], {
      questions: [...perArea.slice(1), levels({ core: false, scores: { area: 'strategy', weight: 1 } })],
    }),
    "area 'strategy' has no indicator in the quick form",
  ],
];

function faultsOf(instrument: Instrument): readonly string[] {
  try {
    defineInstrument(instrument);
  } catch (error) {
    if (error instanceof InstrumentError) return error.faults;
    throw error;
  }
  return [];
}

describe('defineInstrument', () => {
  it('accepts an instrument without a fault and freezes it to its leaves', () => {
    const instrument = defineInstrument(
      draft([matrix({ id: 'y' }), checklist({ options: ['a'] })], derived(['x', 'y'])),
    );
    expect(Object.isFrozen(instrument)).toBe(true);
    expect(Object.isFrozen(instrument.questions[0]?.scores)).toBe(true);
  });

  it.each(faulty)('refuses %s', (_name, instrument, fault) => {
    const faults = faultsOf(instrument);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it('lists every fault in one readable message', () => {
    const broken = draft([levels({ section: 'two' }), matrix({ id: 'y', scores })]);
    expect(() => defineInstrument(broken)).toThrow(
      "Instrument version 9 has 2 fault(s):\n- x: section 'two' does not exist\n- y: a matrix cannot score",
    );
  });
});
