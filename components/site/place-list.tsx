export interface Place {
  readonly href: string;
  readonly label: string;
}

/** A row of links that wraps. */
export function PlaceList({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-base">
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href} className="inline-block py-1">
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
