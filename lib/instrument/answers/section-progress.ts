/** How far a city has come, section by section. */
import type { Answers } from './answer';
import { askedness, questionsOf } from './asked';
import type { FormId, Instrument, Question } from '@/lib/instrument/model/instrument';

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

/** Questions that a page of the quick form has at most: twelve are read without losing the thread. */
const mostOnAPage = 12;

/**
 * The pages of a form, each with its sections in order. In the full form every section is a page; the short sections of
 * the quick form share pages, which spares whoever fills it in a press and a wait for each.
 *
 * @example pagesOf(instrument, 'full')[0] // ['profile']
 */
export function pagesOf(instrument: Instrument, form: FormId): readonly (readonly string[])[] {
  const sections = sectionsOf(instrument, form);
  if (form === 'full') return sections.map((section) => [section]);
  const pages: string[][] = [];
  let questions = 0;
  for (const section of sections) {
    const own = questionsOf(instrument, form, section).length;
    const last = pages.at(-1);
    if (last !== undefined && questions + own <= mostOnAPage) {
      last.push(section);
      questions += own;
    } else {
      pages.push([section]);
      questions = own;
    }
  }
  return pages;
}

/**
 * The sections of the page that a section is on; none where the form has no such section.
 *
 * @example pageOf(instrument, 'full', 'networks') // ['networks']
 */
export function pageOf(instrument: Instrument, form: FormId, section: string): readonly string[] {
  return pagesOf(instrument, form).find((page) => page.includes(section)) ?? [];
}

/**
 * The questions of these sections in the form, in the order of the page.
 *
 * @example questionsOn(instrument, 'quick', pageOf(instrument, 'quick', 'networks')).length // 12
 */
export function questionsOn(instrument: Instrument, form: FormId, sections: readonly string[]): readonly Question[] {
  return sections.flatMap((section) => questionsOf(instrument, form, section));
}

/**
 * The first section of the page after the one that this section is on, or undefined after the last.
 *
 * @example nextPage(instrument, 'full', 'profile') // 'strategy-and-budgets'
 */
export function nextPage(instrument: Instrument, form: FormId, section: string): string | undefined {
  const pages = pagesOf(instrument, form);
  return pages[pages.findIndex((page) => page.includes(section)) + 1]?.[0];
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
