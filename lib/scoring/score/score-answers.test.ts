import { describe, expect, it } from 'vitest';
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import type { AreaId } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { evidenceItem } from './answers.arbitrary';
import { scoreAnswers } from './score-answers';
import { smallInstrument } from './small-instrument.fixture';

const said = (value: AnswerValue): Answer => ({ state: 'answered', value });
const shown = (value: AnswerValue): Answer => ({ state: 'answered', value, evidence: [evidenceItem] });
const unsure: Answer = { state: 'unsure' };
const notApplicable: Answer = { state: 'not-applicable', reason: 'other-body' };

const all = ['ad-hoc', 'emerging', 'established', 'institutionalised'];

/** Every expected number was worked out by hand from the small questionnaire's weights. */
describe('one area (method, section 3)', () => {
  it.each<[string, AreaId, Answers, object]>([
    ['nothing answered', 'impact', {}, { low: 0, high: 100, point: null, evidenced: 0, knownShare: 0, stages: all }],
    [
      'all known: (3 x 0.5 + 1 x 1) / 4',
      'impact',
      { depth: said(2), toolkit: shown(['energy', 'culture']) },
      { low: 62.5, high: 62.5, point: 62.5, evidenced: 25, knownShare: 1, stages: ['established'] },
    ],
    [
      'three quarters known, so there is a point: 75 alone, from 56.25 to 81.25',
      'impact',
      { depth: shown(3), toolkit: unsure },
      {
        low: 56.25,
        high: 81.25,
        point: 75,
        evidenced: 56.25,
        knownShare: 0.75,
        stages: ['established', 'institutionalised'],
      },
    ],
    [
      'a quarter known, so there is none',
      'impact',
      { toolkit: said(['energy']) },
      { low: 12.5, high: 87.5, point: null, evidenced: 0, knownShare: 0.25, stages: all },
    ],
    [
      'half known, so there is none',
      'strategy',
      { parent: said('yes') },
      { low: 50, high: 100, point: null, evidenced: 0, knownShare: 0.5, stages: ['established', 'institutionalised'] },
    ],
    [
      'closed counts as known and as 0',
      'strategy',
      { parent: said('no'), child: shown('yes') },
      { low: 0, high: 0, point: 0, evidenced: 0, knownShare: 1, stages: ['ad-hoc'] },
    ],
    [
      'two of four known, one closed',
      'strategy',
      { parent: shown('yes'), child: said('no'), grandchild: shown('yes') },
      { low: 50, high: 50, point: 50, evidenced: 50, knownShare: 1, stages: ['established'] },
    ],
    [
      'not applicable, never zero',
      'strategy',
      { parent: notApplicable },
      { applicable: false, low: null, high: null, point: null, evidenced: null, knownShare: null, stages: [] },
    ],
    [
      'half points',
      'agenda',
      { relations: said('ad-hoc') },
      { low: 50, high: 50, point: 50, evidenced: 0, knownShare: 1, stages: ['established'] },
    ],
  ])('%s', (...[, area, answers, expected]) => {
    const score = scoreAnswers({ instrument: smallInstrument, form: 'full', answers });
    expect(score.areas[area]).toEqual({ applicable: true, ...expected });
  });

  it('gives a point from exactly 0.6 of the weight: 9 of 15, 8.5 of 15', () => {
    const ofWeights = (known: number): unknown => {
      const [first, second] = smallInstrument.questions.filter(({ id }) => id === 'depth' || id === 'relations');
      if (first?.scores === undefined || second?.scores === undefined)
        throw new Error('The fixture lacks its questions');
      const instrument = {
        ...smallInstrument,
        questions: [
          { ...first, scores: { ...first.scores, weight: known } },
          { ...second, scores: { ...first.scores, weight: 15 - known } },
        ],
        derivedIndicators: [],
      };
      return scoreAnswers({ instrument, form: 'full', answers: { depth: said(4) } }).areas.impact.point;
    };
    expect(ofWeights(9)).toBe(100);
    expect(ofWeights(8.5)).toBeNull();
  });
});

describe('the whole score', () => {
  it('names instrument, version and form, and has the five areas in order', () => {
    const score = scoreAnswers({ instrument: smallInstrument, form: 'quick', answers: {} });
    expect(score).toMatchObject({ instrument: 'city-diplomacy-capacity', version: 7, form: 'quick' });
    expect(Object.keys(score.areas)).toEqual(['strategy', 'resources', 'prioritisation', 'impact', 'agenda']);
  });

  it('leaves out of the quick form what is not core, and every derived indicator', () => {
    const score = scoreAnswers({
      instrument: smallInstrument,
      form: 'quick',
      answers: { parent: said('yes'), child: said('no') },
    });
    expect(score.areas.strategy).toMatchObject({ low: 100, high: 100, knownShare: 1 });
    expect(score.areas.prioritisation.applicable).toBe(false);
  });

  it('keeps the two forms of one instrument apart, in either order', () => {
    const answers = { 'strategy-exists': said('yes') };
    const low = (form: 'full' | 'quick') =>
      scoreAnswers({ instrument: instrumentV1, form, answers }).areas.strategy.low;
    // Strategy weighs 3 + 4 + 2 in the quick form and 3 + 4 + 1 + 1 + 2 + 1 + 2 in the full one.
    expect(low('quick')).toBeCloseTo(300 / 9, 12);
    expect(low('full')).toBeCloseTo(300 / 14, 12);
    expect(low('quick')).toBeCloseTo(300 / 9, 12);
  });

  it('reads answers from the record itself, not from its prototype', () => {
    const inherited = Object.create({ depth: said(4) }) as Answers;
    expect(scoreAnswers({ instrument: smallInstrument, form: 'full', answers: inherited }).areas.impact.low).toBe(0);
  });

  it('changes nothing it is given', () => {
    const answers = Object.freeze({
      depth: Object.freeze(said(3)),
      toolkit: Object.freeze(said(Object.freeze(['energy']))),
    });
    expect(() => scoreAnswers({ instrument: instrumentV1, form: 'full', answers })).not.toThrow();
  });
});
