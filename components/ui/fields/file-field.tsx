import { Field, describedBy } from './field';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Endings and media types, as the browser takes them. */
  readonly accept: string;
}

const fileLook =
  'max-w-full py-2 ' +
  'file:me-4 file:cursor-pointer file:border-2 file:border-edge file:bg-surface file:px-4 file:py-2 file:text-ink';

/** One file to send; the form around it must be of type multipart/form-data. */
export function FileField({ id, label, hint, accept }: FileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        name={id}
        type="file"
        required
        accept={accept}
        aria-describedby={describedBy(id, { hint })}
        className={fileLook}
      />
    </Field>
  );
}
