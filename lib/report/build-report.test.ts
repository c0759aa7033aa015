import { describe, expect, it } from 'vitest';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import { buildReport } from './build-report';
import type { Report } from './types/report';
import type { ReportInput } from './types/report-input';

const cities = personas.map(({ id, assessment }) => [id, assessment] as const);

function inputOf(assessment: AssessmentInput): ReportInput {
  return {
    ...assessment,
    instrument: requireInstrument(assessment.instrumentVersion),
    targets: assessment.targets ?? {},
    asOf: '2026-11-22',
  };
}

const report = (id: string, extra: Partial<ReportInput> = {}): Report =>
  buildReport({ ...inputOf(requirePersona(id).assessment), ...extra });

/** The same data with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe.each(cities)('the report of %s', (_id, assessment) => {
  const input = inputOf(assessment);
  const made = buildReport(input);

  it('is the same, byte for byte, whatever the order of keys', () => {
    const turned = reversed({ answers: input.answers, targets: input.targets }) as Pick<
      ReportInput,
      'answers' | 'targets'
    >;
    const again = buildReport({ ...input, ...turned });
    expect(JSON.stringify(again)).toBe(JSON.stringify(made));
  });

  it('is plain data: nothing is lost on the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it('shows the scores as scoring gives them, all five in order', () => {
    expect(made.areas.map(({ area: areaId }) => areaId)).toEqual(areaIds);
    const { areas } = scoreAnswers(input);
    for (const { area: areaId, score } of made.areas) expect(score).toEqual(areas[areaId]);
  });

  it('counts every question once', () => {
    const { questions, answered, unsure, withheld, notApplicable, unanswered } = made.head.counts;
    expect(answered + unsure + withheld + notApplicable + unanswered).toBe(questions);
    expect(made.answers).toHaveLength(questions);
  });

  it('lets the contributions of the indicators add up to the range', () => {
    for (const { score, indicators } of made.areas) {
      if (!score.applicable) continue;
      expect(indicators.reduce((sum, { contribution }) => sum + contribution.low, 0)).toBeCloseTo(score.low, 9);
      expect(indicators.reduce((sum, { contribution }) => sum + contribution.high, 0)).toBeCloseTo(score.high, 9);
      expect(indicators.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('explains the whole width of every range by what is not known', () => {
    for (const { area: areaId, score } of made.areas) {
      if (!score.applicable) continue;
      const widths = made.unknowns.open.flatMap(({ widens }) => widens.filter((one) => one.area === areaId));
      expect(widths.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score.high - score.low, 9);
    }
  });

  it('names the most useful unknown first', () => {
    const widths = made.unknowns.open.map(({ widens }) => widens.reduce((sum, { points }) => sum + points, 0));
    expect(widths).toEqual(widths.toSorted((one, other) => other - one));
  });

  it('gives a target and a distance exactly where an area applies', () => {
    for (const { score, target, robustness } of made.areas) {
      expect(target !== undefined).toBe(score.applicable);
      expect(robustness !== undefined).toBe(score.point !== null);
    }
  });

  it('names first only recommendations that known answers call for', () => {
    for (const { id, area: areaId } of made.first) {
      const full = made.areas.find((area) => area.area === areaId)?.recommendations.find((one) => one.id === id);
      expect(full?.id).toBe(id);
    }
  });

  it('names nothing first that waits for something else', () => {
    const named = made.first.map(({ id }) => id);
    const all = made.areas.flatMap(({ recommendations }) => recommendations);
    for (const [position, id] of named.entries()) {
      const earlier = all.find((one) => one.id === id)?.prerequisites ?? [];
      for (const needed of earlier) expect(named.slice(0, position)).toContain(needed.id);
    }
  });

  it('puts each recommendation in one place', () => {
    const all = made.areas.flatMap(({ recommendations, recommendationsIfMissing }) => [
      ...recommendations,
      ...recommendationsIfMissing,
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ place }) => place).toSorted((one, other) => one - other)).toEqual(
      all.map((_, position) => position + 1),
    );
  });
});

describe('what is said of a situation', () => {
  it('keeps recommendations on what nobody knows apart, and says that finding out comes first', () => {
    const made = report('silent-suburb');
    expect(made.summary.mostlyUnknown).toBe(true);
    expect(made.summary.standing).toEqual({ kind: 'little-known' });
    for (const { recommendationsIfMissing } of made.areas) {
      for (const { facts } of recommendationsIfMissing) {
        expect(
          facts.filter(({ holds }) => holds).every((fact) => fact.kind === 'indicator' && fact.status === 'unknown'),
        ).toBe(true);
      }
    }
  });

  it('says why, where the area with the longest way to its target is not among the first steps', () => {
    const made = report('low-income-secondary');
    expect(made.summary.targets['not-reached']).toEqual(['strategy']);
    expect(made.first.map(({ area: areaId }) => areaId)).not.toContain('strategy');
    expect(made.longestWay).toEqual({ area: 'strategy', because: 'trouble' });
  });

  it('says what the full form would add, in the quick form only', () => {
    expect(report('secondary-quick').fullFormAdds?.questions).toBe(45);
    expect(report('spread-megacity').fullFormAdds).toBeUndefined();
  });

  it('sees what was wanted of a persona: heard abroad, weak at home', () => {
    expect(report('spread-megacity').summary.standing).toEqual({
      kind: 'strongest-and-weakest',
      strongest: ['resources', 'agenda'],
      weakest: ['prioritisation', 'impact'],
    });
  });

  it('leaves an area that does not apply without numbers, comparison and recommendations', () => {
    const resources = report('shared-service-town').areas.find(({ area: areaId }) => areaId === 'resources');
    expect(resources?.score.applicable).toBe(false);
    expect(resources?.comparisons).toMatchObject({ prominent: [], further: [] });
    expect(resources?.recommendations).toEqual([]);
  });

  it('takes the city’s own target over the proposed one, area by area', () => {
    const made = report('spread-megacity', { targets: { impact: 'emerging' } });
    expect(made.areas.map(({ target }) => target?.setBy)).toEqual([
      'proposal',
      'proposal',
      'proposal',
      'city',
      'proposal',
    ]);
    expect(made.areas[3]?.target?.stage).toBe('emerging');
    expect(made.summary.targetsSetBy).toBe('both');
  });

  it('shows who answered only where it is known', () => {
    expect(report('thin-tertiary').head).not.toHaveProperty('answeredBy');
    expect(report('thin-tertiary', { answeredBy: 'Town clerk' }).head.answeredBy).toBe('Town clerk');
  });
});

describe('an attempt', () => {
  it('pulls in what must come first, and moves only the areas concerned', () => {
    const made = report('thin-tertiary', { attempt: { recommendations: ['coordination-round'] } });
    expect(made.whatIf?.actions.map(({ id, pulledIn }) => [id, pulledIn])).toEqual([
      ['coordination-overview', true],
      ['coordination-round', false],
    ]);
    expect(made.whatIf?.totalDays).toBe(5);
    expect(made.whatIf?.areas.filter(({ moved }) => moved).map(({ area: areaId }) => areaId)).toEqual(['strategy']);
  });

  it('leaves out what does not fit into the days', () => {
    const made = report('thin-tertiary', { attempt: { recommendations: ['publish-strategy'], days: 5 } });
    expect(made.whatIf?.actions).toEqual([]);
    expect(made.whatIf?.leftOut.map(({ id }) => id)).toEqual(['two-page-strategy', 'publish-strategy']);
  });

  it('changes nothing else in the report', () => {
    const { whatIf, ...rest } = report('thin-tertiary', { attempt: { recommendations: ['publish-strategy'] } });
    expect(whatIf).toBeDefined();
    expect(rest).toEqual(report('thin-tertiary'));
  });
});

describe('change', () => {
  const { instrument, form, answers } = inputOf(requirePersona('spread-megacity').assessment);
  const better = {
    ...answers,
    'joining-criteria': { state: 'answered', value: 4 },
    'portfolio-review': { state: 'answered', value: 4 },
  } as const;

  it('is clear where it is clear, and the same where the answers are', () => {
    const made = report('spread-megacity', {
      answers: better,
      earlier: { instrument, form, answers, asOf: '2025-11-22' },
    });
    expect(made.change?.areas.map(({ change }) => change.kind)).toEqual([
      'same-answers',
      'same-answers',
      'clear-change',
      'same-answers',
      'same-answers',
    ]);
    expect(made.change?.areas[2]?.change).toMatchObject({ direction: 'up' });
    expect(made.change?.answers.map(({ question }) => question)).toEqual(['joining-criteria', 'portfolio-review']);
  });

  it('does not take one step of one answer for a change', () => {
    const step = { ...answers, 'strategy-coordination': { state: 'answered', value: 2 } } as const;
    const made = report('spread-megacity', {
      answers: step,
      earlier: { instrument, form, answers, asOf: '2025-11-22' },
    });
    expect(made.change?.areas.map(({ change }) => change.kind)).toEqual([
      'too-little',
      'same-answers',
      'same-answers',
      'same-answers',
      'same-answers',
    ]);
    expect(made.change?.answers).toMatchObject([{ before: { value: 1 }, after: { value: 2 } }]);
  });

  it('compares on the quick form where either was quick', () => {
    const made = report('spread-megacity', {
      earlier: { instrument, form: 'quick', answers, asOf: '2025-11-22', answeredBy: 'The predecessor' },
    });
    expect(made.change?.form).toBe('quick');
    expect(made.change?.earlier).toMatchObject({ form: 'quick', answeredBy: 'The predecessor' });
    expect(made.change?.areas.every(({ change }) => change.kind === 'same-answers')).toBe(true);
    expect(made.change?.answers).toEqual([]);
  });
});

describe('what stands beside the answers', () => {
  it('is left out where there is none of it', () => {
    const made = report('thin-tertiary', { workshops: [], snapshots: [] });
    expect(made).not.toHaveProperty('workshops');
    expect(made).not.toHaveProperty('snapshots');
  });

  it('has the workshops in which participants were divided', () => {
    const { workshops, answers } = report('thin-tertiary', { workshops: [sampleRecord()] });
    expect(workshops?.map(({ title }) => title)).toEqual(['Capacity day']);
    expect(answers.find(({ question }) => question === 'strategy-exists')?.decidedIn?.title).toBe('Capacity day');
  });

  it('has the snapshots, the newest first', () => {
    const snapshots = [
      { takenOn: '2025-03-01' },
      { takenOn: '2026-01-31', answeredBy: 'Ports' },
      { takenOn: '2024-12-01' },
    ];
    expect(report('thin-tertiary', { snapshots }).snapshots).toEqual([snapshots[1], snapshots[0], snapshots[2]]);
  });

  it('says of a change when the answer was saved', () => {
    const { instrument, form, answers } = inputOf(requirePersona('thin-tertiary').assessment);
    const saves = { continuity: { on: '2026-10-01' } };
    const later = { ...answers, continuity: { state: 'answered', value: 4 } } as const;
    const made = report('thin-tertiary', {
      answers: later,
      saves,
      earlier: { instrument, form, answers, asOf: '2025-11-22' },
    });
    expect(made.change?.answers).toMatchObject([{ question: 'continuity', saved: { on: '2026-10-01' } }]);
  });

  it(
    'has recommendations that a known answer alone calls for among the recommendations, not among what to find ' +
      'out',
    () => {
      const { areas } = report('low-income-secondary');
      const place = areas.map(({ recommendations, recommendationsIfMissing }) => [
        recommendations.some(({ id }) => id === 'help-in-crisis'),
        recommendationsIfMissing.some(({ id }) => id === 'help-in-crisis'),
      ]);
      expect(place).toContainEqual([true, false]);
    },
  );
});
