import { evidenceSentence, targetSentence } from '@/lib/i18n/text/report/report-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { AreaReport } from '@/lib/report/types/report';

/** Target, weights and evidence; that there is no estimate has been said. */
export function factsOf({ score, target, robustness }: AreaReport, words: Words): string {
  return [
    target ? targetSentence(words, target) : '',
    robustness ? words.t(`report.profile.${robustness.verdict}`) : '',
    score.applicable ? evidenceSentence(words, score) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}
