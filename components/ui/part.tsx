import type { ReactNode } from 'react';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a longer page, with an address of its own. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="mt-12 space-y-4">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

export interface ContentsItem {
  readonly id: string;
  readonly title: string;
}

/** Links to the parts of the page. */
export function Contents({ title, items }: { readonly title: string; readonly items: readonly ContentsItem[] }) {
  return (
    <nav aria-labelledby="contents" className="mt-8 print:hidden">
      <h2 id="contents" className="text-xl">
        {title}
      </h2>
      <ul className="mt-2 space-y-1">
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`} className="inline-block py-0.5">
              {item.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
