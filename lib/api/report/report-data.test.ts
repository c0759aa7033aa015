import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales } from '@/lib/i18n/catalogue/locales';
import { formIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { reportData } from './report-data';
import { reportSchema } from './report-schema';

const instrument = requireInstrument(1);
const reading = { words: createWords(english), instrument };
const today = '2026-11-30';

function requestOf(id: string) {
  const { form, answers, targets = {} } = requirePersona(id).assessment;
  return { form, answers, targets, today };
}

describe.each(personas.map(({ id }) => id))('the report of %s as data', (id) => {
  const request = requestOf(id);
  const report = buildReport({ ...request, instrument, city: 'Example city', country: 'PT', asOf: today });

  it.each(formIds)('is what its description says, in JSON too: %s', (form) => {
    const data = reportData({ ...request, form }, reading);
    expect(reportSchema.parse(data)).toEqual(data);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('says what scoring says, unrounded', () => {
    const { areas } = scoreAnswers({ ...request, instrument });
    for (const { area, score } of reportData(request, reading).areas) expect(score).toEqual(areas[area]);
  });

  it('has all recommendations of the report once, in its order', () => {
    const { recommendations, recommendationsIfMissing } = reportData(request, reading);
    const places = [...recommendations, ...recommendationsIfMissing].map(({ place }) => place);
    expect(places.toSorted((one, other) => one - other)).toEqual(places.map((_, index) => index + 1));
    for (const list of [recommendations, recommendationsIfMissing])
      expect(list.map(({ place }) => place)).toEqual(
        list.map(({ place }) => place).toSorted((one, other) => one - other),
      );
    const known = report.areas.flatMap((area) => area.recommendations.map((one) => one.id));
    expect(recommendations.map((one) => one.id).toSorted()).toEqual(known.toSorted());
  });

  it('names only recommendations that it holds', () => {
    const { recommendations, recommendationsIfMissing, firstSteps, programme } = reportData(request, reading);
    const held = new Set([...recommendations, ...recommendationsIfMissing].map((one) => one.id));
    const named = [...firstSteps, ...programme.recommendations, ...programme.notThisYear];
    expect(named.filter((one) => !held.has(one))).toEqual([]);
    expect(firstSteps).toEqual(report.first.map((one) => one.id));
    const days = programme.recommendations.map(
      (one) =>
        [...recommendations, ...recommendationsIfMissing].find((candidate) => candidate.id === one)?.effortDays ?? 0,
    );
    expect(days.reduce((sum, one) => sum + one, 0)).toBe(programme.days);
  });

  it('has a word of this situation for every difference', () => {
    for (const { differences, title, what } of reportData(request, reading).recommendations) {
      expect(title).not.toBe('');
      expect(differences.every(({ note, instead }) => note !== '' && instead !== '')).toBe(true);
      if (differences.length === 0) expect(what).toBeDefined();
    }
  });
});

describe('a report as data', () => {
  it('is what its description says for whatever a city may say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formIds), answersArbitrary(instrument), (form, answers) => {
        const data = reportData({ form, answers, targets: { impact: 'institutionalised' }, today }, reading);
        expect(reportSchema.parse(data)).toEqual(data);
      }),
      { numRuns: 30 },
    );
  });

  it('says of nothing answered that nothing is known, and what would then be called for', () => {
    const data = reportData({ form: 'full', answers: {}, targets: {}, today }, reading);
    expect(data).toMatchObject({
      today,
      language: 'en',
      form: 'full',
      firstSteps: [],
      recommendations: [],
      summary: { mostlyUnknown: true },
      programme: { days: 0, recommendations: [] },
    });
    expect(data.recommendationsIfMissing.length).toBeGreaterThan(0);
    expect(reportSchema.parse(data)).toEqual(data);
  });

  it('aims for what the city aims for', () => {
    const data = reportData({ form: 'full', answers: {}, targets: { impact: 'institutionalised' }, today }, reading);
    expect(data.areas.find(({ area }) => area === 'impact')?.target).toMatchObject({
      stage: 'institutionalised',
      setBy: 'city',
    });
    expect(data.recommendationsIfMissing.find(({ area }) => area === 'impact')?.target).toEqual({
      stage: 'institutionalised',
      missing: 75,
    });
  });

  it('names no city', () => {
    expect(JSON.stringify(reportData(requestOf('thin-tertiary'), reading))).not.toContain(
      requirePersona('thin-tertiary').assessment.city,
    );
  });

  it.each(pseudoLocales)('is in the language asked for, with the same ids and numbers: $tag', (locale) => {
    const request = requestOf('thin-tertiary');
    const [one, other] = [
      reportData(request, reading),
      reportData(request, { ...reading, words: createWords(locale) }),
    ];
    expect(other.language).toBe(locale.tag);
    expect(other.recommendations.map(({ id, gain }) => [id, gain])).toEqual(
      one.recommendations.map(({ id, gain }) => [id, gain]),
    );
    expect(
      other.recommendations.filter(
        ({ title, firstStep }, place) =>
          title === one.recommendations[place]?.title || firstStep === one.recommendations[place]?.firstStep,
      ),
    ).toEqual([]);
  });
});
