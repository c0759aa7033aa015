import { Field, describedBy, inputClass } from './field';

interface TextFieldProps {
  readonly id: string;
  /** The field's name in the form, where it is not its id. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value?: string;
  /** A date or time that is none is shown as text, since their own fields would swallow it. */
  readonly type?: 'text' | 'date' | 'time';
  readonly inputMode?: 'decimal';
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly autoComplete?: string;
}

/** One line of text. */
export function TextField({
  id,
  name = id,
  label,
  hint,
  error,
  value,
  type = 'text',
  required = false,
  autoComplete = 'off',
  ...rest
}: TextFieldProps) {
  const parts = { ...(hint !== undefined && { hint }), ...(error !== undefined && { error }) };
  return (
    <Field id={id} label={label} {...parts}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        autoComplete={autoComplete}
        aria-describedby={describedBy(id, parts)}
        aria-invalid={error === undefined ? undefined : true}
        className={`${inputClass} max-w-md`}
        {...rest}
      />
    </Field>
  );
}
