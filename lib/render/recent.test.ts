import { describe, expect, test } from 'vitest';
import { Recent } from './recent';

describe('Recent', () => {
  test('finds what was kept, and nothing else', () => {
    const recent = new Recent<number>(2);
    recent.keep('a', 1);
    expect(recent.find('a')).toBe(1);
    expect(recent.find('b')).toBeUndefined();
  });

  test('drops what was used longest ago', () => {
    const recent = new Recent<number>(2);
    recent.keep('a', 1);
    recent.keep('b', 2);
    recent.find('a');
    recent.keep('c', 3);
    expect([recent.find('a'), recent.find('b'), recent.find('c')]).toEqual([1, undefined, 3]);
  });

  test('a value kept anew replaces the old one and drops nothing', () => {
    const recent = new Recent<number>(2);
    recent.keep('a', 1);
    recent.keep('b', 2);
    recent.keep('b', 3);
    expect([recent.find('a'), recent.find('b')]).toEqual([1, 3]);
  });
});
