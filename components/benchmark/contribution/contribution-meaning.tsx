import { Part } from '@/components/ui/part';
import type { Words } from '@/lib/i18n/catalogue/words';
import { smallestClass } from '@/lib/benchmark/pool/rules';

const points = ['leaves', 'kept', 'counted', 'back'] as const;

/** What contributing means, before anything can be given. */
export function ContributionMeaning({ words }: { readonly words: Words }) {
  return (
    <Part id="means" title={words.t('contribution.means.title')}>
      <ul className="list-disc space-y-2 ps-6">
        {points.map((point) => (
          <li key={point}>{words.t(`contribution.means.${point}`, { smallest: smallestClass })}</li>
        ))}
      </ul>
      <p>{words.rich('contribution.means.more', { a: (text) => <a href="/benchmark">{text}</a> })}</p>
    </Part>
  );
}
