/** An instrument made ready for scoring: its indicators in flat arrays, heading by heading. */
import { questionsOf, requireQuestion } from '@/lib/instrument/asked';
import { dimensionIds } from '@/lib/instrument/instrument';
import type { DerivedIndicator, DimensionId, FormId, Instrument, Question, Scoring } from '@/lib/instrument/instrument';

/** Where an indicator's value comes from. */
export type IndicatorSource =
  | { readonly kind: 'question'; readonly id: string; readonly question: Question }
  | { readonly kind: 'derived'; readonly id: DerivedIndicator['id']; readonly wanted: Question; readonly held: Question };

/** Indicators side by side: positions `from` up to, not including, `to`. */
export interface IndicatorRange {
  readonly from: number;
  readonly to: number;
}

/** The indicators of one heading. */
export interface HeadingRange extends IndicatorRange {
  readonly dimension: DimensionId;
}

export interface Plan {
  readonly instrument: Instrument;
  readonly form: FormId;
  /** One an indicator, the indicators of a heading side by side. */
  readonly sources: readonly IndicatorSource[];
  /** Before normalisation, by indicator. */
  readonly weights: Float64Array;
  /** All five, in their order; empty ranges included. */
  readonly headings: readonly HeadingRange[];
}

const compiled = new WeakMap<Instrument, Map<FormId, Plan>>();

/**
 * The plan by which a form of an instrument is scored; compiled once and kept as long as the instrument.
 * The quick form has the core questions and no derived indicators (method, section 3).
 *
 * @throws RangeError where a derived indicator names a question that does not exist.
 * @example compilePlan(instrument, 'quick').sources.length // 20
 */
export function compilePlan(instrument: Instrument, form: FormId): Plan {
  const plans = compiled.get(instrument) ?? new Map<FormId, Plan>();
  const plan = plans.get(form) ?? compile(instrument, form);
  compiled.set(instrument, plans.set(form, plan));
  return plan;
}

interface Indicator {
  readonly source: IndicatorSource;
  readonly scoring: Scoring;
}

function compile(instrument: Instrument, form: FormId): Plan {
  const indicators = [...scoredQuestions(instrument, form), ...derivedIndicators(instrument, form)];
  const ordered: Indicator[] = [];
  const headings = dimensionIds.map((dimension) => {
    const from = ordered.length;
    ordered.push(...indicators.filter(({ scoring }) => scoring.dimension === dimension));
    return { dimension, from, to: ordered.length };
  });
  return {
    instrument,
    form,
    sources: ordered.map(({ source }) => source),
    weights: Float64Array.from(ordered, ({ scoring }) => scoring.weight),
    headings,
  };
}

function scoredQuestions(instrument: Instrument, form: FormId): readonly Indicator[] {
  return questionsOf(instrument, form).flatMap((question) =>
    question.scores === undefined
      ? []
      : [{ source: { kind: 'question', id: question.id, question }, scoring: question.scores }],
  );
}

function derivedIndicators(instrument: Instrument, form: FormId): readonly Indicator[] {
  if (form === 'quick') return [];
  return instrument.derivedIndicators.map(({ id, from: [wanted, held], scores }) => ({
    source: { kind: 'derived', id, wanted: requireQuestion(instrument, wanted), held: requireQuestion(instrument, held) },
    scoring: scores,
  }));
}
