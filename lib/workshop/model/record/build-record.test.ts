import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRecord } from './build-record';
import { instrument, recordQuestions, recordSetup, roundOf, sampleInput, sampleRecord } from './record.fixture';
import { anonymities } from '@/lib/workshop/model/workshop';
import { workshopRecordSchema } from './workshop-record-schema';

describe('the record', () => {
  it('is nothing of a small unnamed tally, whatever was voted', () => {
    const small = fc.record({
      ports: fc.array(fc.constantFrom('yes', 'no', undefined), { maxLength: 4 }),
      culture: fc.array(fc.constantFrom('yes', 'no', undefined), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(small, fc.constantFrom(...anonymities), ({ ports, culture }, anonymity) => {
        const round = roundOf('strategy-exists', 1, { ports, culture, anonymity });
        const record = sampleRecord({ setup: { ...recordSetup, anonymity }, rounds: [round], decisions: [] });
        const [first] = record.questions.filter(({ question }) => question === 'strategy-exists');
        const voters = ports.length + culture.length;
        expect(first?.first === undefined).toBe(voters === 0 || (anonymity !== 'names' && voters < 5));
        expect(first?.hiddenRounds).toEqual(first?.first === undefined ? [1] : []);
        const groups = anonymity !== 'nothing' && Math.min(ports.length, culture.length) >= 3;
        expect(/Ports|Culture/.test(JSON.stringify(record))).toBe(groups);
      }),
      { seed: 2018 },
    );
  });

  const record = sampleRecord();
  const of = (question: string) => record.questions.find((one) => one.question === question);

  it('has every question of the workshop in the order of the questionnaire', () => {
    const backwards = sampleRecord({ setup: { ...recordSetup, questions: recordQuestions.toReversed() } });
    expect(backwards.questions.map(({ question }) => question)).toEqual(recordQuestions);
    expect(record.undecided).toEqual(['budget-share', 'network-themes', 'priority-themes']);
  });

  it('keeps what was decided on a question that is no longer on the list', () => {
    const fewer = sampleRecord({ setup: { ...recordSetup, questions: ['continuity'] } });
    expect(fewer.questions.map(({ question }) => question)).toEqual(
      ['strategy-exists', 'continuity', 'joining-criteria', 'portfolio-review'].toSorted(
        (one, other) => placeOf(one) - placeOf(other),
      ),
    );
  });

  it('counts both votes and says what the discussion moved', () => {
    expect(of('continuity')).toMatchObject({
      voted: true,
      hiddenRounds: [],
      first: { voters: 10, unsure: 1, summary: { kind: 'levels', median: 1, lowest: 0, highest: 4 } },
      second: { voters: 10, unsure: 0, summary: { kind: 'levels', median: 2 } },
      shift: { kind: 'closer' },
    });
    expect(of('strategy-exists')).toMatchObject({
      first: { summary: { kind: 'one', largest: ['yes', 'no'], share: 0.5 } },
      second: { disagreement: expect.closeTo(0.64) as number },
    });
    expect(of('budget-share')).toMatchObject({ voted: false, hiddenRounds: [] });
    expect(of('portfolio-review')).toMatchObject({
      voted: true,
      hiddenRounds: [1],
      decision: { minorityView: 'There was one in 2019.' },
    });
    expect(of('portfolio-review')?.first).toBeUndefined();
  });

  it('keeps back what was deleted with the votes', () => {
    const { questions } = sampleRecord({ rounds: [{ question: 'continuity', number: 1 }] });
    expect(questions.find(({ question }) => question === 'continuity')).toMatchObject({
      voted: true,
      hiddenRounds: [1],
    });
  });

  it.each([
    { first: 6, second: 2, hiddenRounds: [2] },
    { first: 2, second: 6, hiddenRounds: [1] },
    { first: 2, second: 2, hiddenRounds: [1, 2] },
    { first: 6, second: 6, hiddenRounds: [] },
  ])(
    'keeps back $hiddenRounds of votes in which $first and then $second took part',
    ({ first, second, hiddenRounds }) => {
      const roundOfMany = (number: 1 | 2, many: number) =>
        roundOf('continuity', number, { ports: Array.from({ length: many }, () => 2), culture: [] });
      const { questions } = sampleRecord({ rounds: [roundOfMany(1, first), roundOfMany(2, second)], decisions: [] });
      expect(questions.find(({ question }) => question === 'continuity')?.hiddenRounds).toEqual(hiddenRounds);
    },
  );

  it.each([
    ['apart', [2, 2, 2, 2, 2], [0, 0, 4, 4, 4]],
    ['little', [2, 2, 2, 2, 2], [2, 2, 2, 2, 2]],
    ['closer', [0, 0, 4, 4, 4], [2, 2, 2, 2, 2]],
    ['surer', [2, 2, 2, undefined, undefined], [2, 2, 2, 2, 2]],
    ['surer', [undefined, undefined, undefined, undefined, undefined], [2, 2, 2, 2, undefined]],
    ['less-sure', [2, 2, 2, 2, 2], [2, 2, 2, 2, undefined]],
    ['closer', [0, 0, 4, 4, undefined], [undefined, 2, 2, 2, undefined]],
    // One in ten more is enough, and it is the share that counts: two of ten were unsure, then two of five.
    ['less-sure', [2, 2, 2, 2, 2, 2, 2, 2, 2, undefined], [2, 2, 2, 2, 2, 2, 2, 2, undefined, undefined]],
    ['less-sure', [2, 2, 2, 2, 2, 2, 2, 2, undefined, undefined], [2, 2, 2, undefined, undefined]],
  ] as const)('says of a second vote that the workshop was %s', (kind, before, after) => {
    const rounds = [
      roundOf('continuity', 1, { ports: before, culture: [] }),
      roundOf('continuity', 2, { ports: after, culture: [] }),
    ];
    expect(
      sampleRecord({ rounds, decisions: [] }).questions.find(({ question }) => question === 'continuity')?.shift?.kind,
    ).toBe(kind);
  });

  it('lists what has to be found, with whoever finds it', () => {
    expect(record.toFind).toEqual([
      { question: 'strategy-exists', what: 'The minutes of the council', by: 'Ana Example' },
      { question: 'joining-criteria', what: 'The list of memberships' },
    ]);
  });

  it('puts the widest gap between departments first', () => {
    expect(record.gaps.map(({ question }) => question)).toEqual([
      'continuity',
      'strategy-exists',
      'network-themes',
      'priority-themes',
    ]);
    expect(record.gaps[0]).toMatchObject({
      kind: 'levels',
      gap: 4,
      departments: [
        { department: 'Ports', median: 0 },
        { department: 'Culture', median: 4 },
      ],
    });
    expect(record.gaps[1]).toMatchObject({
      kind: 'shares',
      key: 'yes',
      departments: [
        { department: 'Culture', share: 0.2 },
        { department: 'Ports', share: 0.8 },
      ],
    });
  });

  it('orders by disagreement and the share of the unsure, times weight', () => {
    const urgency = record.byDisagreement.map((id) => {
      const { first, weight = 0 } = of(id) ?? {};
      return weight * ((first?.disagreement ?? 0) + (first?.unsure ?? NaN) / (first?.voters ?? NaN));
    });
    expect(urgency).toEqual(urgency.toSorted((one, other) => other - one));
    expect(record.byDisagreement).not.toContain('portfolio-review');
    const agreed = roundOf('strategy-exists', 1, { ports: ['yes', 'yes', 'yes', 'yes', 'yes'], culture: [] });
    const split = roundOf('continuity', 1, { ports: [0, 0, 0, 4, 4, 4], culture: [] });
    expect(sampleRecord({ rounds: [agreed, split] }).byDisagreement).toEqual(['continuity', 'strategy-exists']);
  });

  it('is the same whatever the order of rounds and decisions', () => {
    expect(
      JSON.stringify(
        buildRecord({
          ...sampleInput,
          rounds: sampleInput.rounds.toReversed(),
          decisions: sampleInput.decisions.toReversed(),
        }),
      ),
    ).toBe(JSON.stringify(record));
  });

  it('says nothing of disagreement before or after where nobody gave an answer', () => {
    const fiveOf = (said: number | undefined) => ({ ports: Array.from({ length: 5 }, () => said), culture: [] });
    const [nobody, everybody] = [fiveOf(undefined), fiveOf(2)];
    const shiftOf = (before: typeof nobody, after: typeof nobody) =>
      sampleRecord({ rounds: [roundOf('continuity', 1, before), roundOf('continuity', 2, after)] }).questions.find(
        ({ question }) => question === 'continuity',
      )?.shift;
    expect(shiftOf(nobody, everybody)).toStrictEqual({ kind: 'surer', after: 0 });
    expect(shiftOf(everybody, nobody)).toStrictEqual({ kind: 'less-sure', before: 0 });
  });

  it('has the shape that is published', () => {
    expect(workshopRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(JSON.parse(JSON.stringify(record)));
  });

  function placeOf(question: string): number {
    return instrument.questions.findIndex(({ id }) => id === question);
  }
});
