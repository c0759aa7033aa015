/** How advice is put into words in a report: the same on every page and in every document. */
import type { DocumentedPractice } from '@/lib/benchmark/examples';
import type { AdviceReport, FactReport, FigureReport, NamedAdvice } from '@/lib/report/advice-report';
import { answerText, indicatorName, type Reading } from './answer-text';
import { baseText, quantityText } from './figure-text';
import { headingName, rangeText } from './report-text';
import { seriesText } from './series-text';
import type { Words } from './words';

/** Title of a piece of advice: of its variant, where that has one of its own. */
export function adviceTitle({ words }: Reading, advice: NamedAdvice): string {
  return words.t(adviceKey(words, advice, 'title'));
}

/** Whom to involve, in this city's situation where that differs. */
export function involveText({ words }: Reading, advice: NamedAdvice): string {
  return words.t(adviceKey(words, advice, 'involve'));
}

/** What the advice is and why, as written; undefined where something else is to be done here. */
export function usualText(reading: Reading, advice: NamedAdvice): string | undefined {
  const key = `recommendations.${advice.id}`;
  return isReplaced(reading, advice) ? undefined : `${reading.words.t(`${key}.what`)} ${reading.words.t(`${key}.why`)}`;
}

/** How to begin this month. */
export function firstStepText({ words }: Reading, advice: NamedAdvice): string {
  return words.t(adviceKey(words, advice, 'firstStep'));
}

/** Steps for the first 90 days, in order. */
export function ninetyDaysTexts({ words }: Reading, advice: NamedAdvice): readonly string[] {
  const key = adviceKey(words, advice, 'ninetyDays.1').slice(0, -1);
  return ['1', '2', '3', '4', '5'].flatMap((step) => (words.has(key + step) ? [words.t(key + step)] : []));
}

/** What would change our mind. */
export function doubtText({ words }: Reading, advice: NamedAdvice): string {
  return words.t(adviceKey(words, advice, 'changeOurMind'));
}

/** What is different in this city, a note and what to do about it for each difference. */
export function differenceTexts({ words }: Reading, { id, variants }: NamedAdvice): readonly { readonly note: string; readonly instead: string }[] {
  return variants.map((variant) => ({ note: words.t(ownKey(id, variant.id, 'note')), instead: words.t(ownKey(id, variant.id, 'instead')) }));
}

/** Whether something else is to be done, under a title of its own, and not the usual thing in another way. */
export function isReplaced({ words }: Reading, { id, variants }: NamedAdvice): boolean {
  return variants.some((variant) => words.has(ownKey(id, variant.id, 'title')));
}

/** How to ask the leadership for it where its time is scarce; undefined where nothing is asked, or it may be asked in full. */
export function askText({ words }: Reading, { id, smallerAsk }: AdviceReport): string | undefined {
  const key = `recommendations.${id}.smallerAsk`;
  return smallerAsk && words.has(key) ? words.t(key) : undefined;
}

/** Which of the city's troubles it answers, what makes it wait, and which obstacles that cities name. */
export function troublesText({ words }: Reading, { troubles, hindrances, needs }: AdviceReport): string {
  const obstacles = needs.length === 0 ? [] : [words.t('advice.answers', { needs: words.list(needs.map((need) => words.t(`advice.needs.${need}`))) })];
  const reasons = words.list(troubles.map((trouble) => words.t(`advice.troubles.${trouble}`)));
  const early = troubles.length === 0 ? [] : [words.t('advice.early', { reasons })];
  return [...early, ...hindrances.map((hindrance) => words.t(`advice.hindrances.${hindrance}`)), ...obstacles].join(' ');
}

/** Of the variants that apply the first that has the words; without one, the advice as written. */
function adviceKey(words: Words, { id, variants }: NamedAdvice, part: string): string {
  const own = variants.map((variant) => ownKey(id, variant.id, part)).find((key) => words.has(key));
  return own ?? `recommendations.${id}.${part}`;
}

function ownKey(id: string, variant: string, part: string): string {
  return `recommendations.${id}.variants.${variant}.${part}`;
}

/**
 * The answers that call for advice, a line each: `Written international strategy: No`. Where what counts is that an
 * option was not chosen, the line says so, and not what was chosen instead.
 */
export function factTexts(reading: Reading, facts: readonly FactReport[]): readonly string[] {
  const missing = facts.filter(isMissingOption);
  const holding = facts.filter((fact) => fact.holds && !missing.some(({ question }) => fact.kind === 'indicator' && fact.indicator === question));
  return [...holding.flatMap((fact) => factText(reading, fact)), ...missing.map((fact) => missingText(reading, fact))];
}

type AnswerFact = FactReport & { kind: 'answer' };

function isMissingOption(fact: FactReport): fact is AnswerFact {
  return fact.kind === 'answer' && !fact.holds && fact.answer?.state === 'answered';
}

