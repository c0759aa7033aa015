import { describe, expect, it } from 'vitest';
import { findQuestion } from './answers/asked';
import type { Instrument } from './model/instrument';
import { crosswalksBetween, currentInstrument, findInstrument, instruments, requireInstrument } from './registry';

function indicatorsOf({ questions, derivedIndicators }: Instrument): readonly string[] {
  return [...questions.filter(({ scores }) => scores !== undefined), ...derivedIndicators].map(({ id }) => id);
}

describe('the published versions', () => {
  it('are numbered from 1, and one of them is the current one', () => {
    expect(instruments.map(({ version }) => version)).toEqual(instruments.map((_, place) => place + 1));
    expect(findInstrument(currentInstrument.version)).toBe(currentInstrument);
    for (const instrument of instruments) expect(requireInstrument(instrument.version)).toBe(instrument);
  });

  it('have no other', () => {
    for (const version of [0, instruments.length + 1, 1.5, Number.NaN]) {
      expect(findInstrument(version)).toBeUndefined();
      expect(() => requireInstrument(version)).toThrow(RangeError);
    }
    expect(() => requireInstrument(0)).toThrow('No instrument of version 0 was published');
  });

  it('each have a crosswalk from the version before', () => {
    const steps = crosswalksBetween({ earlier: 1, later: instruments.length });
    expect(steps.map(({ earlier, later }) => [earlier, later])).toEqual(
      instruments.slice(1).map(({ version }) => [version - 1, version]),
    );
  });

  it('have crosswalks between questions and indicators that they have, and give no id to another question', () => {
    for (const { earlier, later, renamed, same } of crosswalksBetween({ earlier: 1, later: instruments.length })) {
      const [before, after] = [requireInstrument(earlier), requireInstrument(later)];
      for (const [old, now] of Object.entries(renamed)) {
        expect([findQuestion(before, old)?.id, findQuestion(after, now)?.id]).toEqual([old, now]);
        expect([findQuestion(before, now), findQuestion(after, old)]).toEqual([undefined, undefined]);
      }
      expect(indicatorsOf(before)).toEqual(expect.arrayContaining(same.map((one) => one.earlier)));
      expect(indicatorsOf(after)).toEqual(expect.arrayContaining(same.map((one) => one.later)));
    }
  });
});
