import type { ReactNode } from 'react';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface RadioListProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string;
  readonly options: readonly RadioOption[];
  readonly chosen?: string;
  readonly required?: boolean;
}

/** One of several, stacked, nothing chosen beforehand unless it was saved. */
export function RadioList({ name, legend, hint, error, options, chosen, required = false }: RadioListProps) {
  const describing = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      id={name}
      aria-describedby={describing || undefined}
      className={error ? 'my-6 border-s-4 border-error ps-4' : 'my-6'}
    >
      <legend className="font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${name}-hint`} className="mt-1 text-base text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${name}-error`} className="mt-1 font-semibold text-error">
          {error}
        </p>
      ) : null}
      <div className="mt-2 space-y-1">
        {options.map((option) => (
          <label key={option.value} className="flex cursor-pointer items-start gap-3 py-1.5">
            <input
              type="radio"
              name={name}
              value={option.value}
              required={required}
              defaultChecked={option.value === chosen}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>
              {option.label}
              {option.hint ? <span className="block text-base text-muted">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
