import { describe, expect, it } from 'vitest';
import { inTodaysWords } from './todays-words';

describe('what was stored in former words', () => {
  it.each<[string, unknown, unknown]>([
    ['an action of a plan', { title: 'Ask', heading: 'impact' }, { title: 'Ask', area: 'impact' }],
    ['a contribution', { headings: { impact: 500 } }, { areas: { impact: 500 } }],
    ['a snapshot', [{ figuresEdition: '2024.1' }], [{ figuresVersion: '2024.1' }]],
    ['a file, deep down', { plan: [{ heading: 'agenda', basis: {} }] }, { plan: [{ area: 'agenda', basis: {} }] }],
  ])('has the words of today in %s', (_, former, today) => {
    expect(inTodaysWords(former)).toEqual(today);
  });

  it('keeps what somebody wrote, and what has the words of today', () => {
    const today = {
      area: 'impact',
      note: 'heading',
      list: ['headings', 3, null, true],
      figuresVersion: 'figuresEdition',
    };
    expect(inTodaysWords(today)).toEqual(today);
    expect(inTodaysWords('heading')).toBe('heading');
  });

  it('keeps the order of keys, by which rows of a table are compared, and changes nothing that it was given', () => {
    const former = Object.freeze({ regional: ['energy'], heading: 'agenda', national: ['culture'] });
    expect(Object.keys(inTodaysWords(former) as object)).toEqual(['regional', 'area', 'national']);
  });

  it('makes of a key that objects have by themselves no more than a key', () => {
    const read = inTodaysWords(JSON.parse('{"__proto__":{"format":"chancery-assessment"}}'));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(JSON.stringify(read)).toBe('{"__proto__":{"format":"chancery-assessment"}}');
  });
});
