import { describe, expect, it } from 'vitest';
import { requireExample } from '@/lib/benchmark/examples';
import { figureSpan, shareBase } from '@/lib/benchmark/figure-span';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import { areaIds } from '@/lib/instrument/model/instrument';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { personas } from '@/lib/instrument/v1/personas';
import { advisedCity, rankRecommendations } from '@/lib/recommendations/rank';
import { scoreCity } from '@/lib/scoring/score/scored';
import { answerList } from './answer-list';
import { gapCovered, recommendationReports } from './recommendation-reports';

const highest = Object.fromEntries(areaIds.map((area) => [area, 'institutionalised' as const]));

/** Every recommendation to every persona: as it was ranked, as it is reported, and what the city had said. */
const advised = personas.flatMap(({ assessment: { form, answers } }) => {
  const city = scoreCity({ instrument, form, answers });
  const given = new Map(
    answerList(city, city.asked).flatMap(({ question, answer }) =>
      answer ? [[question, givenAnswer(answer)] as const] : [],
    ),
  );
  const ranked = rankRecommendations(advisedCity(city, highest));
  const reports = recommendationReports(ranked, given);
  const variants = new Map(ranked.map(({ id, because }) => [id, because.variants.map((one) => ({ id: one.id }))]));
  return ranked.map((one, index) => ({ one, report: reports[index], given, variants }));
});

describe('what is reported of a recommendation', () => {
  it('is as much of the gap as the low end gains', () => {
    for (const { one, report } of advised) {
      const { before, after, gap } = one.because;
      expect(report?.gapCovered, one.id).toBe(gapCovered(after.low - before.low, gap));
    }
    expect(new Set(advised.map(({ report }) => report?.gapCovered)).size).toBeGreaterThan(3);
  });

  it('has the example that it was ranked with, or none', () => {
    for (const { one, report } of advised) {
      const { example } = one.because;
      if (example === undefined) expect(report).not.toHaveProperty('example');
      else expect(report?.example).toEqual(requireExample(example));
    }
    expect(advised.some(({ report }) => report?.example)).toBe(true);
  });

  it('has with each fact the answer to its question, where one was given', () => {
    const facts = advised.flatMap(({ report, given }) =>
      [...(report?.facts ?? []), ...(report?.variants ?? []).flatMap((variant) => variant.facts)].map((fact) => ({
        fact,
        answer: given.get(fact.kind === 'indicator' ? fact.indicator : fact.question),
      })),
    );
    for (const { fact, answer } of facts)
      if (answer === undefined) expect(fact).not.toHaveProperty('answer');
      else expect(fact).toHaveProperty('answer', answer);
    for (const kind of ['indicator', 'answer'])
      expect(
        new Set(facts.filter(({ fact }) => fact.kind === kind).map(({ answer }) => answer !== undefined)),
      ).toContain(true);
    expect(facts.some(({ answer }) => answer === undefined)).toBe(true);
  });

  it('has its variants, and those of what comes before it and of what it rests on', () => {
    for (const { one, report, variants } of advised) {
      const named = (ids: readonly string[]) => ids.map((id) => ({ id, variants: variants.get(id) ?? [] }));
      expect(report?.variants.map(({ id }) => ({ id }))).toEqual(variants.get(one.id));
      expect(report?.prerequisites).toEqual(named(one.because.prerequisites));
      expect(report?.restsOn).toEqual(named(one.because.restsOn));
    }
    expect(advised.some(({ report }) => report?.prerequisites.some((one) => one.variants.length > 0))).toBe(true);
  });

  it('has each published figure with its span, and the base of a share', () => {
    const others = advised.flatMap(({ report }) => report?.others ?? []);
    for (const { figure, interval, base } of others) {
      const span = figureSpan(figure);
      expect(interval).toEqual(span && [span.from, span.to]);
      expect(base).toEqual(figure.quantity.kind === 'percent' ? shareBase(figure) : undefined);
    }
    expect(others.some(({ interval }) => interval)).toBe(true);
    expect(others.some(({ base }) => base)).toBe(true);
    expect(advised.map(({ report }) => report?.others.map(({ figure }) => figure.id))).toEqual(
      advised.map(({ one }) => one.because.figures),
    );
  });
});
