import { inputClass } from './field';

interface LinkToKeepProps {
  readonly id: string;
  readonly label: string;
  readonly address: string;
}

/** A private link in a field of its own, so that a click or a key selects all of it. */
export function LinkToKeep({ id, label, address }: LinkToKeepProps) {
  return (
    <div className="mt-3">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={3}
        defaultValue={address}
        dir="ltr"
        translate="no"
        className={`${inputClass} mt-1 field-sizing-content font-mono text-base`}
      />
    </div>
  );
}
