import type { ReactNode } from 'react';

interface PageProps {
  readonly title: ReactNode;
  /** Whose page it is, where it may leave the building. */
  readonly letterhead?: ReactNode;
  /** A line above the title: which city, which section. */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  /** Said before anything else: what was just done. */
  readonly notice?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  /** `reading` for text and forms, `wide` for tables. */
  readonly measure?: keyof typeof measures;
  readonly children: ReactNode;
}

const measures = { reading: 'max-w-page', wide: 'max-w-wide' } as const;

/** The one frame of every page: back link, letterhead, kicker, title, lead, then its content. */
export function Page({ title, letterhead, kicker, lead, notice, back, measure = 'reading', children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-wide px-4 py-8 outline-none sm:px-6 sm:py-12 print:p-0">
      {notice ? <div className="max-w-page">{notice}</div> : null}
      {back ? (
        <p className="mb-4 text-base print:hidden">
          <a href={back.href} className="inline-block py-1">
            {back.label}
          </a>
        </p>
      ) : null}
      {letterhead}
      {kicker ? <p className="mb-2 max-w-page text-base text-muted">{kicker}</p> : null}
      <h1 className="max-w-page text-3xl wrap-anywhere sm:text-4xl">{title}</h1>
      {lead ? <div className="mt-5 max-w-page text-xl leading-snug">{lead}</div> : null}
      <div className={`mt-8 print:mt-5 ${measures[measure]}`}>{children}</div>
    </main>
  );
}
