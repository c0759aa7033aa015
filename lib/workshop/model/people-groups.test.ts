import { describe, expect, it } from 'vitest';
import { peopleGroups } from './people-groups';

describe('people who came together', () => {
  it('are told by device and by line, the largest group first, and nobody who came alone', () => {
    const people = [
      { id: 'b', browser: 'b', line: 'phone' },
      { id: 'a', browser: 'a', line: 'hotel' },
      { id: 'c', browser: 'b', line: 'phone' },
      { id: 'd', browser: 'd', line: 'hotel' },
      { id: 'e', browser: 'e' },
      { id: 'f', browser: 'f', line: 'hotel' },
      { id: 'g', browser: 'g', line: 'alone' },
      { id: 'h', browser: 'h' },
    ];
    expect(peopleGroups(people)).toEqual([
      { kind: 'device', number: 1, people: ['b', 'c'] },
      { kind: 'line', number: 1, people: ['a', 'd', 'f'] },
      { kind: 'line', number: 2, people: ['b', 'c'] },
    ]);
  });
});
