import type { ReactNode } from 'react';

interface TickBoxProps {
  readonly label: ReactNode;
  readonly children?: ReactNode;
}

/** A box to tick with a pen: drawn, not a control. */
export function TickBox({ label, children }: TickBoxProps) {
  return (
    <li className="flex break-inside-avoid items-start gap-3">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-1.5 size-4 shrink-0 fill-none stroke-edge">
        <rect x="1" y="1" width="14" height="14" strokeWidth="1.5" />
      </svg>
      <div>
        {label}
        {children}
      </div>
    </li>
  );
}
