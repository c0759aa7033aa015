import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import type { Question } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from './instrument';

/** Everything an answer or a score rests on, one line a question. */
function frozen(question: Question): string {
  const { id, section, kind, core, notApplicableAllowed, askedWhen, scores, mirrors, added, ...shape } = question;
  const flags = `${core ? ' core' : ''}${notApplicableAllowed ? ' may-not-apply' : ''}`;
  const rest = [shape, askedWhen && { askedWhen }, scores && { scores }].map((part) =>
    part ? JSON.stringify(part) : '',
  );
  const reason = added === undefined ? '' : ` added: ${added}`;
  const rules = rest.filter((part) => part !== '{}' && part !== '').join(' ');
  return `${section}/${id} ${kind}${flags} ${rules} [${mirrors.join(', ')}]${reason}`;
}

/** The items of the 2018 questionnaire. */
const items2018 = Array.from({ length: 25 }, (_, index) => `2018-${String(index + 1).padStart(2, '0')}`);

/** Parts of the published reports that are no question of their own: the modes, the director's tasks, the obstacles. */
const passages = ['2018-exhibit-1', '2018-sidebar', '2020-obstacles'];

/** Published figures of the later editions, by the ids that the series gives them. */
const laterFigures = [
  '2020-office',
  '2020-senior',
  '2020-travel-budget',
  '2020-events-budget',
  '2020-sdg',
  '2020-climate',
  '2022-impact',
  '2022-training',
  '2022-training-cert',
  '2022-benefit-adapt',
  '2022-benefit-advocacy',
  '2022-pandemic',
  '2022-funds',
  '2022-better-training',
  '2022-national-any',
  '2022-national-adhoc',
  '2022-national-say',
  '2024-office',
  '2024-training',
  '2024-network-impact',
  '2024-training-effect',
];

const mirrored = new Set(instrumentV1.questions.flatMap(({ mirrors }) => mirrors));

describe('version 1 of the questionnaire', () => {
  it('never changes', () => {
    const lines = [
      ...instrumentV1.questions.map(frozen),
      ...instrumentV1.derivedIndicators.map((derived) => JSON.stringify(derived)),
    ];
    expect(`${instrumentV1.sections.join(' ')}\n${lines.join('\n')}\n`).toMatchSnapshot();
  });

  it.each(items2018)('asks what item %s asked', (item) => {
    expect(mirrored).toContain(item);
  });

  it('mirrors only what was published', () => {
    const published = new Set([...items2018, ...passages, ...laterFigures]);
    expect([...mirrored].filter((item) => !published.has(item))).toEqual([]);
    expect(laterFigures.filter((item) => !mirrored.has(item))).toEqual([]);
  });

  it('says why every question that mirrors nothing is there', () => {
    const bare = instrumentV1.questions.filter(({ mirrors, added }) => mirrors.length === 0 && !added);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('has 35 scored questions, 24 in the quick form, and keeps its sections together', () => {
    expect(instrumentV1.questions.filter(({ scores }) => scores)).toHaveLength(35);
    expect(instrumentV1.questions.filter(({ core }) => core)).toHaveLength(24);
    const order = instrumentV1.questions.map(({ section }) => instrumentV1.sections.indexOf(section));
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(new Set(order).size).toBe(instrumentV1.sections.length);
  });

  it.each([
    ['strategy', 14],
    ['resources', 14.5],
    ['prioritisation', 10],
    ['impact', 11],
    ['agenda', 13],
  ])('weighs %s at %d in all', (area, total) => {
    const scored = [...instrumentV1.questions, ...instrumentV1.derivedIndicators].flatMap(({ scores }) => scores ?? []);
    expect(areaIds).toContain(area);
    const weights = scored.filter((scoring) => scoring.area === area).map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(total);
  });
});
