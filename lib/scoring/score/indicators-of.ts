/** The indicators of a form of the questionnaire, and what each is made of. */
import { questionsOf, requireQuestion } from '@/lib/instrument/answers/asked';
import { areaIds } from '@/lib/instrument/model/instrument';
import type { DerivedIndicator, AreaId, FormId, Instrument, Question } from '@/lib/instrument/model/instrument';

/** Where the value of an indicator comes from. */
export type IndicatorSource =
  | { readonly kind: 'question'; readonly question: Question }
  /** The share of what is wanted that is held. */
  | { readonly kind: 'coverage'; readonly wanted: Question; readonly held: Question };

export interface Indicator {
  /** The question's id, or the derived indicator's. */
  readonly id: string;
  readonly area: AreaId;
  /** Before normalisation. */
  readonly weight: number;
  readonly source: IndicatorSource;
}

const found = new WeakMap<Instrument, Map<FormId, readonly Indicator[]>>();

/**
 * The indicators of a form, area by area, within an area in the order of the questionnaire with derived
 * indicators last; found once and kept as long as the instrument. The quick form has the core questions and no derived
 * indicators (method, section 3).
 *
 * @throws RangeError where a derived indicator names a question that does not exist.
 * @example indicatorsOf(instrument, 'quick')[0]?.id // 'strategy-exists'
 */
export function indicatorsOf(instrument: Instrument, form: FormId): readonly Indicator[] {
  const forms = found.get(instrument) ?? new Map<FormId, readonly Indicator[]>();
  const indicators = forms.get(form) ?? findIndicators(instrument, form);
  found.set(instrument, forms.set(form, indicators));
  return indicators;
}

function findIndicators(instrument: Instrument, form: FormId): readonly Indicator[] {
  const derived = form === 'quick' ? [] : instrument.derivedIndicators;
  const all = [
    ...questionsOf(instrument, form).flatMap(ofQuestion),
    ...derived.map((indicator) => ofCoverage(instrument, indicator)),
  ];
  return areaIds.flatMap((area) => all.filter((indicator) => indicator.area === area));
}

function ofQuestion(question: Question): readonly Indicator[] {
  const { id, scores } = question;
  return scores === undefined ? [] : [{ id, ...scores, source: { kind: 'question', question } }];
}

function ofCoverage(instrument: Instrument, { id, from, scores }: DerivedIndicator): Indicator {
  const [wanted, held] = [requireQuestion(instrument, from[0]), requireQuestion(instrument, from[1])];
  return { id, ...scores, source: { kind: 'coverage', wanted, held } };
}
