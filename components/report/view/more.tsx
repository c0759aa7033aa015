import type { ReactNode } from 'react';

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