function missingText(reading: Reading, { question, is, answer }: AnswerFact): string {
  // Of a question with one answer that answer says it.
  if (answer?.state === 'answered' && typeof answer.value !== 'object') {
    return reading.words.t('report.advice.fact', { name: indicatorName(reading, question), answer: answerText(reading, question, answer) });
  }
  const key = `instrument-v${reading.instrument.version}.questions.${question}.options`;
  const options = seriesText(reading.words, is.map((option) => reading.words.t(`${key}.${option}`)));
  return reading.words.t('report.advice.factMissing', { name: indicatorName(reading, question), options });
}

function factText(reading: Reading, fact: FactReport): readonly string[] {
  const { words } = reading;
  if (fact.kind === 'answer') {
    const name = indicatorName(reading, fact.question);
    return [words.t('report.advice.fact', { name, answer: chosenText(reading, fact) })];
  }
  const name = indicatorName(reading, fact.indicator);
  if (fact.status === 'closed') return [words.t('report.advice.factClosed', { name })];
  if (fact.status !== 'answered') return [words.t('report.advice.factUnknown', { name })];
  return [words.t('report.advice.fact', { name, answer: indicatorText(reading, fact) })];
}

function chosenText(reading: Reading, fact: AnswerFact): string {
  const { answer } = fact;
  const several = answer?.state === 'answered' && typeof answer.value === 'object';
  if (answer && !several) return answerText(reading, fact.question, answer);
  const key = `instrument-v${reading.instrument.version}.questions.${fact.question}.options`;
  return seriesText(reading.words, fact.chosen.map((option) => reading.words.t(`${key}.${option}`)));
}

function indicatorText(reading: Reading, { indicator, answer, range }: FactReport & { kind: 'indicator' }): string {
  if (answer) return answerText(reading, indicator, answer);
  return reading.words.t('report.answers.share', { percent: reading.words.whole(100 * (range?.[0] ?? 0)) });
}

/** Which heading it moves, from where to where, and how far towards the target. */
export function movesText(reading: Reading, { dimension, gain, before, after, gapCovered, prerequisites }: AdviceReport): string {
  const { words } = reading;
  if (gain === 0) return words.t('report.advice.movesNothing');
  const text = words.t('report.advice.movesRange', {
    heading: headingName(reading, dimension),
    before: rangeText(words, before.low, before.high),
    after: rangeText(words, after.low, after.high),
  });
  const gap = gapCovered === 'none' ? '' : words.t(`report.advice.gap.${gapCovered}`);
  const earlier = prerequisites.length > 0 ? words.t('report.advice.movesWithEarlier') : '';
  return `${text}${gap}${earlier}`;
}

/** Figures of one item and one base, on one line. */
export interface FigureLine {
  /** Id of the first of them. */
  readonly id: string;
  readonly edition: number;
  readonly text: string;
}

/** Published figures, those that share their item and their base on one line. */
export function figureLines({ words }: Reading, figures: readonly FigureReport[]): readonly FigureLine[] {
  const groups = new Map<string, FigureReport['figure'][]>();
  for (const { figure } of figures) {
    const heading = JSON.stringify([words.t(`figures.items.${figure.id}.item`), baseText(words, figure), figure.secondary]);
    groups.set(heading, [...(groups.get(heading) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const quantities = words.list(
      group.map((figure) =>
        words.t('report.advice.otherPart', { option: words.t(`figures.items.${figure.id}.option`), quantity: quantityText(words, figure) }),
      ),
    );
    const values = { item: words.t(`figures.items.${first.id}.item`), quantities, base: baseText(words, first) };
    const text = words.t('report.advice.other', values);
    return [{ id: first.id, edition: first.edition, text: first.secondary ? `${text} ${words.t('report.compare.secondary')}` : text }];
  });
}

/** Days, money, time and leaders that it takes. */
export function takesText({ words }: Reading, advice: AdviceReport): string {
  return [
    words.t('report.advice.days', { days: advice.effortDays }),
    advice.ownDays ? '' : words.t('report.advice.variantDays'),
    words.t('report.advice.cost', { cost: words.t(`advice.cost.${advice.cost}`) }),
    words.t('report.advice.months', { months: advice.monthsToEffect }),
    words.t(`advice.startedBy.${advice.startedBy}`),
    words.t(advice.needsLeaders ? 'report.advice.leaders' : 'report.advice.noLeaders'),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

export function practiceText({ words }: Reading, { id, cities, year }: DocumentedPractice): string {
  return words.t('report.advice.exampleLine', {
    who: cities.length > 0 ? words.list(cities) : words.t(`examples.${id}.who`),
    year: year === undefined ? '' : words.t('report.advice.exampleYear', { year: String(year) }),
    practice: words.t(`examples.${id}.practice`),
  });
}
