import { describe, expect, it } from 'vitest';
import { dimensionIds } from '@/lib/instrument/instrument';
import { smallInstrument as instrument } from '@/lib/scoring/small-instrument.fixture';
import { buildEdition } from './build-edition';
import type { EditionInput } from './build-input';
import { canonicalJson } from './canonical-json';
import { drawContribution, drawsFrom } from './contributions.fixture';
import type { Edition, EditionClass } from './edition';
import { editionSchema } from './edition-schema';
import { headingFigures } from './heading-figures';
import { drawHistory, type Member, type Step } from './history.fixture';
import { emptyLedger } from './ledger';
import { allRules, type Rules } from './rules';
import { codeShare } from './share-coding';
import { startTally } from './tally';

const contributions = (count: number, seed = 1) => {
  const draw = drawsFrom(seed);
  return Array.from({ length: count }, () => drawContribution(instrument, draw));
};

function input(count: number, more: Partial<EditionInput> = {}): EditionInput {
  const tally = startTally(instrument);
  for (const contribution of contributions(count)) tally.count(contribution, undefined);
  return { instrument, date: '2026-12-01', tally, earlier: [], ledger: emptyLedger, ...more };
}

function built(more: EditionInput) {
  const result = buildEdition(more);
  if (result.kind !== 'built') throw new Error(JSON.stringify(result.reasons));
  return result;
}

const histories = [
  drawHistory({ instrument, seed: 11, editions: 14, comers: 40, leaving: 0.03 }),
  drawHistory({ instrument, seed: 12, editions: 14, comers: 14, leaving: 0.01 }),
  drawHistory({ instrument, seed: 13, editions: 8, comers: 120, leaving: 0.1 }),
];

describe('refusals', () => {
  it.each([
    ['nine contributions', input(9), [{ kind: 'too-few', needed: 10 }]],
    ['fewer than the installation asks for', input(14, { smallestClass: 15 }), [{ kind: 'too-few', needed: 15 }]],
    ['no date', input(12, { date: '2026-02-30' }), [{ kind: 'not-a-date' }]],
    ['nothing right', input(3, { date: 'today' }), [{ kind: 'not-a-date' }, { kind: 'too-few', needed: 10 }]],
  ])('%s', (...[, asked, reasons]) => {
    expect(buildEdition(asked)).toEqual({ kind: 'refused', reasons });
  });

  it('four newcomers, a date that is not later, another questionnaire', () => {
    const first = built(input(12));
    const next = (newcomers: number, more: Partial<EditionInput>) => {
      const tally = startTally(instrument);
      for (const contribution of contributions(12)) tally.count(contribution, 1);
      for (const contribution of contributions(newcomers, 2)) tally.count(contribution, undefined);
      return buildEdition({ instrument, date: '2027-01-01', tally, earlier: [first.edition], ledger: first.ledger, ...more });
    };
    expect(next(4, {})).toEqual({ kind: 'refused', reasons: [{ kind: 'too-few-new', needed: 5 }] });
    expect(next(5, { date: '2026-12-01' })).toEqual({ kind: 'refused', reasons: [{ kind: 'not-later', latest: '2026-12-01' }] });
    const other = { ...first.edition, instrument: { ...first.edition.instrument, version: 1 } };
    expect(next(5, { earlier: [other] })).toEqual({ kind: 'refused', reasons: [{ kind: 'other-instrument', version: 1 }] });
    expect(next(5, {}).kind).toBe('built');
  });

  it('a ledger of another edition, or a smallest class under ten, is a mistake in the program', () => {
    const first = built(input(12));
    expect(() => buildEdition(input(12, { earlier: [first.edition] }))).toThrow(RangeError);
    expect(() => buildEdition(input(12, { smallestClass: 5 }))).toThrow(RangeError);
  });
});

describe('an edition', () => {
  it('says what it is, and has the form that readers are promised', () => {
    const { edition } = built(input(60));
    expect(edition).toMatchObject({ format: 'chancery-edition', number: 1, date: '2026-12-01', instrument: { version: 7 }, rules: { smallestClass: 10, smallestChange: 5 } });
    expect(edition.partitions[0]?.id).toBe('everyone');
    for (const step of histories.flat()) expect(editionSchema.parse(JSON.parse(canonicalJson(step.edition)))).toEqual(step.edition);
  });

  it('is the same from the same contributions, in whatever order they come', () => {
    const backwards = startTally(instrument);
    for (const contribution of contributions(60).reverse()) backwards.count(contribution, undefined);
    const once = built(input(60));
    const again = built(input(60, { tally: backwards }));
    expect(canonicalJson(again.edition)).toBe(canonicalJson(once.edition));
    expect(canonicalJson(again.ledger)).toBe(canonicalJson(once.ledger));
  });

  it('does not divide by the answers that make the classes', () => {
    for (const { edition } of histories.flat()) {
      const published = edition.partitions.filter(({ id }) => id !== 'everyone').flatMap(({ id, questions }) => questions.map((question) => `${id}: ${question.id}`));
      expect(published.filter((name) => /^(\w+): profile-\1$/.test(name))).toEqual([]);
    }
  });
});

function membersOf({ baseClasses }: EditionClass, { id, members }: { readonly id: Edition['partitions'][number]['id']; readonly members: readonly Member[] }): readonly Member[] {
  return id === 'everyone' ? members : members.filter(({ contribution }) => baseClasses.includes(contribution.profile[id]));
}

const sizeFrom = { '10-14': [10, 14], '15-24': [15, 24], '25-49': [25, 49], '50-99': [50, 99], '100+': [100, Infinity] } as const;

