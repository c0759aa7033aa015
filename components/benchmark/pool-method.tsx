import { Part } from '@/components/ui/part';
import { noiseTable, usualMove } from '@/lib/benchmark/pool/edition/noise-table';
import { codedUpTo, smallestChange, smallestClass, waysFor } from '@/lib/benchmark/pool/rules';
import { waysText } from '@/lib/i18n/text/report/benchmark-text';
import type { Words } from '@/lib/i18n/catalogue/words';

const items = ['consent', 'moved', 'groups', 'coded', 'new'] as const;

/** How editions are counted, in short. */
export function PoolMethod({ words }: { readonly words: Words }) {
  const figures = {
    smallest: smallestClass,
    change: smallestChange,
    few: codedUpTo,
    usual: usualMove,
    reach: noiseTable.reach,
    ways: waysText(words, waysFor(Infinity)),
  };
  return (
    <Part id="method" title={words.t('benchmark.method.title')}>
      <ul className="list-disc space-y-2 ps-6">
        {items.map((item) => (
          <li key={item}>{words.t(`benchmark.method.items.${item}`, figures)}</li>
        ))}
      </ul>
      <p>{words.rich('benchmark.method.link', { a: (text) => <a href="/method#pool">{text}</a> })}</p>
    </Part>
  );
}
