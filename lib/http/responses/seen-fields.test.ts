import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Refusal } from './refusal';
import { mergeSeen, readSeen, requireUnchanged, seenName, withSeen } from './seen-fields';

const describeField = (label: string, text: string) => ({ label, text });

function merge(seen: string, mine: string, current: string): string | Refusal {
  try {
    return (
      mergeSeen({ seen: { a: seen }, mine: { a: mine }, current: { a: current }, describe: describeField }).a ?? ''
    );
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('mergeSeen', () => {
  it.each([
    ['nothing changed', 'x', 'x', 'x', 'x'],
    ['I changed it', 'x', 'y', 'x', 'y'],
    ['they changed it', 'x', 'x', 'z', 'z'],
    ['both changed it to the same', 'x', 'y', 'y', 'y'],
    ['I emptied it', 'x', '', 'x', ''],
    ['they emptied it', 'x', 'x', '', ''],
  ])('%s', (...[, seen, mine, current, merged]) => {
    expect(merge(seen, mine, current)).toBe(merged);
  });

  it('shows both where both changed the same, and what to send once it is chosen', () => {
    const input = {
      seen: { a: 'x', b: '' },
      mine: { a: 'y', b: 'mine too' },
      current: { a: 'z', b: '' },
      describe: describeField,
    };
    expect(() => mergeSeen(input)).toThrow(
      expect.objectContaining({
        code: 'conflict',
        both: [{ name: 'a', label: 'a', mine: { value: 'y', text: 'y' }, theirs: { value: 'z', text: 'z' } }],
        again: [
          { name: seenName({ a: 'z', b: '' }), value: '' },
          { name: 'b', value: 'mine too' },
        ],
      }),
    );
  });

  it('never takes away what nobody saw', () => {
    const text = fc.constantFrom('', 'x', 'y', 'z');
    fc.assert(
      fc.property(text, text, text, (seen, mine, current) => {
        const merged = merge(seen, mine, current);
        return merged instanceof Refusal ? mine !== current && current !== seen : merged === mine || merged === current;
      }),
    );
  });
});

describe('what a form was filled with', () => {
  it('comes back as it was told, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (values) => {
        expect(readSeen(['other', seenName(values)])).toEqual(values);
      }),
    );
  });

  it.each([[[]], [['seen.']], [['seen.{']], [['seen.[1]']], [['seen.{"a":1}']]])(
    'is nothing where nobody told or it cannot be read: %j',
    (names) => {
      expect(readSeen(names)).toEqual({});
    },
  );

  it('is read beside the fields', () => {
    expect(withSeen(z.object({ a: z.string() })).parse({ a: 'y', [seenName({ a: 'x' })]: '' })).toEqual({
      a: 'y',
      seen: { a: 'x' },
    });
  });
});

describe('requireUnchanged', () => {
  const current = { revision: '7' };

  it('passes what was seen, and who has seen nothing', () => {
    requireUnchanged({ seen: { revision: '7' }, current, code: 'saved-since' });
    requireUnchanged({ seen: {}, current, code: 'saved-since' });
  });

  it('refuses what changed since, and says what to send if it shall be done all the same', () => {
    const again = [{ name: 'sure', value: 'yes' }];
    const refused = expect.objectContaining({
      code: 'conflict',
      again: [{ name: seenName(current), value: '' }, ...again],
    }) as unknown;
    expect(() => requireUnchanged({ seen: { revision: '6' }, current, code: 'saved-since', again })).toThrow(refused);
  });
});
