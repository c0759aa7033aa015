/** The laws of the method, section 3, each for any answers a city may give. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { askedness, parentsOf } from '@/lib/instrument/answers/asked';
import { areaIds, formIds, type FormId, type Question } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answerArbitrary, answersArbitrary, evidenceItem, valueArbitrary } from './answers.arbitrary';
import { scoreAnswers } from './score-answers';
import { scoreIndicators } from './score-indicators';
import type { ApplicableAreaScore, Score } from './score';

const instrument = instrumentV1;
const anyForm = fc.constantFrom(...formIds);
const anyAnswers = answersArbitrary(instrument);
const scoreOf = (form: FormId, answers: Answers): Score => scoreAnswers({ instrument, form, answers });
const indicatorsOf = (form: FormId, answers: Answers) => scoreIndicators({ instrument, form, answers });

/** Sums of a dozen terms: what is equal on paper may differ in the last bits. */
const noise = 1e-9;

function withoutAnswer(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== id));
}

function eachArea(
  before: Score,
  after: Score,
  check: (before: ApplicableAreaScore, after: ApplicableAreaScore) => void,
) {
  for (const area of areaIds) {
    const one = before.areas[area];
    const other = after.areas[area];
    if (one.applicable && other.applicable) check(one, other);
  }
}

