import type { ReactNode } from 'react';
import { Mark } from './mark';

export interface BarPlace {
  readonly href: string;
  readonly label: string;
  /** `page` where it is the page that is open, `true` where that page belongs to it. */
  readonly current?: 'page' | 'true' | undefined;
}

interface BarProps {
  /** Where the mark leads, and what it is called for those who hear it. */
  readonly home: { readonly href: string; readonly label: string };
  /** Whose pages these are, next to the mark. */
  readonly name: ReactNode;
  readonly places: readonly BarPlace[];
  /** What the row of places is called. */
  readonly label: string;
  /** The word on the button that opens the places on narrow screens. */
  readonly menu: string;
}

const barLook = 'mx-auto flex max-w-wide items-center gap-x-4 px-4 sm:px-6';
const placeLook =
  'block py-3 text-ink no-underline hover:underline aria-[current]:font-semibold ' +
  'md:border-b-[3px] md:border-transparent md:pt-[calc(0.75rem+3px)] md:aria-[current]:border-accent';

const nameLook =
  'min-w-0 flex-1 py-1 font-serif leading-tight font-bold wrap-anywhere md:max-w-80 md:flex-none md:pe-3';

/** The one row at the top of every page; its places fold into a menu where it is narrow. */
export function Bar({ home, name, ...row }: BarProps) {
  return (
    <header className="border-b border-line print:hidden">
      <div className={barLook}>
        <a href={home.href} aria-label={home.label} className="block py-2.5">
          <Mark />
        </a>
        <p className={nameLook}>{name}</p>
        {row.places.length === 0 ? null : <Places {...row} />}
      </div>
    </header>
  );
}

function Places({ places, label, menu }: Pick<BarProps, 'places' | 'label' | 'menu'>) {
  const list = places.map(({ href, label: text, current }) => (
    <li key={href}>
      <a href={href} aria-current={current} className={placeLook}>
        {text}
      </a>
    </li>
  ));
  return (
    <>
      <nav aria-label={label} className="hidden min-w-0 flex-1 text-base md:block">
        <ul className="flex flex-wrap gap-x-6">{list}</ul>
      </nav>
      <details className="group/menu text-base md:hidden">
        <summary className="cursor-pointer list-none py-2.5 text-accent underline underline-offset-4">{menu}</summary>
        <nav
          aria-label={label}
          className="absolute inset-x-0 z-10 border-y border-line bg-paper px-4 py-1 shadow-md sm:px-6"
        >
          <ul className="divide-y divide-line">{list}</ul>
        </nav>
      </details>
    </>
  );
}
