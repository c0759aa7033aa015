import { Field, describedBy, inputClass } from './field';

interface TextAreaProps {
  readonly id: string;
  /** The field's name in the form, where it is not its id. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
}

/** Several lines of text; it grows with what is in it. */
export function TextArea({ id, name = id, label, hint, error, value }: TextAreaProps) {
  const parts = { ...(hint !== undefined && { hint }), ...(error !== undefined && { error }) };
  return (
    <Field id={id} label={label} {...parts}>
      <textarea
        id={id}
        name={name}
        rows={4}
        defaultValue={value}
        aria-describedby={describedBy(id, parts)}
        aria-invalid={error === undefined ? undefined : true}
        className={`${inputClass} field-sizing-content min-h-28`}
      />
    </Field>
  );
}
