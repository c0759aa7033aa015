/** Random answers for property tests: every state, every kind, only what a city may really say. */
import fc from 'fast-check';
import type { Answer, Answers, AnswerValue, EvidenceItem } from '@/lib/instrument/answers/answer';
import { notApplicableReasons, type Instrument, type Question } from '@/lib/instrument/model/instrument';

export const evidenceItem: EvidenceItem = { title: 'Council decision', date: '2024-03-31' };

const evidence = fc.constantFrom<readonly EvidenceItem[]>([], [evidenceItem]);

export function valueArbitrary(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.kind) {
    case 'country':
      return fc.constantFrom('DE', 'KE', 'BR');
    case 'yes-no':
    case 'choice':
      return fc.constantFrom(...question.options);
    case 'levels':
      return fc.integer({ min: 0, max: 4 });
    case 'checklist':
      return fc.shuffledSubarray([...question.options], { maxLength: question.chooseUpTo ?? question.options.length });
    case 'matrix':
      return someOf(question.rows.map((row) => [row, fc.subarray([...question.options])]));
  }
}

export function answerArbitrary(question: Question): fc.Arbitrary<Answer> {
  const answered = fc.record({ state: fc.constant('answered' as const), value: valueArbitrary(question), evidence });
  const unsaid = fc.record({ state: fc.constantFrom('unsure' as const, 'withheld' as const), evidence });
  const notApplicable = fc.record({
    state: fc.constant('not-applicable' as const),
    reason: fc.constantFrom(...notApplicableReasons),
    evidence,
  });
  return fc.oneof(
    { arbitrary: answered, weight: 7 },
    { arbitrary: unsaid, weight: question.kind === 'country' ? 0 : 1 },
    { arbitrary: notApplicable, weight: question.notApplicableAllowed ? 1 : 0 },
  );
}

export function answersArbitrary(instrument: Instrument): fc.Arbitrary<Answers> {
  return someOf(instrument.questions.map((question) => [question.id, answerArbitrary(question)]));
}

/** A record with some of the keys, mostly all or nearly all of them. */
function someOf<Value>(
  entries: readonly (readonly [string, fc.Arbitrary<Value>])[],
): fc.Arbitrary<Record<string, Value>> {
  return fc.nat({ max: 4 }).chain((sparse) =>
    fc
      .tuple(...entries.map(([, value]) => fc.option(value, { nil: undefined, freq: sparse === 0 ? 2 : 12 })))
      .map((values) => {
        const record: Record<string, Value> = {};
        entries.forEach(([key], place) => {
          const value = values[place];
          if (value !== undefined) record[key] = value;
        });
        return record;
      }),
  );
}
