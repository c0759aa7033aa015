interface ChoiceInputProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: string;
  /** What the choice means, for those who want to know before they choose. */
  readonly more?: { readonly title: string; readonly texts: readonly string[] };
}

/** One radio or checkbox with its label, a target at least 24 pixels high. */
export function ChoiceInput({ type, id, name, value, checked, label, more }: ChoiceInputProps) {
  const choice = (
    <label className="flex min-w-0 grow cursor-pointer items-start gap-3 py-1.5">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-labelledby={more && `${id}-label`}
        aria-describedby={more && `${id}-more`}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <span id={more && `${id}-label`} data-label="" className={more ? 'font-semibold' : ''}>
        {label}
      </span>
    </label>
  );
  if (more === undefined) return choice;
  return (
    <div className="border-b border-line py-1">
      {choice}
      <details className="open-on-paper -mt-1 ms-8 text-base">
        <summary className="w-fit cursor-pointer pb-1 text-sm text-accent underline underline-offset-4">
          {more.title}
          <span className="sr-only">: {label}</span>
        </summary>
        <div id={`${id}-more`} className="space-y-1 pb-2 text-muted">
          {more.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </details>
    </div>
  );
}
