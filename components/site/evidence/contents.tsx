import type { Words } from '@/lib/i18n/catalogue/words';

export interface ContentsPlace {
  readonly id: string;
  readonly label: string;
  readonly inside?: readonly ContentsPlace[];
}

/** The table of contents of a long page. */
export function Contents({ words, places }: { readonly words: Words; readonly places: readonly ContentsPlace[] }) {
  return (
    <nav aria-labelledby="contents" className="my-8 border-y border-line py-4 print:hidden">
      <h2 id="contents" className="text-xl">
        {words.t('evidence.contents')}
      </h2>
      <ul className="mt-3 space-y-3">
        {places.map(({ id, label, inside }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1 font-semibold">
              {label}
            </a>
            {inside ? <InnerPlaces places={inside} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function InnerPlaces({ places }: { readonly places: readonly ContentsPlace[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {places.map(({ id, label }) => (
        <li key={id}>
          <a href={`#${id}`} className="inline-block py-1">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
