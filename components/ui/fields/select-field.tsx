import { inputClass } from './field';

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
}

/** One of several where space is short and a mistake costs nothing, such as an order or a filter. */
export function SelectField({ name, label, options, chosen }: SelectFieldProps) {
  return (
    <div className="min-w-0 grow">
      <label htmlFor={name} className="block text-base">
        {label}
      </label>
      <select id={name} name={name} defaultValue={chosen} className={`${inputClass} mt-1`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
