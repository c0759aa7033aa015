/** Conditions of the catalogue: whether they hold in a situation, and which facts make them so. */
import { optionsNamed } from '@/lib/instrument/answers/options-named';
import type { IndicatorStatus } from '@/lib/scoring/score/score';
import type { Condition } from './recommendation';
import type { Situation } from './situation';

type IndicatorCondition = Extract<Condition, { indicator: string }>;
type AnswerCondition = Extract<Condition, { question: string }>;

/** One atom of a condition and how the city stands to it; plain data for the because-chain. */
export type Fact =
  | {
      readonly kind: 'indicator';
      readonly indicator: string;
      /** `not-in-form`: the form does not have this indicator. */
      readonly status: IndicatorStatus | 'not-in-form';
      /** In [0, 1]; absent where the indicator does not apply or is not in the form. */
      readonly range?: readonly [lo: number, hi: number];
      /** What the value was held against. */
      readonly test: { readonly below: number } | { readonly atLeast: number };
      readonly holds: boolean;
    }
  | {
      readonly kind: 'answer';
      readonly question: string;
      /** The options asked about, and those of them that the city chose. */
      readonly is: readonly string[];
      readonly chosen: readonly string[];
      readonly holds: boolean;
    };

/**
 * Whether a condition holds. What is not known holds only where the condition says `orUnknown`; what does not apply
 * or is not in the form never does.
 *
 * @see method, section 7
 * @example
 * const situation = situationOf({ instrument, form: 'quick', answers: {} });
 * holds({ indicator: 'continuity', below: 0.5, orUnknown: true }, situation)
 * // true
 */
export function holds(condition: Condition, situation: Situation): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, situation));
  if ('any' in condition) return condition.any.some((part) => holds(part, situation));
  if ('not' in condition) return !holds(condition.not, situation);
  return factOf(condition, situation).holds;
}

/**
 * The atomic facts that make a condition what it is, in the order it names them and each once: of `all` that holds
 * every part, of `any` the parts that hold, and under `not` the facts that do not. Empty where the condition fails.
 *
 * @example
 * explainCondition({ question: 'profile-position', is: ['tertiary'] }, situation)
 * // [{ kind: 'answer', question: 'profile-position', is: ['tertiary'], chosen: ['tertiary'], holds: true }]
 */
export function explainCondition(condition: Condition, situation: Situation): readonly Fact[] {
  if (!holds(condition, situation)) return [];
  const facts = factsBehind(condition, situation, true);
  const once = new Map(facts.map((fact) => [JSON.stringify(fact), fact]));
  return [...once.values()];
}

/** The facts behind a condition that is known to come out as `outcome`. */
function factsBehind(condition: Condition, situation: Situation, outcome: boolean): readonly Fact[] {
  if ('not' in condition) return factsBehind(condition.not, situation, !outcome);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return parts
      .filter((part) => holds(part, situation) === outcome)
      .flatMap((part) => factsBehind(part, situation, outcome));
  }
  return [factOf(condition, situation)];
}

function factOf(condition: IndicatorCondition | AnswerCondition, situation: Situation): Fact {
  return 'indicator' in condition ? indicatorFact(condition, situation) : answerFact(condition, situation);
}

function indicatorFact(condition: IndicatorCondition, situation: Situation): Fact {
  const base = { kind: 'indicator', indicator: condition.indicator, test: testOf(condition) } as const;
  const indicator = situation.indicators.get(condition.indicator);
  if (indicator === undefined) return { ...base, status: 'not-in-form', holds: false };
  const { status, lo, hi } = indicator;
  switch (status) {
    case 'not-applicable':
      return { ...base, status, holds: false };
    case 'unknown':
      return { ...base, status, range: [lo, hi], holds: 'orUnknown' in condition };
    case 'answered':
    case 'closed':
      return { ...base, status, range: [lo, hi], holds: passes(condition, lo) };
  }
}

function testOf(condition: IndicatorCondition): { readonly below: number } | { readonly atLeast: number } {
  return 'below' in condition ? { below: condition.below } : { atLeast: condition.atLeast };
}

function passes(condition: IndicatorCondition, value: number): boolean {
  return 'below' in condition ? value < condition.below : value >= condition.atLeast;
}

function answerFact({ question, is }: AnswerCondition, situation: Situation): Fact {
  const answer = situation.answers.get(question);
  const said = answer?.state === 'answered' ? optionsNamed(answer.value) : [];
  const chosen = is.filter((option) => said.includes(option));
  return { kind: 'answer', question, is, chosen, holds: chosen.length > 0 };
}
