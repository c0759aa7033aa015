import type { Words } from '@/lib/i18n/catalogue/words';
import { countries, unlistedPlace } from '@/lib/instrument/values/countries';
import { inputClass } from './field';

interface CountrySelectProps {
  readonly id: string;
  readonly name: string;
  readonly words: Words;
  readonly prompt: string;
  readonly chosen?: string;
  readonly required?: boolean;
}

/**
 * Every country by its name in the reader's language, in that language's order; at the end the way out for a place that
 * is not listed.
 */
export function CountrySelect({ id, name, words, prompt, chosen = '', required = false }: CountrySelectProps) {
  const order = new Intl.Collator(words.locale);
  const named = countries
    .filter(({ code }) => code !== unlistedPlace)
    .map(({ code }) => ({ code, label: words.country(code) }))
    .toSorted((one, other) => order.compare(one.label, other.label));
  return (
    <select
      id={id}
      name={name}
      defaultValue={chosen}
      required={required}
      autoComplete="country"
      className={`${inputClass} max-w-md`}
    >
      <option value="">{prompt}</option>
      {named.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
      <option value={unlistedPlace}>{words.country(unlistedPlace)}</option>
    </select>
  );
}
