/** How an attempt is put into words: the same on every page and in every document. */
import type { WhatIfAction } from '@/lib/recommendations/what-if';
import type { WhatIfArea, WhatIfReport } from '@/lib/report/types/recommendation-report';
import { recommendationTitle } from './recommendation-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { scoreText } from './change-text';
import type { Words } from '@/lib/i18n/catalogue/words';

/** How many actions and days it comes to, or why there are none. */
export function whatIfTotal(words: Words, { actions, leftOut, totalDays, days }: WhatIfReport): string {
  const nothing = leftOut.length > 0 ? 'report.whatIf.nothingFits' : 'report.whatIf.nothingNeeded';
  const total =
    actions.length > 0 ? words.t('report.whatIf.total', { count: actions.length, days: totalDays }) : words.t(nothing);
  return days === undefined ? total : `${total} ${words.t('report.whatIf.ofDays', { days })}`;
}

export function whatIfAction(reading: Reading, action: WhatIfAction): string {
  const { effortDays, pulledIn } = action;
  const key = pulledIn ? 'report.whatIf.pulledIn' : 'report.whatIf.choice';
  return reading.words.t(key, { title: recommendationTitle(reading, action), days: effortDays });
}

/** The range of an area as it would then be. */
export function whatIfAfter(words: Words, { before, after, moved }: WhatIfArea): string {
  if (!before.applicable || !after.applicable) return words.t('report.profile.none');
  const range = scoreText(words, after);
  return moved ? range : words.t('report.whatIf.same', { range });
}
