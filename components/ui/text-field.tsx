import { Field, describedBy, inputClass } from './field';

interface TextFieldProps {
  readonly id: string;
  /** The field's name in the form, where it is not its id. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
  readonly maxLength: number;
  readonly required?: boolean;
  readonly autoComplete?: string;
}

/** One line of text. */
export function TextField({ id, name = id, label, hint, maxLength, required = false, autoComplete = 'off' }: TextFieldProps) {
  const parts = hint === undefined ? {} : { hint };
  return (
    <Field id={id} label={label} {...parts}>
      <input
        id={id}
        name={name}
        type="text"
        required={required}
        maxLength={maxLength}
        autoComplete={autoComplete}
        aria-describedby={describedBy(id, parts)}
        className={`${inputClass} max-w-md`}
      />
    </Field>
  );
}