/** Every figure that an edition renews, with the members of its class at that time. */
function renewed({ edition, members }: Step) {
  return edition.partitions.flatMap(({ id, headings, questions }) => ({
    id,
    headings: headings.filter(({ from }) => from === edition.number).flatMap((heading) => heading.classes.map((one) => ({ heading: heading.id, one, own: membersOf(one, { id, members }) }))),
    questions: questions.filter(({ from }) => from === edition.number).flatMap((question) => question.classes.map((one) => ({ question: question.id, one, own: membersOf(one, { id, members }) }))),
  }));
}

describe('in a history of editions', () => {
  const all = histories.flatMap((history) => history.flatMap(renewed));

  it('figures are renewed often enough to say anything here', () => {
    expect(histories.map((history) => history.length)).toEqual([14, 14, 8]);
    for (const id of ['everyone', 'region', 'population', 'position', 'mandate']) {
      expect(all.filter((part) => part.id === id && part.headings.length > 0 && part.questions.length > 0).length).toBeGreaterThan(1);
    }
  });

  it('every published class has at least ten cities, in the band it says, and the classes are everyone', () => {
    for (const { one, own } of all.flatMap(({ headings, questions }) => [...headings, ...questions])) {
      const [least, most] = sizeFrom[one.size];
      expect(own.length).toBeGreaterThanOrEqual(least);
      expect(own.length).toBeLessThanOrEqual(most);
    }
    for (const { edition, members } of histories.flat()) {
      for (const { id, headings, questions } of edition.partitions) {
        for (const figures of [...headings, ...questions].filter(({ from }) => from === edition.number)) {
          expect(figures.classes.reduce((sum, one) => sum + membersOf(one, { id, members }).length, 0)).toBe(members.length);
        }
      }
    }
  });

  it('every share and every quartile is that of the members', () => {
    for (const { question, one, own } of all.flatMap(({ questions }) => questions)) {
      for (const [cell, share] of Object.entries(one.figures)) {
        const count = own.filter(({ contribution }) => contribution.answers[question]?.includes(cell)).length;
        expect(share).toBe(codeShare({ count, size: own.length }, allRules));
      }
    }
    for (const { heading, one, own } of all.flatMap(({ headings }) => headings)) {
      const tenths = new Uint32Array(1001);
      for (const { contribution } of own) tenths[contribution.headings[heading]] = (tenths[contribution.headings[heading]] ?? 0) + 1;
      expect(one.figures).toEqual(headingFigures(tenths));
    }
  });

  it('figures that are not renewed are those of the edition that first published them, and none is ever lost', () => {
    const pairs = histories.flatMap((history) => history.slice(1).map(({ edition }, at) => ({ edition, previous: figuresOf(history[at]?.edition) })));
    const kept = pairs.flatMap(({ edition, previous }) => {
      const own = figuresOf(edition);
      expect([...own.keys()]).toEqual(expect.arrayContaining([...previous.keys()]));
      return [...previous].map(([id, before]) => ({ before, now: own.get(id), number: edition.number })).filter(({ now, number }) => now?.from !== number);
    });
    for (const { before, now } of kept) expect(now).toEqual(before);
    expect(kept.length).toBeGreaterThan(100);
  });
});

function figuresOf(edition: Edition | undefined) {
  const all = (edition?.partitions ?? []).flatMap(({ id, headings, questions }) => [...headings, ...questions].map((figures) => [`${id}: ${figures.id}`, figures] as const));
  return new Map(all);
}

describe('with a rule off', () => {
  const off = (rule: keyof Rules): readonly Step[] => drawHistory({ instrument, seed: 11, editions: 6, comers: 40, leaving: 0.03, rules: { ...allRules, [rule]: false } });
  const figures = (steps: readonly Step[]) => steps.flatMap(({ edition }) => edition.partitions.flatMap(({ questions }) => questions.flatMap(({ classes }) => classes.flatMap((one) => Object.values(one.figures)))));

  it('round: shares to a tenth of a percent', () => {
    expect(figures(off('round')).some((share) => typeof share === 'number' && share % 5 !== 0)).toBe(true);
    expect(figures(off('round'))).toContain('few');
    expect(figures(histories.flat()).every((share) => typeof share === 'string' || share % 5 === 0)).toBe(true);
  });

  it('code: small counts as shares', () => {
    expect(figures(off('code')).every((share) => typeof share === 'number')).toBe(true);
  });

  it('keep: every figure is renewed every time', () => {
    for (const { edition } of off('keep')) {
      expect(edition.partitions.flatMap(({ headings, questions }) => [...headings, ...questions]).filter(({ from }) => from === edition.number).length).toBeGreaterThan(dimensionIds.length);
      expect(edition.partitions.find(({ id }) => id === 'everyone')?.questions.every(({ from }) => from === edition.number)).toBe(true);
    }
  });

  it('merge: small classes are left out', () => {
    const steps = off('merge');
    const left = steps.flatMap(({ edition, members }) =>
      edition.partitions.flatMap(({ id, headings }) =>
        headings.filter(({ from }) => from === edition.number).map(({ classes }) => members.length - classes.reduce((sum, one) => sum + membersOf(one, { id, members }).length, 0)),
      ),
    );
    expect(Math.max(...left)).toBeGreaterThan(0);
    expect(steps.flatMap(({ edition }) => edition.partitions).every(({ headings }) => headings.every(({ classes }) => classes.every(({ baseClasses }) => baseClasses.length <= 1)))).toBe(true);
  });
});
