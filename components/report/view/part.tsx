import type { ReactNode } from 'react';

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** Left out on paper. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** One part of the report, under a rule, with an address of its own. */
export function ReportPart({ id, title, screenOnly, children }: PartProps) {
  return (
    <section
      aria-labelledby={id}
      className={`mt-14 border-t-2 border-ink pt-4 ${screenOnly ? 'print:hidden' : 'print:mt-8'}`}
    >
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

interface MoreProps {
  readonly summary: ReactNode;
  /** Whether paper shows what is inside, or only its title. */
  readonly onPaper: keyof typeof paper;
  /** Whether it begins open. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

const paper = { open: 'open-on-paper', title: undefined, nothing: 'print:hidden' } as const;

/** What a reader may open. */
export function More({ summary, onPaper, open, children }: MoreProps) {
  return (
    <details open={open} className={paper[onPaper]}>
      <summary>{typeof summary === 'string' ? <span>{summary}</span> : summary}</summary>
      {children}
    </details>
  );
}
