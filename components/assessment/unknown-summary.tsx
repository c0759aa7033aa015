import type { Words } from '@/lib/i18n/catalogue/words';
import type { OpenQuestion } from '@/lib/instrument/answers/open-questions';
import { areaNames, widenedBy } from './assessment-state';

interface UnknownSummaryProps {
  readonly open: readonly OpenQuestion[];
  readonly version: number;
  readonly words: Words;
}

/** How much is unknown, and what that costs. */
export function UnknownSummary({ open, version, words }: UnknownSummaryProps) {
  if (open.length === 0) return <p>{words.t('form.unknown.none')}</p>;
  const widened = widenedBy(open);
  // Questions that wait for another answer come and go with it; that other one is counted.
  const count = open.filter(({ why }) => why !== 'waiting').length;
  return (
    <p>
      {words.t('form.unknown.lead', { count })}{' '}
      {widened.length === 0
        ? words.t('form.unknown.widensNothing')
        : words.t('form.unknown.widens', { count: widened.length, areas: areaNames(words, version, widened) })}
    </p>
  );
}
