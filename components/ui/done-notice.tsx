import type { ReactNode } from 'react';

interface DoneNoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/**
 * Says that something was done, at the top of the page that follows. The redirect ends in `#done`, which moves the
 * focus here without a script, so that it is read out first.
 */
export function DoneNotice({ title, children }: DoneNoticeProps) {
  return (
    <div id="done" tabIndex={-1} className="mb-8 scroll-mt-60 border-s-4 border-evidence bg-surface px-4 py-3">
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  );
}
