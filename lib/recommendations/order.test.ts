import { describe, expect, it } from 'vitest';
import { inBuildingOrder, supportsOf } from './order';
import { ranked, trouble } from './ranked.fixture';

const order = (...recommendations: Parameters<typeof inBuildingOrder>[0]) =>
  inBuildingOrder(recommendations).map(({ id }) => id);

describe('inBuildingOrder', () => {
  it('puts foundations before practice before refinement, whatever they gain', () => {
    expect(
      order(
        ranked('end-dates', { gap: 50 }, 30),
        ranked('record-costs', { gap: 40 }, 20),
        ranked('engagement-register', {}, 1),
      ),
    ).toEqual(['engagement-register', 'record-costs', 'end-dates']);
  });

  it('puts what must wait last in its group', () => {
    expect(
      order(ranked('record-costs', { hindrances: [trouble('few-networks')], gap: 50 }), ranked('lessons-note')),
    ).toEqual(['lessons-note', 'record-costs']);
  });

  it('puts what answers a trouble before an area that is farther from its target', () => {
    expect(order(ranked('record-costs', { gap: 50 }), ranked('lessons-note', { troubles: [trouble('cut')] }))).toEqual([
      'lessons-note',
      'record-costs',
    ]);
  });

  it('puts the area that is farther from its target first', () => {
    expect(order(ranked('lessons-note', { gap: 10 }, 30), ranked('record-costs', { gap: 20 }, 1))).toEqual([
      'record-costs',
      'lessons-note',
    ]);
  });

  it.each([
    ['none', 'medium'],
    ['low', 'high'],
    ['medium', 'high'],
  ] as const)('puts what costs %s before an equal that costs %s', (cheap, dear) => {
    expect(order(ranked('record-costs', { cost: dear }, 30), ranked('lessons-note', { cost: cheap }, 1))).toEqual([
      'lessons-note',
      'record-costs',
    ]);
  });

  it('does not tell a small sum from none', () => {
    expect(order(ranked('record-costs', { cost: 'low' }, 30), ranked('lessons-note', { cost: 'none' }, 1))).toEqual([
      'record-costs',
      'lessons-note',
    ]);
  });

  it('puts what gains more a day first, and keeps the order given for equals', () => {
    expect(order(ranked('record-costs', { effortDays: 10 }, 20), ranked('lessons-note', { effortDays: 2 }, 5))).toEqual(
      ['lessons-note', 'record-costs'],
    );
    expect(order(ranked('record-costs', { effortDays: 2 }, 4), ranked('lessons-note', { effortDays: 1 }, 2))).toEqual([
      'record-costs',
      'lessons-note',
    ]);
  });

  it('puts nothing before what it rests on, where that is called for', () => {
    expect(supportsOf('two-page-strategy')).toContain('name-responsible-lead');
    expect(order(ranked('two-page-strategy', { gap: 50 }), ranked('name-responsible-lead'))).toEqual([
      'name-responsible-lead',
      'two-page-strategy',
    ]);
    expect(
      order(ranked('two-page-strategy', { gap: 50 }), ranked('engagement-register'), ranked('record-costs')),
    ).toEqual(['engagement-register', 'two-page-strategy', 'record-costs']);
  });
});

describe('supportsOf', () => {
  it('names what must come before, and what comes first where it is missing', () => {
    expect(supportsOf('yearly-portfolio-review')).toEqual([
      'engagement-register',
      'two-page-strategy',
      'owner-time-money',
      'record-costs',
    ]);
  });
});
