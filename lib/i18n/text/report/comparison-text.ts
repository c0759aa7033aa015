/** How an answer beside a published figure is put into words: the same on every page and in every document. */
import type { Comparison } from '@/lib/benchmark/comparison';
import { crosswalk } from '@/lib/benchmark/crosswalk';
import { leavesSideOpen } from '@/lib/benchmark/share-verdict';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import { answerText, type Reading } from '@/lib/i18n/text/answer-text';
import { baseText, likelyBaseText, quantityText, shareText, spanText, whomText } from '@/lib/i18n/text/figure-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/**
 * Where the answer stands among those who answered the survey, as an officer can say it: `You: yes. So did 69% of the
 * 27 cities that answered in 2018.` Undefined where the figure names no share.
 */
export function standingText(reading: Reading, answer: GivenAnswer, comparison: Comparison): string | undefined {
  const { figure, verdict, city } = comparison;
  if (verdict === undefined) return undefined;
  const { words } = reading;
  const share = { share: shareText(words, figure), whom: whomText(words, figure) };
  const open = leavesSideOpen(figure);
  const others =
    city === 'counted'
      ? words.t(`figures.standing.same.${open ? 'open' : verdict}`, share)
      : otherText(reading, comparison, share);
  const left = open ? [words.t('figures.standing.open')] : [];
  return [ownText(reading, answer, comparison), others, ...left].join(' ');
}

function ownText(reading: Reading, answer: GivenAnswer, { question, city, figure }: Comparison): string {
  const { words, instrument } = reading;
  const { kind } = requireQuestion(instrument, question);
  const option = words.t(`figures.items.${figure.id}.option`);
  if (kind === 'yes-no')
    return words.t(`figures.standing.you.${answer.state === 'answered' && answer.value === 'yes' ? 'yes' : 'no'}`);
  if (kind === 'checklist' && city === 'not-counted') return words.t('figures.standing.you.notChosen');
  // What the figure counts may be several of our options, or one of several that the city chose.
  const ownWords = kind === 'choice' && (city === 'not-counted' || crosswalk[figure.id]?.counted.is.length === 1);
  return words.t('figures.standing.you.chosen', { answer: ownWords ? answerText(reading, question, answer) : option });
}

/** What share gave the answer that the city did not give. */
function otherText(
  { words, instrument }: Reading,
  { question, figure, verdict }: Comparison,
  share: { readonly share: string; readonly whom: string },
): string {
  const { kind } = requireQuestion(instrument, question);
  const said =
    kind === 'yes-no' ? (crosswalk[figure.id]?.counted.is[0] ?? '') : kind === 'checklist' ? 'chosen' : 'option';
  return words.t(`figures.standing.other.${figure.quantity.kind === 'percent' ? 'percent' : 'words'}`, {
    ...share,
    said,
    option: words.t(`figures.items.${figure.id}.option`),
    verdict: leavesSideOpen(figure) ? 'open' : (verdict ?? ''),
  });
}

/**
 * What belongs beside the standing: how many answers the share is likely to rest on, how far it would vary in other
 * groups of cities, and where the published item is not ours. Words have no interval.
 */
export function figureCaveats(words: Words, { figure, match }: Comparison): readonly string[] {
  const interval = figure.quantity.kind === 'percent' ? spanText(words, figure) : undefined;
  return [
    ...(match === 'similar'
      ? [words.t('report.compare.similar', { item: words.t(`figures.items.${figure.id}.item`) })]
      : []),
    ...[likelyBaseText(words, figure), interval].flatMap((text) =>
      text === undefined ? [] : [words.t('report.compare.figureRest', { text })],
    ),
    ...(figure.secondary ? [words.t('report.compare.secondary')] : []),
  ];
}

/** The figure by itself with its caveats, in sentences. */
export function figureSentence(words: Words, comparison: Comparison): string {
  const { figure } = comparison;
  const counted = words.t('report.compare.figure', {
    quantity: quantityText(words, figure),
    base: baseText(words, figure),
    option: words.t(`figures.items.${figure.id}.option`),
    item: words.t(`figures.items.${figure.id}.item`),
  });
  return [counted, ...figureCaveats(words, comparison)].join(' ');
}

/**
 * Figures that name no share, a sentence an item: ranks in their order, words with what they are said of; last, whose
 * answers.
 */
export function vagueTexts(words: Words, comparisons: readonly Comparison[]): readonly string[] {
  const groups = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const key = vagueKey(words, comparison);
    groups.set(key, [...(groups.get(key) ?? []), comparison]);
  }
  const bases = [...new Set(comparisons.map(({ figure }) => baseText(words, figure)))];
  return [
    ...[...groups.values()].map((group) => vagueText(words, group)),
    words.t('report.compare.whose', { bases: seriesText(words, bases) }),
  ];
}

function vagueKey(words: Words, { figure, match }: Comparison): string {
  const said = figure.quantity.kind === 'rank' ? 'rank' : words.t(`figures.items.${figure.id}.wording`);
  return JSON.stringify([figure.survey, words.t(`figures.items.${figure.id}.item`), said, match, figure.secondary]);
}

function vagueText(words: Words, group: readonly Comparison[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { figure, match } = first;
  const ranked = figure.quantity.kind === 'rank' && group.length > 1;
  const options = (some: readonly Comparison[]) =>
    seriesText(
      words,
      some.map((one) => (ranked ? rankedOption(words, one) : optionText(words, one))),
    );
  const own = group.filter(({ city }) => city === 'counted');
  return [
    words.t('report.compare.vague', {
      item: words.t(`figures.items.${figure.id}.item`),
      said: ranked ? words.t('report.compare.inOrder') : quantityText(words, figure),
      options: options(group),
    }),
    ...(own.length === 0 || group.length === 1 ? [] : [words.t('report.compare.yours', { options: options(own) })]),
    ...(match === 'similar' ? [words.t('report.compare.similarItem')] : []),
    ...(figure.secondary ? [words.t('report.compare.secondary')] : []),
  ].join(' ');
}

function optionText(words: Words, { figure }: Comparison): string {
  return words.t(`figures.items.${figure.id}.option`);
}

function rankedOption(words: Words, comparison: Comparison): string {
  const { quantity } = comparison.figure;
  const option = optionText(words, comparison);
  return quantity.kind === 'rank' ? words.t('report.compare.ranked', { order: quantity.order, option }) : option;
}
