/** How editions and contributions are put into words: the same on every page and in every document. */
import { type AnswerCells, noneCell, unsaidCells } from '@/lib/benchmark/pool/contribution/contribution';
import { type AreaFigures, type PublishedShare, type SizeRange, sizeEnds } from '@/lib/benchmark/pool/edition/edition';
import type { BaseClassId, PartitionId } from '@/lib/benchmark/pool/partitions';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { DivisionId } from '@/lib/report/types/peers-report';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { areaName, rangeText } from './report-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/** `Europe`, `primary cities`. */
export function baseClassName(words: Words, division: PartitionId, baseClass: BaseClassId): string {
  return words.t(`benchmark.classes.${division}.${baseClass}`);
}

/** The cities of a class by name: `Africa; Asia`, or all contributing cities. */
export function className(words: Words, division: DivisionId, baseClasses: readonly BaseClassId[]): string {
  if (division === 'everyone') return words.t('benchmark.classes.everyone');
  return seriesText(
    words,
    baseClasses.map((baseClass) => baseClassName(words, division, baseClass)),
  );
}

/** `region and population`. */
export function waysText(words: Words, ways: readonly PartitionId[]): string {
  return words.list(ways.map((way) => words.t(`benchmark.ways.${way}`)));
}

/** `15 to 24 cities`, `100 cities or more`. */
export function sizeText(words: Words, size: SizeRange): string {
  const { to, ...from } = endsOf(words, size);
  return to === undefined ? words.t('benchmark.sizeOpen', from) : words.t('benchmark.size', { ...from, to });
}

/** The same under a title that says what is counted: `15–24`. */
export function sizeNumber(words: Words, size: SizeRange): string {
  const { to, ...from } = endsOf(words, size);
  return to === undefined ? words.t('benchmark.sizeOnlyOpen', from) : words.t('benchmark.sizeOnly', { ...from, to });
}

/** The figures of one area as a table has them, on the page and in documents. */
export function figureTexts(words: Words, figures: AreaFigures) {
  return {
    middle: rangeText(words, figures.lowerQuartile, figures.upperQuartile),
    median: words.whole(figures.median),
    interval: rangeText(words, figures.medianFrom, figures.medianTo),
    off: words.whole(figures.mayBeOff),
  };
}

/** Those of its words that every sentence on an area takes. */
export function figureValues(
  words: Words,
  { lowerQuartile, upperQuartile, median, medianFrom, medianTo, mayBeOff }: AreaFigures,
) {
  return {
    lower: words.whole(lowerQuartile),
    upper: words.whole(upperQuartile),
    median: words.whole(median),
    from: words.whole(medianFrom),
    to: words.whole(medianTo),
    off: words.whole(mayBeOff),
  };
}

function endsOf(words: Words, size: SizeRange): { readonly from: string; readonly to: string | undefined } {
  const { from, to } = sizeEnds[size];
  return { from: words.whole(from), to: to === undefined ? undefined : words.whole(to) };
}

/** `45%`, `few`, `nearly all`. */
export function shareText(words: Words, share: PublishedShare): string {
  return typeof share === 'number'
    ? words.t('benchmark.share.percent', { percent: words.whole(share) })
    : words.t(`benchmark.share.${share}`);
}

/** The same within a sentence, with how far it may be off: `45% of them (give or take 8)`. */
export function shareOfThem(words: Words, share: PublishedShare, off: number): string {
  if (typeof share !== 'number') return words.t(`benchmark.share.inText.${share}`);
  return words.t('benchmark.share.inText.percent', { percent: words.whole(share), off: words.whole(off) });
}

/** One cell of a question: the words of its option, its level, its row and option, or that nothing was said. */
export function cellText(reading: Reading, questionId: string, cell: string): string {
  const { words, instrument } = reading;
  if (unsaidCells.some((unsaid) => unsaid === cell) || cell === noneCell) return words.t(`benchmark.cells.${cell}`);
  const question = requireQuestion(instrument, questionId);
  const key = `instrument-v${instrument.version}.questions.${questionId}`;
  switch (question.kind) {
    case 'levels':
      return words.t('benchmark.cells.level', {
        title: words.t(`${key}.levels.${cell}.title`),
        level: words.whole(Number(cell)),
      });
    case 'matrix': {
      const [row = '', option = ''] = cell.split('/');
      const chosen = option === noneCell ? words.t('benchmark.cells.none') : words.t(`${key}.options.${option}`);
      return words.t('benchmark.cells.row', { row: words.t(`${key}.rows.${row}`), option: chosen });
    }
    default:
      return words.t(`${key}.options.${cell}`);
  }
}

/** One published part of a question: its cell; of several, that it is any of them. */
export function partText(reading: Reading, questionId: string, cells: AnswerCells): string {
  const { words, instrument } = reading;
  const [first = '', ...others] = cells;
  const last = others.pop();
  if (last === undefined) return cellText(reading, questionId, first);
  if (requireQuestion(instrument, questionId).kind === 'levels') {
    const title = words.t(`instrument-v${instrument.version}.questions.${questionId}.levels.${first}.title`);
    return words.t('benchmark.cells.levelFrom', { title, level: words.whole(Number(first)) });
  }
  return words.t('benchmark.cells.anyOf', {
    first: cellsText(reading, questionId, [first, ...others]),
    last: cellText(reading, questionId, last),
  });
}

/** All cells of an answer on one line. */
export function cellsText(reading: Reading, questionId: string, cells: AnswerCells): string {
  return seriesText(
    reading.words,
    cells.map((cell) => cellText(reading, questionId, cell)),
  );
}

/** An area of the peers in one sentence, for those who do not see the strip. */
export function peerStripText(reading: Reading, area: AreaId, figures: AreaFigures): string {
  const { words } = reading;
  return words.t('benchmark.areas.strip', { area: areaName(reading, area), ...figureValues(words, figures) });
}
