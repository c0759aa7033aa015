/** Every word of the product comes through one of these: a locale, its direction and its catalogue. */
import type { ReactNode } from 'react';

export type WordValues = Record<string, string | number | Date>;
export type RichValues = Record<string, string | number | Date | ((chunks: ReactNode) => ReactNode)>;

export type MarkupValues = Record<string, string | number | Date | ((text: string) => string)>;

export interface Words {
  /** BCP 47 tag for `lang`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The message of a full key, such as `report.profile.title`, with ICU arguments. Where the
   * language lacks it, that of English. Throws on a key that English lacks.
   */
  t(key: string, values?: WordValues): string;
  /** The same with tags, each drawn by a function. */
  rich(key: string, values: RichValues): ReactNode;
  /** The same as text: each tag as what a function makes of the words in it. */
  markup(key: string, values: MarkupValues): string;
  /** Whether there is a message under the key, be it in English. */
  has(key: string): boolean;
  /** A whole number, rounded once, half away from zero, in the locale's digits. */
  whole(value: number): string;
  /** A calendar date with the month in words, in UTC: 22 November 2026. */
  date(value: Date): string;
  /** A time of day in UTC, hours and minutes: 14:05. */
  time(value: Date): string;
  /** "a, b and c" in the locale's way. */
  list(items: readonly string[]): string;
  /** The name of a country, by the codes of lib/instrument/values/countries. */
  country(code: string): string;
}
