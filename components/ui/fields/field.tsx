import type { ReactNode } from 'react';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly children: ReactNode;
}

/** Ids of the hint and the error of a field, for its `aria-describedby`. */
export function describedBy(
  id: string,
  parts: { readonly hint?: string; readonly error?: string },
): string | undefined {
  const ids = [parts.hint ? `${id}-hint` : '', parts.error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A label, a hint, an error, and the control that they belong to. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className={error ? 'my-6 border-s-4 border-error ps-4' : 'my-6'}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-base text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-semibold text-error">
          {error}
        </p>
      ) : null}
      <div className="mt-2">{children}</div>
    </div>
  );
}

export const inputClass = 'w-full max-w-full rounded-none border-2 border-edge bg-paper px-3 py-2 text-ink';
