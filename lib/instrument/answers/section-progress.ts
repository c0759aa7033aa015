/** How far a city has come, section by section. */
import type { Answers } from './answer';
import { askedness, questionsOf } from './asked';
import type { FormId, Instrument } from '@/lib/instrument/model/instrument';

export interface SectionProgress {
  readonly section: string;
  /** Questions put to the city, as far as its answers tell. */
  readonly asked: number;
  /** Those with an answer of any state: unsure, withheld and not applicable are answers too. */
  readonly answered: number;
  /** Of the answered, those that leave it open: unsure or withheld. */
  readonly unsure: number;
  readonly finished: boolean;
}

/**
 * Progress of every section that the form has, in order. Answers to questions that are not asked do not count.
 *
 * @example sectionProgress(instrument, 'quick', {})[0]
 * // { section: 'profile', asked: 4, answered: 0, unsure: 0, finished: false }
 */
export function sectionProgress(instrument: Instrument, form: FormId, answers: Answers): readonly SectionProgress[] {
  const asked = askedness(instrument, form, answers);
  return sectionsOf(instrument, form).map((section) => {
    const ids = questionsOf(instrument, form, section)
      .map(({ id }) => id)
      .filter((id) => asked.get(id) === 'asked');
    const states = ids.flatMap((id) => (Object.hasOwn(answers, id) ? [answers[id]?.state] : []));
    return {
      section,
      asked: ids.length,
      answered: states.length,
      unsure: states.filter((state) => state === 'unsure' || state === 'withheld').length,
      finished: states.length === ids.length,
    };
  });
}

/**
 * The sections that have a question in the form, in order.
 *
 * @example sectionsOf(instrument, 'quick').includes('barriers') // false
 */
export function sectionsOf(instrument: Instrument, form: FormId): readonly string[] {
  return instrument.sections.filter((section) => questionsOf(instrument, form, section).length > 0);
}

/**
 * The section after this one, or undefined after the last.
 *
 * @example nextSection(instrument, 'full', 'profile') // 'strategy-and-budgets'
 */
export function nextSection(instrument: Instrument, form: FormId, section: string): string | undefined {
  const sections = sectionsOf(instrument, form);
  return sections[sections.indexOf(section) + 1];
}

/**
 * All sections together.
 *
 * @example totalProgress(sectionProgress(instrument, 'quick', {})) // { asked: 24, answered: 0, unsure: 0 }
 */
export function totalProgress(sections: readonly SectionProgress[]): {
  asked: number;
  answered: number;
  unsure: number;
} {
  const sum = (count: (section: SectionProgress) => number) =>
    sections.reduce((total, section) => total + count(section), 0);
  return {
    asked: sum(({ asked }) => asked),
    answered: sum(({ answered }) => answered),
    unsure: sum(({ unsure }) => unsure),
  };
}
