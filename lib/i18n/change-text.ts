/** How a change since an earlier state is put into words: the same on every page and in every document. */
import type { Change } from '@/lib/scoring/change';
import type { DimensionScore } from '@/lib/scoring/score';
import { rangeText } from './report-text';
import type { Words } from './words';

/** The range of a heading, or that there is none. */
export function scoreText(words: Words, score: DimensionScore): string {
  return score.applicable ? rangeText(words, score.low, score.high) : words.t('report.profile.none');
}

export function changeText(words: Words, change: Change): string {
  switch (change.kind) {
    case 'clear-change':
      return words.t(`report.change.${change.direction}`);
    case 'too-close':
      return words.t('report.change.tooClose');
    case 'not-comparable':
      return words.t(`report.change.not-comparable.${change.because}`);
  }
}
