import { describe, expect, it } from 'vitest';
import { askedness, questionsOf } from '@/lib/instrument/answers/asked';
import { findCountry } from '@/lib/instrument/values/countries';
import { parseAnswers } from '@/lib/instrument/parse/parse-answer';
import { findExample, firstExample } from './find-example';
import { instrumentV1 } from './instrument';
import { personas, requirePersona } from './personas';

describe('personas', () => {
  it.each(personas)('$id answers as the parser would write it', ({ assessment }) => {
    const parsed = parseAnswers(instrumentV1, assessment.answers);
    expect(parsed).toEqual({ ok: true, answers: assessment.answers });
  });

  it.each(personas)('$id is in one country that exists, on version 1', ({ assessment }) => {
    expect(findCountry(assessment.country)).toBeDefined();
    const asked = questionsOf(instrumentV1, assessment.form).some(({ kind }) => kind === 'country');
    expect(assessment.answers['profile-country']).toEqual(
      asked ? { state: 'answered', value: assessment.country } : undefined,
    );
    expect(assessment.instrumentVersion).toBe(1);
  });

  it('have ids of their own', () => {
    expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length);
  });
});

describe('personas', () => {
  it.each(personas)('$id is plainly invented', ({ assessment }) => {
    expect(assessment.city).toMatch(/^Example city [A-H] \(invented\)$/);
    const evidence = Object.values(assessment.answers).flatMap((answer) => answer.evidence ?? []);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter(({ title }) => !title.endsWith('(invented)'))).toEqual([]);
    expect(evidence.filter(({ url }) => url !== undefined && new URL(url).hostname !== 'example.org')).toEqual([]);
  });

  it.each(personas)('$id answers nothing that it is not asked', ({ assessment }) => {
    const asked = askedness(instrumentV1, assessment.form, assessment.answers);
    expect(
      Object.keys(assessment.answers).filter((id) => asked.get(id) === 'closed' || asked.get(id) === 'not-in-form'),
    ).toEqual([]);
  });

  it('are full and quick, and only some have targets', () => {
    expect(new Set(personas.map(({ assessment }) => assessment.form))).toEqual(new Set(['full', 'quick']));
    expect(new Set(personas.map(({ assessment }) => assessment.targets === undefined))).toEqual(new Set([true, false]));
  });

  it('include a city to which a whole area does not apply', () => {
    const { form, answers } = requirePersona('shared-service-town').assessment;
    const asked = askedness(instrumentV1, form, answers);
    const resources = questionsOf(instrumentV1, form).filter(({ scores }) => scores?.area === 'resources');
    const outside = resources.map(({ id }) => (asked.get(id) === 'asked' ? answers[id]?.state : asked.get(id)));
    expect(outside).toEqual(resources.map(() => 'not-applicable'));
  });

  it('include a city that joins many networks without criteria', () => {
    const { answers } = requirePersona('spread-megacity').assessment;
    expect([answers['network-count'], answers['joining-criteria']]).toMatchObject([{ value: '11-20' }, { value: 0 }]);
  });

  it('are found by id', () => {
    expect(personas.map(({ id }) => requirePersona(id))).toEqual(personas);
    expect(() => requirePersona('atlantis')).toThrow("There is no persona 'atlantis'");
  });
});

describe('the example that the first page opens', () => {
  it('is complete: to everything that is asked something is said, “unsure” among it', () => {
    const assessment = findExample(firstExample);
    if (assessment === undefined) throw new Error('There is no first example');
    const asked = [...askedness(instrumentV1, assessment.form, assessment.answers)].filter(
      ([, state]) => state === 'asked',
    );
    expect(asked.filter(([id]) => assessment.answers[id] === undefined)).toEqual([]);
    expect(asked.length).toBeGreaterThan(50);
  });

  it('is one of the invented cities, and nothing else is an example', () => {
    expect(personas.map(({ id }) => id)).toContain(firstExample);
    expect(findExample('toronto')).toBeUndefined();
  });
});
