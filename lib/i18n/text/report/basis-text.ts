/** The facts that a city rests its international work on, and the one sentence about the whole, in words. */
import type { BasisFact, Headline } from '@/lib/report/types/basis';
import type { AreaReport, Report } from '@/lib/report/types/report';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { shareText, whomText } from '@/lib/i18n/text/figure-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { areaLine } from './report-text';

/** `The city is active abroad without a written strategy or a person in charge.` */
export function headlineText(words: Words, headline: Headline): string {
  if (headline.kind !== 'gaps') return words.t(`report.headline.${headline.kind}`);
  return words.t(`report.headline.gaps.${headline.gaps.join('-')}`, { active: headline.active ? 'yes' : 'no' });
}

/** What goes on if nothing is done about what is missing, a sentence each. */
export function ifNothingText(words: Words, headline: Headline): readonly string[] {
  return headline.kind === 'gaps' ? headline.gaps.map((gap) => words.t(`report.headline.ifNothing.${gap}`)) : [];
}

/** `There is no written international strategy.` */
export function basisText(words: Words, { id, state }: BasisFact): string {
  return words.t(`report.basis.${id}.${state}`);
}

/** `69% of the 27 cities that answered in 2018 had one.`; undefined where no such share was published. */
export function othersText(words: Words, { id, others }: BasisFact): string | undefined {
  if (others === undefined) return undefined;
  return words.t(`report.basis.${id}.others`, {
    kind: others.quantity.kind,
    share: shareText(words, others),
    whom: whomText(words, others),
  });
}

/** What is missing comes first, then what is there in part. */
const states = ['missing', 'partly', 'present'] as const;

export function mostTelling(basis: readonly BasisFact[]): readonly BasisFact[] {
  return states.flatMap((state) => basis.filter((fact) => fact.state === state));
}

/** An area in one line: a fact, or how far its target is where no such fact is known. */
export function areaInOneLine(reading: Reading, area: AreaReport, { basis }: Pick<Report, 'basis'>): string {
  const [fact] = area.score.applicable ? mostTelling(basis.filter((one) => one.area === area.area)) : [];
  return fact === undefined ? areaLine(reading, area) : basisText(reading.words, fact);
}
