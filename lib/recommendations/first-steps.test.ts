import { describe, expect, it } from 'vitest';
import { firstSteps } from './first-steps';
import { ranked, trouble, unknown } from './ranked.fixture';

const steps = (recommendations: Parameters<typeof firstSteps>[0], days = 100) =>
  firstSteps(recommendations, days).map(({ id }) => id);

describe('firstSteps', () => {
  it('begins with a list, a person and a purpose where nothing presses', () => {
    const recommendations = [
      ranked('record-costs', { gap: 50 }),
      ranked('two-page-strategy'),
      ranked('name-responsible-lead'),
      ranked('engagement-register'),
    ];
    expect(steps(recommendations)).toEqual(['engagement-register', 'name-responsible-lead', 'two-page-strategy']);
  });

  it('begins with what answers the trouble', () => {
    const cut = { troubles: [trouble('cut')] };
    const recommendations = [
      ranked('engagement-register'),
      ranked('cost-out-commitments', cut),
      ranked('yearly-portfolio-review', cut),
      ranked('compare-networks', cut),
    ];
    expect(steps(recommendations)).toEqual(['cost-out-commitments', 'yearly-portfolio-review', 'compare-networks']);
  });

  it('lets the more pressing of two troubles go first', () => {
    const recommendations = [
      ranked('close-skill-gaps', { troubles: [trouble('training')] }),
      ranked('handover-file', { troubles: [trouble('lead-leaves')] }),
    ];
    expect(steps(recommendations)[0]).toBe('handover-file');
  });

  it('lets a kind of city set a step only where no trouble presses', () => {
    const kind = ranked('keep-what-works', { troubles: [trouble('strong')] });
    const recommendations = [
      kind,
      ranked('record-costs', { gap: 5 }),
      ranked('lessons-note', { gap: 4 }),
      ranked('compare-networks', { gap: 3 }),
    ];
    expect(steps(recommendations)[0]).toBe('keep-what-works');
    const pressed = [...recommendations, ranked('close-skill-gaps', { troubles: [trouble('training')] })];
    expect(steps(pressed)[0]).toBe('close-skill-gaps');
  });

  it('puts a person and a purpose before what else follows from a trouble', () => {
    const training = { troubles: [trouble('training')] };
    const recommendations = [
      ranked('close-skill-gaps', training),
      ranked('first-training', training),
      ranked('broaden-training', training),
      ranked('two-page-strategy'),
    ];
    expect(steps(recommendations)).toEqual(['close-skill-gaps', 'two-page-strategy', 'first-training']);
  });

  it('names nothing before what it needs', () => {
    const apart = { troubles: [trouble('departments-apart')] };
    const round = ranked('coordination-round', { ...apart, prerequisites: ['coordination-overview'] });
    const rules = ranked('coordination-rules', {
      ...apart,
      prerequisites: ['coordination-overview', 'coordination-round'],
    });
    expect(steps([rules, round, ranked('coordination-overview', apart)])).toEqual([
      'coordination-overview',
      'coordination-round',
      'coordination-rules',
    ]);
    expect(steps([rules])).toEqual([]);
  });

  it('never names two that say much the same', () => {
    const recommendations = [
      ranked('two-page-strategy'),
      ranked('dated-review', { troubles: [trouble('old-strategy')] }),
      ranked('record-costs'),
    ];
    expect(steps(recommendations)).toEqual(['dated-review', 'record-costs']);
    expect(steps([ranked('record-costs', { gap: 3 }), ranked('cost-out-commitments', { gap: 2 })])).toEqual([
      'record-costs',
    ]);
  });

  it('leaves out what only an unknown answer calls for, and what must wait', () => {
    expect(
      steps([
        ranked('engagement-register', unknown),
        ranked('name-responsible-lead', { hindrances: [trouble('few-networks')] }),
        ranked('record-costs'),
      ]),
    ).toEqual(['record-costs']);
  });

  it('names steps that fit together into the days there are', () => {
    const recommendations = [
      ranked('engagement-register', { effortDays: 5 }),
      ranked('name-responsible-lead', { effortDays: 8 }),
      ranked('two-page-strategy', { effortDays: 12 }),
      ranked('record-costs', { effortDays: 2 }),
    ];
    expect(steps(recommendations, 25)).toEqual(['engagement-register', 'name-responsible-lead', 'two-page-strategy']);
    expect(steps(recommendations, 24)).toEqual(['engagement-register', 'name-responsible-lead', 'record-costs']);
    expect(steps(recommendations, 4)).toEqual(['record-costs']);
  });

  it('goes on with what rests on a step named, then with what leads to a target, then in the order given', () => {
    const start = ranked('engagement-register');
    expect(steps([start, ranked('lessons-note', { gap: 9 }), ranked('record-costs')])).toEqual([
      'engagement-register',
      'record-costs',
      'lessons-note',
    ]);
    expect(
      steps([start, ranked('lessons-note'), ranked('three-objectives', { gap: 9 }), ranked('hear-diaspora')]),
    ).toEqual(['engagement-register', 'three-objectives', 'lessons-note']);
  });

  it('lets the office begin only what it can begin', () => {
    const law = { troubles: [trouble('law')] };
    expect(
      steps([
        ranked('contact-in-ministry', { ...law, startedBy: 'leadership' }),
        ranked('name-responsible-lead', law),
      ])[0],
    ).toBe('name-responsible-lead');
  });

  it('asks nobody further up for what the office does', () => {
    const recommendations = [
      ranked('name-responsible-lead', { startedBy: 'office', needsLeaders: false }),
      ranked('budget-line', { startedBy: 'office', needsLeaders: true }),
      ranked('lessons-note', { gap: 9 }),
    ];
    expect(steps(recommendations)).toEqual(['budget-line', 'lessons-note', 'name-responsible-lead']);
  });
});
