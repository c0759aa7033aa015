import type { Comparison } from '@/lib/benchmark/comparison';
import type { Figure } from '@/lib/benchmark/figure';
import { answerText, indicatorName, type Reading } from '@/lib/i18n/answer-text';
import { figureSentence, verdictText } from '@/lib/i18n/comparison-text';
import type { Words } from '@/lib/i18n/words';
import type { ComparisonGroup, ComparisonsReport } from '@/lib/report/report';
import type { Block, Text } from '../document';
import { paragraph, table } from './blocks';
import { linked, plain, spaced } from './phrase';

/** The city's answers beside the published figures, those that carry a verdict first. */
export function comparisonTable(caption: string, { prominent, further, withoutAnswer }: ComparisonsReport, reading: Reading): readonly Block[] {
  const { words } = reading;
  const groups = [...prominent, ...further];
  return [
    ...(groups.length + withoutAnswer === 0 ? [paragraph(words.t('report.compare.nothing'))] : []),
    ...(groups.length > 0 ? [tableOf(caption, groups, reading)] : []),
    ...(withoutAnswer > 0 ? [paragraph(words.t('export.compare.withoutAnswer', { count: withoutAnswer }), 'note')] : []),
  ];
}

function tableOf(caption: string, groups: readonly ComparisonGroup[], reading: Reading): Block {
  const { words } = reading;
  return table({
    caption,
    columns: [
      [words.t('export.compare.columns.question'), 4],
      [words.t('report.heading.columns.answer'), 4],
      [words.t('export.compare.columns.published'), 6],
      [words.t('export.compare.columns.told'), 4],
    ],
    rows: groups.flatMap(({ question, answer, comparisons }) =>
      comparisons.map((comparison) => [
        indicatorName(reading, question),
        answerText(reading, question, answer),
        spaced(plain(figureSentence(words, comparison)), figureSource(words, comparison.figure)),
        toldText(words, comparison),
      ]),
    ),
  });
}

function toldText(words: Words, comparison: Comparison): string {
  return verdictText(words, comparison) ?? words.t(`figures.city.${comparison.city}`);
}

/** The edition that a figure is from, linked to where it was published. */
export function figureSource(words: Words, { edition, source }: Figure): Text {
  return linked(words.t('report.advice.evidence', { edition: String(edition) }), source.url ?? '#sources');
}
