import type { Comparison } from '@/lib/benchmark/comparison';
import type { Figure } from '@/lib/benchmark/figure';
import { answerText, indicatorName, type Reading } from '@/lib/i18n/answer-text';
import { countedText, figureLine, figureSentence, verdictText } from '@/lib/i18n/comparison-text';
import type { Words } from '@/lib/i18n/words';
import type { ComparisonGroup, ComparisonsReport } from '@/lib/report/report';
import type { Block, Text } from '../document';
import { group, list, paragraph, table } from './blocks';
import { linked, phrase, plain, spaced, strong } from './phrase';

/** The city's answers beside the published figures: what carries a verdict in a table, the rest answer by answer. */
export function comparisonPart(caption: string, { prominent, further, withoutAnswer }: ComparisonsReport, reading: Reading): readonly Block[] {
  const { words } = reading;
  const rest = words.t(prominent.length > 0 ? 'report.compare.further' : 'report.compare.furtherOnly', { count: further.length });
  return [
    ...(prominent.length + further.length + withoutAnswer === 0 ? [paragraph(words.t('report.compare.nothing'))] : []),
    ...(prominent.length > 0 ? [prominentTable(caption, prominent, reading)] : []),
    ...(further.length > 0 ? [paragraph(strong(rest))] : []),
    ...further.map((one) => furtherGroup(one, reading)),
    ...(withoutAnswer > 0 ? [paragraph(words.t('export.compare.withoutAnswer', { count: withoutAnswer }), 'note')] : []),
  ];
}

function prominentTable(caption: string, groups: readonly ComparisonGroup[], reading: Reading): Block {
  const { words } = reading;
  return table({
    caption,
    columns: [
      [words.t('export.compare.columns.question'), 3],
      [words.t('export.compare.columns.city'), 3],
      [words.t('export.compare.columns.published'), 6],
      [words.t('export.compare.columns.told'), 4],
    ],
    rows: groups.flatMap(({ question, answer, comparisons }) =>
      comparisons.map((comparison, place) => [
        indicatorName(reading, question),
        place === 0 ? answerText(reading, question, answer) : words.t('export.compare.asAbove'),
        spaced(plain(figureSentence(words, comparison)), figureSource(words, comparison.figure)),
        toldText(words, comparison),
      ]),
    ),
  });
}

function toldText(words: Words, comparison: Comparison): string {
  return verdictText(words, comparison) ?? words.t(`figures.city.${comparison.city}`);
}

function furtherGroup({ question, answer, comparisons }: ComparisonGroup, reading: Reading): Block {
  const { words } = reading;
  const values = { question: indicatorName(reading, question), answer: answerText(reading, question, answer) };
  return group(
    paragraph(phrase(words, 'report.compare.question', { values, tags: { b: { strong: true } } })),
    ...list(comparisons.map((comparison) => furtherLine(comparison, comparisons, words))),
  );
}

function furtherLine(comparison: Comparison, beside: readonly Comparison[], words: Words): Text {
  const line = words.t('report.points.sentence', { text: `${countedText(words, comparison, beside)}${figureLine(words, comparison)}` });
  return spaced(plain(line), figureSource(words, comparison.figure));
}

/** The edition that a figure is from, linked to where it was published. */
export function figureSource(words: Words, { edition, source }: Figure): Text {
  return linked(words.t('report.advice.evidence', { edition: String(edition) }), source.url ?? '#sources');
}
