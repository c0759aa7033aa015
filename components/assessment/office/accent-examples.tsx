import type { Words } from '@/lib/i18n/catalogue/words';

const examples = [
  { id: 'blue', colour: '#14506e' },
  { id: 'green', colour: '#1f6b45' },
  { id: 'red', colour: '#9b2423' },
  { id: 'violet', colour: '#5b3a8c' },
  { id: 'brown', colour: '#7a4a12' },
  { id: 'grey', colour: '#4a4f55' },
] as const;

/** Colours that can be copied: each has contrast enough. */
export function AccentExamples({ words }: { readonly words: Words }) {
  return (
    <div className="text-base">
      <p className="text-muted">{words.t('office.accent.examples')}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {examples.map(({ id, colour }) => (
          <li key={id} className="flex items-center gap-2">
            <svg width="20" height="20" aria-hidden="true" className="shrink-0 forced-color-adjust-none">
              <rect width="20" height="20" fill={colour} className="stroke-edge" />
            </svg>
            <span>{words.t(`office.accent.names.${id}`)}</span> <code translate="no">{colour}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
