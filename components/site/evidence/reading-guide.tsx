import { figuresVersion } from '@/lib/benchmark/published/series';
import type { Words } from '@/lib/i18n/catalogue/words';

const rules = ['aggregates', 'volunteers', 'percent', 'verbal', 'rank', 'base', 'verdict', 'trends'] as const;

/** How to read the figures, before any of them. */
export function ReadingGuide({ words }: { readonly words: Words }) {
  return (
    <section aria-labelledby="guide">
      <h2 id="guide" className="scroll-mt-4 text-2xl">
        {words.t('evidence.guide.title')}
      </h2>
      <div className="mt-4 space-y-3">
        {rules.map((rule) => (
          <p key={rule}>{words.t(`evidence.guide.${rule}`)}</p>
        ))}
        <p className="text-sm text-muted">{words.t('evidence.frozen', { version: figuresVersion })}</p>
      </div>
    </section>
  );
}
