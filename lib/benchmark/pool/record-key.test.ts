import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addKeys, isRecordKey, keySpan } from './record-key';

const key = fc.integer({ min: 0, max: keySpan - 1 });

describe('addKeys', () => {
  it('stays a key, and does not care for the order', () => {
    fc.assert(
      fc.property(key, key, key, (one, other, third) => {
        expect(isRecordKey(addKeys(one, other))).toBe(true);
        expect(addKeys(one, other)).toBe(addKeys(other, one));
        expect(addKeys(addKeys(one, other), third)).toBe(addKeys(one, addKeys(other, third)));
      }),
    );
  });
});

describe('isRecordKey', () => {
  it.each([
    [0, true],
    [keySpan - 1, true],
    [keySpan, false],
    [-1, false],
    [0.5, false],
    [Number.NaN, false],
  ])('%f: %s', (value, is) => {
    expect(isRecordKey(value)).toBe(is);
  });
});
