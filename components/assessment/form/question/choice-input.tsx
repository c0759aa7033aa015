import type { ReactNode } from 'react';

interface ChoiceInputProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: string;
  /** More about the choice; the whole of it can be pressed, but only the label is its name. */
  readonly children?: ReactNode;
  /** What the choice may look like in a city, for those who ask. */
  readonly example?: { readonly title: string; readonly text: string };
}

/** One radio or checkbox with its label, a target at least 24 pixels high. */
export function ChoiceInput({ type, id, name, value, checked, label, children, example }: ChoiceInputProps) {
  const described = children !== undefined;
  const choice = (
    <label className="flex cursor-pointer items-start gap-3 py-1.5">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-labelledby={described ? `${id}-label` : undefined}
        aria-describedby={described ? `${id}-more` : undefined}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <span className="min-w-0">
        <span id={`${id}-label`} data-label="" className={described ? 'font-semibold' : ''}>
          {label}
        </span>
        {described ? (
          <span id={`${id}-more`} className="block">
            {children}
          </span>
        ) : null}
      </span>
    </label>
  );
  if (example === undefined) return choice;
  return (
    <div className="border-b border-line py-1">
      {choice}
      <details className="open-on-paper -mt-1 ms-8 text-base text-muted">
        <summary className="w-fit cursor-pointer pb-1 text-accent underline underline-offset-4">
          {example.title}
        </summary>
        <p className="pb-1.5">{example.text}</p>
      </details>
    </div>
  );
}
