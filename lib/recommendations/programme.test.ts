import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import { scoreCity } from '@/lib/scoring/score/scored';
import { instrument, said } from './example-city.fixture';
import { capacityOf, mostInAYear, programmeOf } from './programme';
import { ranked, unknown } from './ranked.fixture';
import { situationOf } from './situation';

const capacity = (answers: Answers) => capacityOf(situationOf(scoreCity({ instrument, form: 'full', answers })));

describe('capacityOf', () => {
  // A fifth of 220 days a post.
  it.each([
    ['none', 15],
    ['under-1', 22],
    ['1-3', 88],
    ['4-10', 308],
    ['over-10', 440],
  ])('is a fifth of the days of those who do the work: %s', (staff, days) => {
    expect(capacity({ 'profile-staff': said(staff) })).toBe(days);
  });

  it('takes one post where the city did not say', () => {
    expect(capacity({})).toBe(44);
    expect(capacity({ 'profile-staff': { state: 'unsure' } })).toBe(44);
  });
});

describe('programmeOf', () => {
  const list = ranked('engagement-register', { effortDays: 5 });
  const review = ranked('yearly-portfolio-review', { effortDays: 4, prerequisites: ['engagement-register'] });
  const costs = ranked('record-costs', { effortDays: 3 });

  it('takes the first steps, then the order, as far as the days go', () => {
    expect(programmeOf({ ranked: [list, costs, review], first: [costs], capacityDays: 8 })).toEqual({
      capacityDays: 8,
      days: 8,
      recommendations: ['record-costs', 'engagement-register'],
      notThisYear: ['yearly-portfolio-review'],
    });
  });

  it('takes a step with what must come before it, or not at all', () => {
    expect(programmeOf({ ranked: [review, list, costs], first: [], capacityDays: 8 })).toMatchObject({
      days: 8,
      recommendations: ['engagement-register', 'record-costs'],
    });
    expect(programmeOf({ ranked: [review, list, costs], first: [], capacityDays: 9 })).toMatchObject({
      days: 9,
      recommendations: ['engagement-register', 'yearly-portfolio-review'],
    });
  });

  it('passes over what is too long and takes what is shorter', () => {
    expect(programmeOf({ ranked: [list, costs], first: [], capacityDays: 4 })).toMatchObject({
      days: 3,
      recommendations: ['record-costs'],
      notThisYear: ['engagement-register'],
    });
  });

  it('leaves out what only an unknown answer calls for', () => {
    expect(
      programmeOf({ ranked: [ranked('lessons-note', unknown), costs], first: [], capacityDays: 99 }),
    ).toMatchObject({ recommendations: ['record-costs'], notThisYear: [] });
  });

  it('begins no more than one thing a month, and in a large office two', () => {
    const ids = [
      'engagement-register',
      'record-costs',
      'lessons-note',
      'handover-file',
      'lead-job-description',
      'contact-in-ministry',
      'coordination-overview',
      'publish-strategy',
      'three-objectives',
      'one-page-criteria',
      'hear-local-voices',
      'map-plan-to-sdgs',
      'ask-embassies',
    ];
    const recommendations = ids.map((id) => ranked(id, { effortDays: 1 }));
    expect(programmeOf({ ranked: recommendations, first: [], capacityDays: 439 })).toMatchObject({
      days: mostInAYear,
      recommendations: ids.slice(0, mostInAYear),
      notThisYear: ids.slice(mostInAYear),
    });
    expect(programmeOf({ ranked: recommendations, first: [], capacityDays: 440 })).toMatchObject({
      days: ids.length,
      recommendations: ids,
      notThisYear: [],
    });
  });

  it('lets a rule wait until the thing has been done once', () => {
    const rule = ranked('end-dates', { prerequisites: ['yearly-portfolio-review', 'engagement-register'] });
    expect(programmeOf({ ranked: [list, review, rule], first: [], capacityDays: 99 })).toMatchObject({
      recommendations: ['engagement-register', 'yearly-portfolio-review'],
      notThisYear: ['end-dates'],
    });
    expect(programmeOf({ ranked: [ranked('end-dates')], first: [], capacityDays: 99 })).toMatchObject({
      recommendations: ['end-dates'],
    });
  });

  it('lets what says much the same as a step of this year wait for the next', () => {
    const recommendations = [ranked('two-page-strategy'), ranked('dated-review')];
    expect(programmeOf({ ranked: recommendations, first: [], capacityDays: 99 })).toMatchObject({
      recommendations: ['two-page-strategy'],
      notThisYear: ['dated-review'],
    });
    expect(programmeOf({ ranked: recommendations.toReversed(), first: [], capacityDays: 99 })).toMatchObject({
      recommendations: ['dated-review'],
      notThisYear: ['two-page-strategy'],
    });
  });
});
