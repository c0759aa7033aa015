import { describe, expect, it } from 'vitest';
import { documentedPractices } from '@/lib/benchmark/examples';
import { findFigure } from '@/lib/benchmark/published/series';
import type { Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { findQuestion } from '@/lib/instrument/answers/asked';
import { areaIds, type Instrument } from '@/lib/instrument/model/instrument';
import { personas } from '@/lib/instrument/v1/personas';
import { scoreIndicators } from '@/lib/scoring/score/score-indicators';
import { scoreCity } from '@/lib/scoring/score/scored';
import type { Move } from '@/lib/instrument/model/move';
import { currentInstrument, instruments, requireMoves } from '@/lib/instrument/registry';
import { applyMoves } from './apply-moves';
import { catalogue, findRecommendation, requireRecommendation, sayMuchTheSame } from './catalogue';
import { peopleLeave } from './catalogue/contexts';
import { holds } from './condition';
import { capital, instrument, nothingInPlace, restrictedTertiary, said, writtenMoves } from './example-city.fixture';
import { hindrances } from './hindrances';
import { inContext, pendingPrerequisites } from './in-context';
import { supportsOf } from './order';
import type { Condition } from './recommendation';
import { scoreAfter } from './score-after';
import { situationOf } from './situation';
import { building, troubles } from './troubles';

const entries = catalogue.map((entry) => [entry.id, entry] as const);
/** Recommendations for a moment or a kind of city may move no answer; they end with what calls for it. */
const moving = entries.filter(([, entry]) => writtenMoves(entry).length > 0);

const everythingInPlace: Answers = applyMoves(
  instrument,
  { ...nothingInPlace, ...capital },
  instrument.questions.flatMap((question): Move[] => {
    if (question.scores === undefined && question.id !== 'skills-held') return [];
    if (question.kind === 'levels') return [{ question: question.id, to: 4 }];
    if (question.kind === 'yes-no') return [{ question: question.id, to: 'yes' }];
    if (question.kind === 'checklist') return [{ question: question.id, to: question.options }];
    return question.kind === 'choice' ? [{ question: question.id, to: best(question) }] : [];
  }),
);
const covered = applyMoves(instrument, everythingInPlace, [
  { question: 'network-themes', row: 'international', covers: 'priority-themes', atMost: 5 },
]);

function best({
  options,
  points = {},
}: {
  options: readonly string[];
  points?: Readonly<Record<string, number>>;
}): string {
  return options.toSorted((one, other) => (points[other] ?? 0) - (points[one] ?? 0))[0] ?? '';
}

/** What a city may say of itself that a trigger, a variant or the order asks for. */
const backgrounds: readonly Answers[] = [
  {},
  capital,
  restrictedTertiary,
  { 'network-count': said('11-20'), barriers: said(['too-many-networks']) },
  { 'network-national': said('yes'), 'network-themes': said({}) },
  { 'profile-occasion': said(['mayor-leaving', 'new-mayor', 'invitation']) },
  { 'profile-position': said('part-of-metropolis'), barriers: said(['budget']) },
  { 'profile-modes': said(['twinning-bilateral', 'nonmunicipal-networking']), 'crisis-cooperation': said('yes') },
  {
    'strategy-exists': said('yes'),
    'strategy-scope': said(['investment-trade']),
    'national-relations': said('ad-hoc'),
  },
];

function situation(answers: Answers) {
  return situationOf(scoreCity({ instrument, form: 'full', answers }));
}

/** Every question, option and indicator that a condition names. */
function namedIn(
  condition: Condition,
): readonly (readonly [kind: 'indicator' | 'question', id: string, is: readonly string[]])[] {
  if ('all' in condition) return condition.all.flatMap(namedIn);
  if ('any' in condition) return condition.any.flatMap(namedIn);
  if ('not' in condition) return namedIn(condition.not);
  return 'indicator' in condition
    ? [['indicator', condition.indicator, []]]
    : [['question', condition.question, condition.is]];
}

function indicatorsOf(one: Instrument): readonly string[] {
  return scoreIndicators({ instrument: one, form: 'full', answers: {} }).map(({ id }) => id);
}

describe('the catalogue', () => {
  it('has at least 35 entries, at least 7 an area, each id once', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(35);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    for (const area of areaIds) {
      expect(catalogue.filter((entry) => entry.area === area).length).toBeGreaterThanOrEqual(7);
    }
  });

  it('finds an entry by its id, and says so where there is none', () => {
    expect(requireRecommendation('handover-file').area).toBe('strategy');
    expect(findRecommendation('no-such-recommendation')).toBeUndefined();
    expect(() => requireRecommendation('no-such-recommendation')).toThrow(RangeError);
  });

  it('knows what says much the same, whichever of the two says so', () => {
    expect([
      sayMuchTheSame('dated-review', 'two-page-strategy'),
      sayMuchTheSame('two-page-strategy', 'dated-review'),
    ]).toEqual([true, true]);
    expect([sayMuchTheSame('budget-line', 'record-costs'), sayMuchTheSame('record-costs', 'budget-line')]).toEqual([
      true,
      true,
    ]);
    expect(sayMuchTheSame('two-page-strategy', 'record-costs')).toBe(false);
  });

  it.each(instruments)('moves every scored indicator of version $version', (one) => {
    const moves = Object.values(requireMoves(one.version)).flatMap(({ asWritten }) => asWritten);
    const moved = new Set(moves.map(({ question }) => question));
    const sources = new Map<string, string>(one.derivedIndicators.map(({ id, from }) => [id, from[1]]));
    expect(indicatorsOf(one).filter((id) => !moved.has(sources.get(id) ?? id))).toEqual([]);
  });

  it.each(instruments)('knows of each recommendation and variant that moves something in version $version', (one) => {
    for (const [id, { variants = {} }] of Object.entries(requireMoves(one.version))) {
      const known = requireRecommendation(id).variants.map((variant) => variant.id);
      expect([id, Object.keys(variants).filter((variant) => !known.includes(variant))]).toEqual([id, []]);
    }
  });

  it('says of each entry what it moves today', () => {
    expect(Object.keys(requireMoves(currentInstrument.version))).toEqual(catalogue.map(({ id }) => id));
  });

  it.each(instruments)('moves only to options that version $version has', (one) => {
    for (const { asWritten, variants = {} } of Object.values(requireMoves(one.version))) {
      for (const move of [asWritten, ...Object.values(variants)].flat()) {
        expect(findQuestion(one, move.question)).toBeDefined();
        if ('to' in move && typeof move.to !== 'number') {
          expect(optionsOf(one, move.question)).toEqual(expect.arrayContaining([...listed(move.to)]));
        }
      }
    }
  });

  it.each(entries)('%s rests on figures, an example and prerequisites that exist', (_, entry) => {
    expect(entry.figures.filter((id) => findFigure(id) === undefined)).toEqual([]);
    expect(new Set(entry.figures).size).toBe(entry.figures.length);
    if (entry.example !== undefined) expect(documentedPractices.map(({ id }) => id)).toContain(entry.example);
    for (const id of [...entry.prerequisites, ...entry.restsOn, ...entry.repeats])
      expect(findRecommendation(id)).toBeDefined();
    expect(entry.effortDays).toBeGreaterThan(0);
    expect(entry.monthsToEffect).toBeGreaterThan(0);
  });

  it.each(entries)('%s does not lead back to itself', (id) => {
    const seen = new Set<string>();
    const waiting = [...supportsOf(id)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...supportsOf(next));
    }
    expect(seen.has(id)).toBe(false);
  });

  it.each(entries)('%s names only questions, options and indicators that exist', (_, entry) => {
    const indicators = new Set(instruments.flatMap(indicatorsOf));
    const conditions = [entry.trigger, ...entry.variants.map(({ when }) => when)];
    for (const [kind, id, is] of conditions.flatMap(namedIn)) {
      if (kind === 'indicator') expect(indicators.has(id)).toBe(true);
      else expect(optionsInAny(id)).toEqual(expect.arrayContaining([...is]));
    }
  });

  it(
    'names only questions, options, indicators and recommendations that exist in the tables of troubles and ' +
      'hindrances',
    () => {
      const rows = [...troubles, ...hindrances];
      for (const [kind, id, is] of rows.flatMap(({ when }) => namedIn(when))) {
        if (kind === 'question') expect(optionsInAny(id)).toEqual(expect.arrayContaining([...is]));
      }
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const named = [
        ...troubles.flatMap(({ steps }) => Object.values(steps).flat()),
        ...Object.values(building).flat(),
        ...hindrances.flatMap(({ concerns }) => concerns),
      ];
      expect(named.filter((id) => findRecommendation(id) === undefined)).toEqual([]);
    },
  );

  it.each(entries)('%s is called for by some city and not by another', (_, { trigger }) => {
    const cities = [...backgrounds.map((background) => ({ ...nothingInPlace, ...background })), covered];
    expect(new Set(cities.map((answers) => holds(trigger, situation(answers)))).size).toBe(2);
  });

  it.each(entries)('%s shows each of its variants to some city, and no variant id twice', (_, entry) => {
    const ids = entry.variants.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const shown = entry.variants.filter(({ id, when }) => {
      const named = namedIn(when).map(([, question, [option = '']]) => [question, said(option)] as const);
      // What the condition names first is enough for most; some need all of it together.
      return [named.slice(0, 1), named].some((answers) =>
        inContext(entry, situation({ ...nothingInPlace, ...Object.fromEntries(answers) })).variants.some(
          (one) => one.id === id,
        ),
      );
    });
    expect(shown.map(({ id }) => id)).toEqual(ids);
  });

  it.each(moving)('%s is not given again once it is done', (_, entry) => {
    // Where people leave, a note is written anew until others have taken over.
    for (const background of backgrounds.filter((one) => !holds(peopleLeave, situation(one)))) {
      const before = situation({ ...nothingInPlace, ...background });
      if (!holds(entry.trigger, before) || inContext(entry, before).variants.length > 0) continue;
      const earlier = pendingPrerequisites(entry, before).flatMap(writtenMoves);
      const done = applyMoves(instrument, { ...nothingInPlace, ...background }, [...earlier, ...writtenMoves(entry)]);
      // Coverage grows by a step at a time; such recommendations stay until everything is covered.
      if (writtenMoves(entry).every((move) => 'to' in move)) expect(holds(entry.trigger, situation(done))).toBe(false);
    }
  });

  it.each(moving)('%s raises its area wherever it is called for as written', (_, entry) => {
    const base = {
      ...nothingInPlace,
      'network-national': said('yes'),
      'network-themes': said({}),
      'network-count': said('11-20'),
    };
    const withStrategy = { ...base, 'strategy-exists': said('yes') };
    const answers = [base, withStrategy].find((one) => holds(entry.trigger, situation(one))) ?? base;
    const earlier = pendingPrerequisites(entry, situation(answers)).flatMap(writtenMoves);
    const city = scoreCity({ instrument, form: 'full', answers });
    const [without, after] = [scoreAfter(city, earlier), scoreAfter(city, [...earlier, ...writtenMoves(entry)])];
    expect(after.areas[entry.area].low).toBeGreaterThan(without.areas[entry.area].low ?? 100);
  });

  it('asks a city that has everything in place to keep it, and for nothing else', () => {
    expect(catalogue.filter(({ trigger }) => holds(trigger, situation(covered))).map(({ id }) => id)).toEqual([
      'keep-what-works',
    ]);
  });

  it.each([
    'lead-exists',
    'strategy-exists',
    'strategy-contents',
    'joining-criteria',
    'impact-method',
    'local-demands',
    'budget-adequacy',
  ])('asks nobody to keep what works while %s is missing or not known', (question) => {
    const { trigger } = requireRecommendation('keep-what-works');
    expect(holds(trigger, situation({ ...covered, [question]: nothingInPlace[question] ?? said('no') }))).toBe(false);
    expect(holds(trigger, situation({ ...covered, [question]: { state: 'unsure' } }))).toBe(false);
  });

  it.each(personas.map(({ id, assessment }) => [id, assessment] as const))(
    'advises %s on something, and not on everything',
    (_, { form, answers }) => {
      const known = situationOf(scoreCity({ instrument, form, answers }));
      const called = catalogue.filter(({ trigger }) => holds(trigger, known));
      expect(called.length).toBeGreaterThan(0);
      expect(called.length).toBeLessThan(catalogue.length);
    },
  );

  /**
   * What a restrictive law is most likely to forbid: signing, joining, speaking and trading abroad in the city’s own
   * name.
   */
  const outward = [
    'strategy-exists',
    'strategy-public',
    'office-exists',
    'network-international',
    'network-themes',
    'conferences',
    'multilateral-voice',
    'leadership-choice',
  ];

  it.each(entries.filter(([, entry]) => writtenMoves(entry).some(({ question }) => outward.includes(question))))(
    '%s says what to do instead under a restrictive law',
    (_, entry) => {
      expect(inContext(entry, situation(restrictedTertiary)).variants[0]?.id).toBe('restricted-mandate');
    },
  );
});

/** Conditions may speak of what only an earlier or a later version asks. */
function optionsInAny(id: string): readonly string[] {
  return instruments.flatMap((one) => optionsOf(one, id));
}

function optionsOf(one: Instrument, id: string): readonly string[] {
  const question = findQuestion(one, id);
  return question !== undefined && 'options' in question ? question.options : [];
}

/** Lists have numbered keys, so one way serves them and the rows of a matrix. */
function listed(value: Exclude<AnswerValue, number>): readonly string[] {
  if (typeof value === 'string') return [value];
  const rows: readonly (string | readonly string[])[] = Object.values(value);
  return rows.flat();
}
