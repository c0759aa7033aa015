interface SureBoxProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Given where the form was sent without it. */
  readonly error: string | undefined;
}

/** The box that nobody ticks for anybody: without it nothing is given away, closed or deleted. */
export function SureBox({ id, name, label, error }: SureBoxProps) {
  const errorId = `${id}-error`;
  return (
    <div className={error === undefined ? undefined : 'border-s-4 border-error ps-4'}>
      {error === undefined ? null : (
        <p id={errorId} className="mb-2 font-semibold text-error">
          {error}
        </p>
      )}
      <label className="flex cursor-pointer items-start gap-3 py-1.5">
        <input
          id={id}
          type="checkbox"
          name={name}
          value="yes"
          aria-describedby={error === undefined ? undefined : errorId}
          aria-invalid={error === undefined ? undefined : true}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
