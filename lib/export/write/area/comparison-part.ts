import type { Comparison } from '@/lib/benchmark/comparison';
import type { Figure } from '@/lib/benchmark/figure';
import { answerText, indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { figureCaveats, figureSentence, standingText, vagueTexts } from '@/lib/i18n/text/report/comparison-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import type { ComparisonGroup, ComparisonsReport } from '@/lib/report/types/report';
import type { Block, Text } from '@/lib/export/model/document';
import { group, list, paragraph, table } from '@/lib/export/write/blocks/blocks';
import { linked, phrase, plain, spaced, strong } from '@/lib/export/write/blocks/phrase';

/** The city's answers beside the published figures: what weighs most in a table, the rest answer by answer. */
export function comparisonPart(
  caption: string,
  { prominent, further, withoutAnswer }: ComparisonsReport,
  reading: Reading,
): readonly Block[] {
  const { words } = reading;
  const rest = words.t(prominent.length > 0 ? 'report.compare.further' : 'report.compare.furtherOnly', {
    count: further.length,
  });
  return [
    ...(prominent.length + further.length + withoutAnswer === 0 ? [paragraph(words.t('report.compare.nothing'))] : []),
    ...(prominent.length > 0 ? [prominentTable(caption, prominent, reading)] : []),
    ...(further.length > 0 ? [paragraph(strong(rest))] : []),
    ...further.map((one) => furtherGroup(one, reading)),
    ...(withoutAnswer > 0
      ? [paragraph(words.t('export.compare.withoutAnswer', { count: withoutAnswer }), 'note')]
      : []),
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
    rows: groups.flatMap((one) => groupRows(one, reading)),
  });
}

/** A row a figure that names a share, and one for all that name none. */
function groupRows(
  { question, answer, comparisons }: ComparisonGroup,
  reading: Reading,
): readonly (readonly (string | Text)[])[] {
  const { words } = reading;
  const shares = comparisons.filter(({ verdict }) => verdict !== undefined);
  const vague = comparisons.filter(({ verdict }) => verdict === undefined);
  const [first] = vague;
  const published = [
    ...shares.map((comparison) => [
      spaced(plain(figureSentence(words, comparison)), figureSource(words, comparison.figure)),
      standingText(reading, answer, comparison) ?? '',
    ]),
    ...(first
      ? [
          [
            spaced(plain(vagueTexts(words, vague).join(' ')), figureSource(words, first.figure)),
            words.t('export.compare.noShare'),
          ],
        ]
      : []),
  ];
  const said = answerText(reading, question, answer);
  return published.map((cells, place) => [
    indicatorName(reading, question),
    place === 0 ? said : words.t('export.compare.asAbove'),
    ...cells,
  ]);
}

function furtherGroup({ question, answer, comparisons }: ComparisonGroup, reading: Reading): Block {
  const { words } = reading;
  const values = { question: indicatorName(reading, question), answer: answerText(reading, question, answer) };
  const shares = comparisons.filter(({ verdict }) => verdict !== undefined);
  const vague = comparisons.filter(({ verdict }) => verdict === undefined);
  const [first] = vague;
  return group(
    paragraph(phrase(words, 'report.compare.question', { values, tags: { b: { strong: true } } })),
    ...list(shares.map((comparison) => furtherLine(comparison, answer, reading))),
    ...(first
      ? [paragraph(spaced(plain(vagueTexts(words, vague).join(' ')), figureSource(words, first.figure)), 'note')]
      : []),
  );
}

function furtherLine(comparison: Comparison, answer: GivenAnswer, reading: Reading): Text {
  const { words } = reading;
  const line = [standingText(reading, answer, comparison), ...figureCaveats(words, comparison)].join(' ');
  return spaced(plain(line), figureSource(words, comparison.figure));
}

/** The survey that a figure is from, linked to where it was published. */
export function figureSource(words: Words, { survey, source }: Figure): Text {
  return linked(words.t('report.recommendation.evidence', { survey: String(survey) }), source.url ?? '#sources');
}
