export interface Place {
  readonly href: string;
  readonly label: string;
  /** What the paths of the pages behind it begin with. */
  readonly within?: string;
}

interface PlaceListProps {
  readonly label: string;
  readonly places: readonly Place[];
  /** The path of the page that is shown; its link is marked, in weight as well as in colour. */
  readonly path: string;
}

function currentness({ href, within }: Place, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return within !== undefined && path.startsWith(within) ? 'true' : undefined;
}

/** A link of a row of links: the one to what is shown already looks like text. */
export const placeLook =
  'inline-block py-1 ' + 'aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline';

/** A row of links that wraps. */
export function PlaceList({ label, places, path }: PlaceListProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-base">
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href} aria-current={currentness(place, path)} className={placeLook}>
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