describe('bounds', () => {
  it('0 <= evidenced <= low <= high <= 100, and low <= point <= high, to the last bit', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (form, answers) => {
        const score = scoreOf(form, answers);
        eachArea(score, score, ({ low, high, point, evidenced, knownShare }) => {
          const inOrder = [0, evidenced, low, point ?? low, high, 100];
          expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
          expect(point !== null).toBe(knownShare >= 0.6);
          expect(knownShare).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** The kinds of answer that can be better or worse: what matters to a city, or what its situation is, cannot. */
const improvable: readonly Question[] = instrument.questions.filter(
  ({ id, kind, scores }) =>
    scores !== undefined || kind === 'yes-no' || id === 'skills-held' || id === 'network-themes',
);

function worse(question: Question, value: AnswerValue): fc.Arbitrary<AnswerValue> {
  switch (question.kind) {
    case 'yes-no':
      return fc.constant('no');
    case 'levels':
      return fc.integer({ min: 0, max: Number(value) });
    case 'choice': {
      const points = question.points ?? {};
      const most = typeof value === 'string' ? (points[value] ?? 0) : 0;
      return fc.constantFrom(...question.options.filter((option) => (points[option] ?? 0) <= most));
    }
    case 'checklist':
      return fc.subarray([...(value as readonly string[])]);
    case 'matrix':
      return fc.record(
        Object.fromEntries(
          Object.entries(value as Record<string, readonly string[]>).map(([row, options]) => [
            row,
            fc.subarray([...options]),
          ]),
        ),
      );
    case 'country':
      return fc.constant(value);
  }
}

interface Improvement {
  readonly before: Answers;
  readonly after: Answers;
}

/** Any answers with any one answer at its better and at its worse value. */
const anyImprovement: fc.Arbitrary<Improvement> = fc
  .tuple(anyAnswers, fc.constantFrom(...improvable))
  .chain(([answers, question]) =>
    valueArbitrary(question).chain((better) =>
      worse(question, better).map((value) => ({
        before: { ...answers, [question.id]: { state: 'answered' as const, value } },
        after: { ...answers, [question.id]: { state: 'answered' as const, value: better } },
      })),
    ),
  );

/** Whether an indicator that nobody could tell before can be told now, though nobody answered it anew. */
function settlesAnother(form: FormId, { before, after }: Improvement): boolean {
  const unknownBefore = new Set(
    indicatorsOf(form, before)
      .filter(({ status }) => status === 'unknown')
      .map(({ id }) => id),
  );
  return indicatorsOf(form, after).some(({ id, status }) => status !== 'unknown' && unknownBefore.has(id));
}

describe('improving any one answer', () => {
  it('never lowers the low of any area', () => {
    fc.assert(
      fc.property(anyForm, anyImprovement, (form, { before, after }) => {
        eachArea(scoreOf(form, before), scoreOf(form, after), (one, other) => {
          expect(other.low).toBeGreaterThanOrEqual(one.low - noise);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never lowers the high or the point of any area, unless it opens a question whose answer was waiting', () => {
    fc.assert(
      fc.property(anyForm, anyImprovement, (form, improvement) => {
        fc.pre(!settlesAnother(form, improvement));
        eachArea(scoreOf(form, improvement.before), scoreOf(form, improvement.after), (one, other) => {
          expect(other.high).toBeGreaterThanOrEqual(one.high - noise);
          if (one.point !== null && other.point !== null) expect(other.point).toBeGreaterThanOrEqual(one.point - noise);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('may lower a high where it settles what was unknown: the one exception', () => {
    const answers = (international: string): Answers => ({
      'network-national': { state: 'unsure' },
      'network-regional': { state: 'answered', value: 'no' },
      'network-international': { state: 'answered', value: international },
      'network-themes': { state: 'answered', value: { international: ['culture'] } },
      'priority-themes': { state: 'answered', value: ['energy'] },
    });
    expect(scoreOf('full', answers('no')).areas.prioritisation.high).toBe(100);
    expect(scoreOf('full', answers('yes')).areas.prioritisation.high).toBe(80);
    expect(scoreOf('full', answers('yes')).areas.prioritisation.low).toBe(0);
  });
});

const unsayable = instrument.questions.filter(({ kind }) => kind !== 'country');

describe('replacing an answer by unsure', () => {
  it('widens the range and never moves it', () => {
    fc.assert(
      fc.property(
        anyForm,
        anyAnswers,
        fc
          .constantFrom(...unsayable)
          .chain((question) => fc.tuple(fc.constant(question.id), answerArbitrary(question))),
        (form, answers, [id, answer]) => {
          const before = scoreOf(form, { ...answers, [id]: answer });
          const after = scoreOf(form, { ...answers, [id]: { state: 'unsure' } });
          eachArea(before, after, (one, other) => {
            expect(other.low).toBeLessThanOrEqual(one.low + noise);
            expect(other.high).toBeGreaterThanOrEqual(one.high - noise);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the same as withheld, and the same as no answer', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, fc.constantFrom(...unsayable), (form, answers, { id }) => {
        const absent = withoutAnswer(answers, id);
        const unsure = scoreOf(form, { ...answers, [id]: { state: 'unsure' } });
        expect(scoreOf(form, { ...answers, [id]: { state: 'withheld' } })).toEqual(unsure);
        expect(scoreOf(form, absent)).toEqual(unsure);
      }),
    );
  });
});

describe('adding evidence', () => {
  it('never lowers anything, and changes what is evidenced alone', () => {
    fc.assert(
      fc.property(
        anyForm,
        anyAnswers,
        fc.subarray(
          instrument.questions.map(({ id }) => id),
          { minLength: 1 },
        ),
        (form, answers, ids) => {
          const shown = Object.fromEntries(
            Object.entries(answers).map(([id, answer]): [string, Answer] => [
              id,
              ids.includes(id) ? { ...answer, evidence: [evidenceItem] } : answer,
            ]),
          );
          eachArea(scoreOf(form, answers), scoreOf(form, shown), (one, other) => {
            expect(other.evidenced).toBeGreaterThanOrEqual(one.evidenced);
            expect({ ...other, evidenced: 0 }).toEqual({ ...one, evidenced: 0 });
          });
        },
      ),
    );
  });
});

describe('the order of answers', () => {
  it('is irrelevant', () => {
    const shuffled = anyAnswers.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length }),
      ),
    );
    fc.assert(
      fc.property(anyForm, shuffled, (form, [answers, ids]) => {
        const reordered = Object.fromEntries(ids.flatMap((id) => (answers[id] ? [[id, answers[id]]] : [])));
        expect(scoreOf(form, reordered)).toStrictEqual(scoreOf(form, answers));
      }),
    );
  });
});

/**
 * The indicators that an answer may bear on: its own, those of questions that wait for it, those derived from either.
 */
function bearingOn(id: string): ReadonlySet<string> {
  const touched = new Set([id]);
  for (const question of instrument.questions) {
    if (parentsOf(question).some((parent) => touched.has(parent.question))) touched.add(question.id);
  }
  for (const derived of instrument.derivedIndicators)
    if (derived.from.some((source) => touched.has(source))) touched.add(derived.id);
  return touched;
}

describe('a not-applicable indicator', () => {
  it('leaves every other contribution unchanged, and counts nowhere', () => {
    const excusable = instrument.questions.filter(
      ({ notApplicableAllowed, scores }) => notApplicableAllowed && scores !== undefined,
    );
    fc.assert(
      fc.property(anyForm, anyAnswers, fc.constantFrom(...excusable), (form, answers, { id }) => {
        const excused: Answers = { ...answers, [id]: { state: 'not-applicable', reason: 'law-forbids' } };
        const others = (list: Answers) =>
          indicatorsOf(form, list).filter((indicator) => !bearingOn(id).has(indicator.id));
        expect(others(excused)).toEqual(others(answers));
        expect(indicatorsOf(form, excused).find((indicator) => indicator.id === id)?.status ?? 'not-applicable').toBe(
          'not-applicable',
        );
      }),
    );
  });

  it('takes its weight along: the rest is scored as if the question did not exist', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const without = {
          ...instrument,
          questions: instrument.questions.filter(({ id }) => id !== 'multilateral-voice'),
        };
        const excused: Answers = {
          ...answers,
          'multilateral-voice': { state: 'not-applicable', reason: 'law-forbids' },
        };
        expect(scoreOf('full', excused)).toEqual(scoreAnswers({ instrument: without, form: 'full', answers }));
      }),
    );
  });
});

describe('a hidden answer', () => {
  it('never counts, nor does its evidence', () => {
    fc.assert(
      fc.property(
        anyForm,
        anyAnswers,
        fc
          .constantFrom(...instrument.questions)
          .chain((question) => fc.tuple(fc.constant(question.id), answerArbitrary(question))),
        (form, answers, [id, answer]) => {
          fc.pre(askedness(instrument, form, answers).get(id) !== 'asked');
          const absent = withoutAnswer(answers, id);
          expect(indicatorsOf(form, { ...answers, [id]: { ...answer, evidence: [evidenceItem] } })).toEqual(
            indicatorsOf(form, absent),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
