import { describedBy, Field, inputClass } from '@/components/ui/fields/field';
import type { Words } from '@/lib/i18n/catalogue/words';
import { timeZones } from '@/lib/instrument/values/zoned-day';

interface TimeZoneFieldProps {
  readonly country: string;
  /** That of the country's capital. */
  readonly usual: string;
  readonly chosen?: string | undefined;
  readonly words: Words;
}

/**
 * By whose clocks the days of the office begin and end. The names of zones are those that computers know everywhere.
 */
export function TimeZoneField({ country, usual, chosen = '', words }: TimeZoneFieldProps) {
  const hint = words.t('office.timeZone.hint');
  const usualName = words.t('office.timeZone.usual', { country: words.country(country), zone: nameOf(usual) });
  return (
    <Field id="timeZone" label={words.t('office.timeZone.label')} hint={hint}>
      <select
        id="timeZone"
        name="timeZone"
        defaultValue={chosen}
        aria-describedby={describedBy('timeZone', { hint })}
        className={`${inputClass} max-w-md`}
      >
        <option value="">{usualName}</option>
        {timeZones.map((zone) => (
          <option key={zone} value={zone} translate="no">
            {nameOf(zone)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function nameOf(zone: string): string {
  return zone.replaceAll('_', ' ').replaceAll('/', ' / ');
}
