import type { ReactNode } from 'react';

// In forced colours a browser lays the reader's ground under every text that is not taken out of them: on a coloured
// button the label would vanish. The colours are the reader's all the same.
const ownGround =
  'forced-color-adjust-none forced-colors:hover:bg-accent forced-colors:hover:border-accent ' +
  'forced-colors:hover:underline';

export const buttonStyles = {
  primary:
    'bg-accent text-on-accent border-accent ' +
    `hover:bg-accent-strong hover:border-accent-strong hover:text-on-accent ${ownGround}`,
  secondary: 'bg-paper text-accent border-accent hover:text-accent-strong hover:border-accent-strong',
  danger: 'bg-paper text-error border-error hover:underline',
} as const;

export type ButtonStyle = keyof typeof buttonStyles;

export const buttonShape =
  'inline-block max-w-full cursor-pointer rounded-sm border-2 px-5 py-2.5 ' +
  'text-base font-semibold no-underline print:hidden';

interface ButtonProps {
  readonly look?: ButtonStyle;
  readonly name?: string;
  readonly value?: string;
  /** Another address than the form's own. */
  readonly formAction?: string;
  readonly children: ReactNode;
}

/** Submits the form it stands in. */
export function Button({ look = 'primary', name, value, formAction, children }: ButtonProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formAction={formAction}
      className={`${buttonShape} ${buttonStyles[look]}`}
    >
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly look?: ButtonStyle;
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that is the page's next step. */
export function ButtonLink({ look = 'primary', href, children }: ButtonLinkProps) {
  return (
    <a href={href} className={`${buttonShape} ${buttonStyles[look]}`}>
      {children}
    </a>
  );
}
