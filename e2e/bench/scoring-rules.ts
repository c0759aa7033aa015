/** The questionnaire written down again as rules for a general rules engine, so that scoring has something to be measured against. */
import { Engine, type ConditionProperties, type RuleProperties } from 'json-rules-engine';
import type { Answers } from '@/lib/instrument/answer';
import { parentsOf } from '@/lib/instrument/asked';
import type { DerivedIndicator, DimensionId, Instrument, Question, Scoring } from '@/lib/instrument/instrument';

type Facts = Record<string, unknown>;

/** An engine whose rules give the points of every answer, in the full form. */
export function rulesEngine(instrument: Instrument): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('hasAtLeast', (chosen: unknown, count: number) => Array.isArray(chosen) && chosen.length >= count);
  for (const question of instrument.questions) {
    if (question.scores === undefined) continue;
    for (const { when, points } of awards(question, question.scores)) engine.addRule(award(question, when, points));
  }
  for (const derived of instrument.derivedIndicators) addCoverage(engine, instrument, derived);
  return engine;
}

/** The facts of one city: the value of each answered question. */
export function factsOf(answers: Answers): Facts {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer.state === 'answered' ? [[id, answer.value]] : [])));
}

/** The weighted points of every heading: what the asserted answers add up to before they are divided by the weights. */
export async function pointsByRules(engine: Engine, facts: Facts): Promise<Record<DimensionId, number>> {
  const points = { strategy: 0, resources: 0, prioritisation: 0, impact: 0, agenda: 0 };
  const shares = new Map<string, { dimension: DimensionId; weight: number; wanted: number; held: number }>();
  const { events } = await engine.run(facts);
  for (const { type, params = {} } of events) {
    const { dimension, weight, of } = params as Scoring & { of: string };
    if (type === 'points') points[dimension] += weight;
    else {
      const share = shares.get(of) ?? { dimension, weight, wanted: 0, held: 0 };
      share[type === 'held' ? 'held' : 'wanted'] += 1;
      shares.set(of, share);
    }
  }
  for (const { dimension, weight, wanted, held } of shares.values()) points[dimension] += (weight * held) / wanted;
  return points;
}

interface Award {
  readonly when: Omit<ConditionProperties, 'fact'>;
  readonly points: Scoring;
}

function awards(question: Question, { dimension, weight }: Scoring): readonly Award[] {
  const equal = (value: unknown, share: number): Award => ({ when: { operator: 'equal', value }, points: { dimension, weight: weight * share } });
  switch (question.kind) {
    case 'yes-no':
      return [equal('yes', 1)];
    case 'levels':
      return [1, 2, 3, 4].map((level) => equal(level, level / 4));
    case 'choice':
      return Object.entries(question.points ?? {}).flatMap(([option, share]) => (share > 0 ? [equal(option, share)] : []));
    case 'checklist': {
      const enough = question.saturatesAt ?? 1;
      return Array.from({ length: enough }, (_, index) => ({
        when: { operator: 'hasAtLeast', value: index + 1 },
        points: { dimension, weight: weight / enough },
      }));
    }
    case 'country':
    case 'matrix':
      return [];
  }
}

function award(question: Question, when: Award['when'], points: Scoring): RuleProperties {
  return {
    conditions: { all: [...asked(question), { fact: question.id, ...when }] },
    event: { type: 'points', params: { ...points } },
  };
}

function asked(question: Question) {
  const parents = parentsOf(question).map(({ question: fact, is }): ConditionProperties => ({ fact, operator: 'in', value: is }));
  return parents.length === 0 ? [] : [{ any: parents }];
}

function addCoverage(engine: Engine, instrument: Instrument, { id, from: [wanted, held], scores }: DerivedIndicator): void {
  const source = instrument.questions.find((question) => question.id === held);
  if (source?.kind !== 'checklist' && source?.kind !== 'matrix') throw new Error(`'${held}' holds no options`);
  for (const option of source.options) {
    const sought: ConditionProperties = { fact: wanted, operator: 'contains', value: option };
    const places = source.kind === 'matrix' ? source.rows.map((row) => ({ path: `$.${row}` })) : [{}];
    const found = places.map((place): ConditionProperties => ({ fact: held, operator: 'contains', value: option, ...place }));
    const params = { ...scores, of: id };
    engine.addRule({ conditions: { all: [sought] }, event: { type: 'wanted', params } });
    engine.addRule({ conditions: { all: [sought, ...asked(source), { any: found }] }, event: { type: 'held', params } });
  }
}
