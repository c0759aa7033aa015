import type { ReactNode } from 'react';

const tones = { plain: 'border-accent', warning: 'border-target', error: 'border-error' } as const;

interface NoticeProps {
  readonly tone?: keyof typeof tones;
  readonly title?: string;
  readonly children: ReactNode;
}

/** Something the reader should not miss, set off by a rule at its start. */
export function Notice({ tone = 'plain', title, children }: NoticeProps) {
  return (
    <div className={`my-6 border-s-4 bg-surface px-4 py-3 ${tones[tone]}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      <div className="space-y-2">{children}</div>
    </div>
  );
}
