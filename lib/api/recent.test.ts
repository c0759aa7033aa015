import { describe, expect, test } from 'vitest';
import { Recent } from './recent';

describe('Recent', () => {
  test('finds what was kept, and nothing else', () => {
    const recent = new Recent(2, 1_000);
    recent.keep('a', '1');
    expect(recent.find('a')).toBe('1');
    expect(recent.find('b')).toBeUndefined();
  });

  test('drops what was used longest ago', () => {
    const recent = new Recent(2, 1_000);
    recent.keep('a', '1');
    recent.keep('b', '2');
    recent.find('a');
    recent.keep('c', '3');
    expect([recent.find('a'), recent.find('b'), recent.find('c')]).toEqual(['1', undefined, '3']);
  });

  test('a value kept anew replaces the old one and drops nothing', () => {
    const recent = new Recent(2, 1_000);
    recent.keep('a', '1');
    recent.keep('b', '2');
    recent.keep('b', '3');
    expect([recent.find('a'), recent.find('b')]).toEqual(['1', '3']);
  });

  test('drops what was used longest ago where there are too many characters', () => {
    const recent = new Recent(100, 10);
    recent.keep('a', '1234');
    recent.keep('b', '1234');
    expect([recent.find('a'), recent.find('b')]).toEqual(['1234', '1234']);
    recent.keep('c', '1');
    expect([recent.find('a'), recent.find('b'), recent.find('c')]).toEqual([undefined, '1234', '1']);
  });

  test('keeps the last one whatever its length, and forgets its length with it', () => {
    const recent = new Recent(100, 10);
    recent.keep('a', 'x'.repeat(50));
    expect(recent.find('a')).toHaveLength(50);
    recent.keep('b', '1234');
    recent.keep('c', '123');
    expect([recent.find('a'), recent.find('b'), recent.find('c')]).toEqual([undefined, '1234', '123']);
  });
});
