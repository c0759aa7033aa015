import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '@/lib/i18n/catalogue/locales';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { basisText, headlineText, othersText } from '@/lib/i18n/text/report/basis-text';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import { requireInstrument } from '@/lib/instrument/registry';
import { personas } from '@/lib/instrument/v1/personas';
import { scoreCity } from '@/lib/scoring/score/scored';
import { gapIds, type Headline } from '@/lib/report/types/basis';
import { basisFacts, headlineOf } from './basis';

const instrument = requireInstrument(1);
const words = createWords(english);
const is = (value: string | number | readonly string[]): Answer => ({ state: 'answered', value: value as never });

function said(answers: Answers, mostlyUnknown = false) {
  const scored = scoreCity({ instrument, form: 'full', answers });
  const facts = basisFacts(scored);
  return { facts, headline: headlineOf(scored, { facts, mostlyUnknown }) };
}

const state = (answers: Answers) => said(answers).facts.map(({ id, state: one }) => `${id} ${one}`);

describe('what a city rests its work on', () => {
  it.each<[Answers, readonly string[]]>([
    [{}, []],
    [{ 'strategy-exists': is('yes') }, ['strategy present']],
    [{ 'strategy-exists': is('no') }, ['strategy missing']],
    [{ 'strategy-exists': { state: 'unsure' } }, []],
    [{ 'strategy-exists': { state: 'withheld' } }, []],
    [{ 'lead-exists': { state: 'not-applicable', reason: 'other-body' } }, []],
    [{ 'joining-criteria': is(0) }, ['criteria missing']],
    [{ 'joining-criteria': is(2) }, ['criteria partly']],
    [{ 'joining-criteria': is(3) }, ['criteria present']],
    [{ 'national-relations': is('ad-hoc') }, ['government partly']],
  ])('%j comes to %j', (answers, facts) => {
    expect(state(answers)).toEqual(facts);
  });

  it('is said to have evidence where its answer has', () => {
    const evidence = [{ title: 'The strategy' }];
    const [fact] = said({ 'strategy-exists': { state: 'answered', value: 'yes', evidence } }).facts;
    expect(fact?.evidenced).toBe(true);
  });
});

describe('the one sentence', () => {
  it.each<[Answers, Headline]>([
    [
      { 'strategy-exists': is('no'), 'lead-exists': is('no') },
      { kind: 'gaps', gaps: ['strategy', 'lead'], active: false },
    ],
    [
      { 'strategy-exists': is('no'), conferences: is('yes') },
      { kind: 'gaps', gaps: ['strategy'], active: true },
    ],
    [
      { conferences: is('no'), 'budget-dedicated': is('no') },
      { kind: 'gaps', gaps: ['budget'], active: false },
    ],
    [{ 'strategy-exists': is('yes') }, { kind: 'no-gap-known' }],
    [
      {
        'strategy-exists': is('yes'),
        'lead-exists': is('yes'),
        'budget-dedicated': is('yes'),
        'joining-criteria': is(3),
        'impact-method': is(4),
      },
      { kind: 'in-place' },
    ],
  ])('of %j is %j', (answers, headline) => {
    expect(said(answers).headline).toEqual(headline);
  });

  it('says too little is known where most is unknown, and not where its facts are', () => {
    expect(said({ 'strategy-exists': is('no') }, true).headline).toEqual({ kind: 'little-known' });
    expect(said({ 'strategy-exists': is('no'), 'lead-exists': is('no') }, true).headline.kind).toBe('gaps');
  });

  it('is there for every pair of gaps, whether the city is active or not', () => {
    const pairs = gapIds.flatMap((one, place) => [[one], ...gapIds.slice(place + 1).map((other) => [one, other])]);
    for (const gaps of pairs)
      for (const active of [true, false])
        expect(headlineText(words, { kind: 'gaps', gaps, active })).toMatch(/^[A-Z].*\.$/);
  });
});

const question = (id: string) => instrument.questions.find((one) => one.id === id);
const some = (id: string): fc.Arbitrary<Answer | undefined> => {
  const found = question(id);
  const values = found && 'options' in found ? found.options : [0, 1, 2, 3, 4];
  return fc.constantFrom<(Answer | undefined)[]>(undefined, { state: 'unsure' }, ...values.map((value) => is(value)));
};
const asked = [
  'strategy-exists',
  'lead-exists',
  'budget-dedicated',
  'joining-criteria',
  'impact-method',
  'conferences',
] as const;

it('never says that something is missing, or that a city is active, that no answer says', () => {
  const cities = fc.record(Object.fromEntries(asked.map((id) => [id, some(id)])));
  fc.assert(
    fc.property(cities, fc.boolean(), (drawn, unknown) => {
      const answers = Object.fromEntries(Object.entries(drawn).filter(([, answer]) => answer !== undefined)) as Answers;
      const { headline } = said(answers, unknown);
      if (headline.kind !== 'gaps') return;
      const low: Readonly<Record<string, string | number>> = { 'joining-criteria': 0, 'impact-method': 0 };
      const ids = { strategy: 0, lead: 1, budget: 2, criteria: 3, results: 4 } as const;
      for (const gap of headline.gaps) {
        const id = asked[ids[gap]];
        expect(answers[id]).toMatchObject({ state: 'answered', value: low[id] ?? 'no' });
      }
      expect(headline.active).toBe(
        answers['conferences']?.state === 'answered' && answers['conferences'].value === 'yes',
      );
    }),
  );
});

describe.each(personas.map(({ id, assessment }) => [id, assessment] as const))('of %s', (_id, { answers, form }) => {
  it('every fact is a whole sentence, and what others have too', () => {
    for (const fact of basisFacts(scoreCity({ instrument, form, answers }))) {
      expect(basisText(words, fact)).toMatch(/^[A-Z][^{}]*\.$/);
      expect(othersText(words, fact) ?? 'None.').toMatch(/^[A-Z0-9][^{}]*\.$/);
    }
  });
});
