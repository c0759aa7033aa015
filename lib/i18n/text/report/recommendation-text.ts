/** How recommendations are put into words in a report: the same on every page and in every document. */
import type { DocumentedPractice } from '@/lib/benchmark/examples';
import type {
  RecommendationReport,
  FactReport,
  FigureReport,
  NamedRecommendation,
} from '@/lib/report/types/recommendation-report';
import { answerText, indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { baseText, quantityText } from '@/lib/i18n/text/figure-text';
import { areaName, rangeText } from './report-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/** Title of a recommendation: of its variant, where that has one of its own. */
export function recommendationTitle({ words }: Reading, recommendation: NamedRecommendation): string {
  return words.t(recommendationKey(words, recommendation, 'title'));
}

/** Whom to involve, in this city's situation where that differs. */
export function involveText({ words }: Reading, recommendation: NamedRecommendation): string {
  return words.t(recommendationKey(words, recommendation, 'involve'));
}

/** What the recommendations are and why, as written; undefined where something else is to be done here. */
export function usualText(reading: Reading, recommendation: NamedRecommendation): string | undefined {
  const key = `recommendations.${recommendation.id}`;
  return isReplaced(reading, recommendation)
    ? undefined
    : `${reading.words.t(`${key}.what`)} ${reading.words.t(`${key}.why`)}`;
}

/** How to begin this month. */
export function firstStepText({ words }: Reading, recommendation: NamedRecommendation): string {
  return words.t(recommendationKey(words, recommendation, 'firstStep'));
}

/** Steps for the first 90 days, in order. */
export function ninetyDaysTexts({ words }: Reading, recommendation: NamedRecommendation): readonly string[] {
  const key = recommendationKey(words, recommendation, 'ninetyDays.1').slice(0, -1);
  return ['1', '2', '3', '4', '5'].flatMap((step) => (words.has(key + step) ? [words.t(key + step)] : []));
}

/** What would change our mind. */
export function doubtText({ words }: Reading, recommendation: NamedRecommendation): string {
  return words.t(recommendationKey(words, recommendation, 'changeOurMind'));
}

/** What is different in this city, a note and what to do about it for each difference. */
export function differenceTexts(
  { words }: Reading,
  { id, variants }: NamedRecommendation,
): readonly { readonly note: string; readonly instead: string }[] {
  return variants.map((variant) => ({
    note: words.t(ownKey(id, variant.id, 'note')),
    instead: words.t(ownKey(id, variant.id, 'instead')),
  }));
}

/** Whether something else is to be done, under a title of its own, and not the usual thing in another way. */
export function isReplaced({ words }: Reading, { id, variants }: NamedRecommendation): boolean {
  return variants.some((variant) => words.has(ownKey(id, variant.id, 'title')));
}

/**
 * How to ask the leadership for it where its time is scarce; undefined where nothing is asked, or it may be asked in
 * full.
 */
export function askText({ words }: Reading, { id, smallerAsk }: RecommendationReport): string | undefined {
  const key = `recommendations.${id}.smallerAsk`;
  return smallerAsk && words.has(key) ? words.t(key) : undefined;
}

/** Which of the city's troubles it answers, what makes it wait, and which obstacles that cities name. */
export function troublesText({ words }: Reading, { troubles, hindrances, needs }: RecommendationReport): string {
  const obstacles =
    needs.length === 0
      ? []
      : [
          words.t('recommendation.answers', {
            needs: words.list(needs.map((need) => words.t(`recommendation.needs.${need}`))),
          }),
        ];
  const reasons = words.list(troubles.map((trouble) => words.t(`recommendation.troubles.${trouble}`)));
  const early = troubles.length === 0 ? [] : [words.t('recommendation.early', { reasons })];
  return [
    ...early,
    ...hindrances.map((hindrance) => words.t(`recommendation.hindrances.${hindrance}`)),
    ...obstacles,
  ].join(' ');
}

/** Of the variants that apply the first that has the words; without one, the recommendation as written. */
function recommendationKey(words: Words, { id, variants }: NamedRecommendation, part: string): string {
  const own = variants.map((variant) => ownKey(id, variant.id, part)).find((key) => words.has(key));
  return own ?? `recommendations.${id}.${part}`;
}

function ownKey(id: string, variant: string, part: string): string {
  return `recommendations.${id}.variants.${variant}.${part}`;
}

/**
 * The answers that call for recommendations, a line each: `Written international strategy: No`. Where what counts is
 * that an option was not chosen, the line says so, and not what was chosen instead.
 */
export function factTexts(reading: Reading, facts: readonly FactReport[]): readonly string[] {
  const missing = facts.filter(isMissingOption);
  const holding = facts.filter(
    (fact) => fact.holds && !missing.some(({ question }) => fact.kind === 'indicator' && fact.indicator === question),
  );
  return [...holding.flatMap((fact) => factText(reading, fact)), ...missing.map((fact) => missingText(reading, fact))];
}

type AnswerFact = FactReport & { kind: 'answer' };

function isMissingOption(fact: FactReport): fact is AnswerFact {
  return fact.kind === 'answer' && !fact.holds && fact.answer?.state === 'answered';
}

function missingText(reading: Reading, { question, is, answer }: AnswerFact): string {
  // Of a question with one answer that answer says it.
  if (answer?.state === 'answered' && typeof answer.value !== 'object') {
    return reading.words.t('report.recommendation.fact', {
      name: indicatorName(reading, question),
      answer: answerText(reading, question, answer),
    });
  }
  const key = `instrument-v${reading.instrument.version}.questions.${question}.options`;
  const options = seriesText(
    reading.words,
    is.map((option) => reading.words.t(`${key}.${option}`)),
  );
  return reading.words.t('report.recommendation.factMissing', { name: indicatorName(reading, question), options });
}

function factText(reading: Reading, fact: FactReport): readonly string[] {
  const { words } = reading;
  if (fact.kind === 'answer') {
    const name = indicatorName(reading, fact.question);
    return [words.t('report.recommendation.fact', { name, answer: chosenText(reading, fact) })];
  }
  const name = indicatorName(reading, fact.indicator);
  if (fact.status === 'closed') return [words.t('report.recommendation.factClosed', { name })];
  if (fact.status !== 'answered') return [words.t('report.recommendation.factUnknown', { name })];
  return [words.t('report.recommendation.fact', { name, answer: indicatorText(reading, fact) })];
}

function chosenText(reading: Reading, fact: AnswerFact): string {
  const { answer } = fact;
  const several = answer?.state === 'answered' && typeof answer.value === 'object';
  if (answer && !several) return answerText(reading, fact.question, answer);
  const key = `instrument-v${reading.instrument.version}.questions.${fact.question}.options`;
  return seriesText(
    reading.words,
    fact.chosen.map((option) => reading.words.t(`${key}.${option}`)),
  );
}

function indicatorText(reading: Reading, { indicator, answer, range }: FactReport & { kind: 'indicator' }): string {
  if (answer) return answerText(reading, indicator, answer);
  return reading.words.t('report.answers.share', { percent: reading.words.whole(100 * (range?.[0] ?? 0)) });
}

/** Which area it moves, from where to where, and how far towards the target. */
export function movesText(
  reading: Reading,
  { area, gain, before, after, gapCovered, prerequisites }: RecommendationReport,
): string {
  const { words } = reading;
  if (gain === 0) return words.t('report.recommendation.movesNothing');
  const text = words.t('report.recommendation.movesRange', {
    area: areaName(reading, area),
    before: rangeText(words, before.low, before.high),
    after: rangeText(words, after.low, after.high),
  });
  const gap = gapCovered === 'none' ? '' : words.t(`report.recommendation.gap.${gapCovered}`);
  const earlier = prerequisites.length > 0 ? words.t('report.recommendation.movesWithEarlier') : '';
  return `${text}${gap}${earlier}`;
}

/** Figures of one item and one base, on one line. */
export interface FigureLine {
  /** Id of the first of them. */
  readonly id: string;
  readonly survey: number;
  readonly text: string;
}

/** Published figures, those that share their item and their base on one line. */
export function figureLines({ words }: Reading, figures: readonly FigureReport[]): readonly FigureLine[] {
  const groups = new Map<string, FigureReport['figure'][]>();
  for (const { figure } of figures) {
    const area = JSON.stringify([
      words.t(`figures.items.${figure.id}.item`),
      baseText(words, figure),
      figure.secondary,
    ]);
    groups.set(area, [...(groups.get(area) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const quantities = words.list(
      group.map((figure) =>
        words.t('report.recommendation.otherPart', {
          option: words.t(`figures.items.${figure.id}.option`),
          quantity: quantityText(words, figure),
        }),
      ),
    );
    const values = { item: words.t(`figures.items.${first.id}.item`), quantities, base: baseText(words, first) };
    const text = words.t('report.recommendation.other', values);
    return [
      {
        id: first.id,
        survey: first.survey,
        text: first.secondary ? `${text} ${words.t('report.compare.secondary')}` : text,
      },
    ];
  });
}

/** Days, money, time and leaders that it takes. */
export function takesText({ words }: Reading, recommendation: RecommendationReport): string {
  return [
    words.t('report.recommendation.days', { days: recommendation.effortDays }),
    recommendation.ownDays ? '' : words.t('report.recommendation.variantDays'),
    words.t('report.recommendation.cost', { cost: words.t(`recommendation.cost.${recommendation.cost}`) }),
    words.t('report.recommendation.months', { months: recommendation.monthsToEffect }),
    words.t(`recommendation.startedBy.${recommendation.startedBy}`),
    words.t(recommendation.needsLeaders ? 'report.recommendation.leaders' : 'report.recommendation.noLeaders'),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

export function practiceText({ words }: Reading, { id, cities, year }: DocumentedPractice): string {
  return words.t('report.recommendation.exampleLine', {
    who: cities.length > 0 ? words.list(cities) : words.t(`examples.${id}.who`),
    year: year === undefined ? '' : words.t('report.recommendation.exampleYear', { year: String(year) }),
    practice: words.t(`examples.${id}.practice`),
  });
}
