import { ShareBar } from '@/components/charts/share-bar';
import type { Words } from '@/lib/i18n/catalogue/words';

const examples = [
  { key: 'share', share: 50 },
  { key: 'few', share: 'few' },
  { key: 'nearly-all', share: 'nearly-all' },
] as const;

/** What a bar says, by three of them. */
export function BarLegend({ words }: { readonly words: Words }) {
  return (
    <ul className="mt-4 space-y-1 text-base text-muted">
      {examples.map(({ key, share }) => (
        <li key={key} className="flex items-center gap-3">
          <span className="w-16 shrink-0">
            <ShareBar share={share} mayBeOff={15} size="15-24" />
          </span>
          {words.t(`benchmark.questions.legend.${key}`)}
        </li>
      ))}
    </ul>
  );
}
