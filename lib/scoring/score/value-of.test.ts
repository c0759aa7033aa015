import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '@/lib/instrument/answers/answer';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { chosenOptions, valueOf } from './value-of';

describe('valueOf', () => {
  it.each<[string, AnswerValue]>([
    ['strategy-exists', 'maybe'],
    ['strategy-exists', 1],
    ['continuity', 'yes'],
    ['continuity', 2.5],
    ['continuity', -1],
    ['continuity', 5],
    ['national-relations', 'sometimes'],
    ['national-relations', 3],
    ['budget-share', 'under-1'],
    ['frameworks', 'sdgs'],
    ['frameworks', { national: ['sdgs'] }],
    ['barriers', ['budget']],
  ])('refuses what does not answer %s: %j', (id, value) => {
    expect(() => valueOf(requireQuestion(instrumentV1, id), value)).toThrow(
      new RangeError(`${JSON.stringify(value)} does not answer '${id}'`),
    );
  });

  it.each<[string, AnswerValue]>([
    ['profile-country', 'KE'],
    ['network-themes', { national: ['energy'] }],
  ])('has no worth for %s', (id, value) => {
    expect(() => valueOf(requireQuestion(instrumentV1, id), value)).toThrow(`'${id}' cannot be scored by itself`);
  });
});

describe('chosenOptions', () => {
  it.each<[string, AnswerValue, string[]]>([
    ['skills-held', [], []],
    ['skills-held', ['media', 'protocol'], ['media', 'protocol']],
    ['network-themes', {}, []],
    ['network-themes', { national: ['energy'], regional: ['energy', 'culture'] }, ['energy', 'culture']],
  ])('of %s %j', (id, value, expected) => {
    expect([...chosenOptions(requireQuestion(instrumentV1, id), value)]).toEqual(expected);
  });

  it.each<AnswerValue>(['media', 3])('refuses %j', (value) => {
    expect(() => chosenOptions(requireQuestion(instrumentV1, 'skills-held'), value)).toThrow(
      `does not answer 'skills-held'`,
    );
  });
});
