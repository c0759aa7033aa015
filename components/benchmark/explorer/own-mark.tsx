import { diamond } from '@/components/charts/diamond';
import type { Words } from '@/lib/i18n/catalogue/words';

/** The name of the city that is marked, behind a diamond. */
export function OwnMark({ city, words }: { readonly city: string; readonly words: Words }) {
  return (
    <strong className="inline-block max-w-full font-semibold text-accent">
      <svg width="12" height="12" aria-hidden="true" className="me-1 inline-block">
        <path d={diamond} transform="translate(6 6)" className="fill-accent" />
      </svg>
      <span className="sr-only">{words.t('benchmark.own.mark')} </span>
      <bdi>{city}</bdi>
    </strong>
  );
}
