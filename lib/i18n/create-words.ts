import { createTranslator } from 'use-intl/core';
import { roundHalfAway } from '@/lib/scoring/round';
import { holdsMessage, messagesOf } from './catalogue';
import type { Locale } from './locales';
import { pseudoText } from './pseudo';
import type { RichValues, Words, WordValues } from './words';

/** The loose face of a translator: keys are made from ids, so they are checked by tests and at use, not by types. */
interface Translator {
  (key: string, values?: WordValues): string;
  rich(key: string, values: RichValues): ReturnType<Words['rich']>;
}

function translatorOf(locale: Locale): Translator {
  // The library derives key types from the messages' literal type, which a catalogue read from files has not.
  return createTranslator({
    locale: locale.formats,
    messages: messagesOf(locale) as Record<string, never>,
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  }) as unknown as Translator;
}

const made = new Map<string, Words>();

function make(locale: Locale): Words {
  const translate = translatorOf(locale);
  const localise = (text: string) => (locale.pseudo ? pseudoText(text, locale.pseudo) : text);
  const wholeFormat = new Intl.NumberFormat(locale.formats, { maximumFractionDigits: 0 });
  const dateFormat = new Intl.DateTimeFormat(locale.formats, { dateStyle: 'long', timeZone: 'UTC' });
  const timeFormat = new Intl.DateTimeFormat(locale.formats, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const listFormat = new Intl.ListFormat(locale.formats, { type: 'conjunction' });
  const countryNames = new Intl.DisplayNames(locale.formats, { type: 'region' });
  return {
    locale: locale.tag,
    direction: locale.direction,
    t: (key, values) => (values ? translate(key, values) : translate(key)),
    rich: (key, values) => translate.rich(key, values),
    has: (key) => holdsMessage(messagesOf(locale), key),
    whole: (value) => wholeFormat.format(roundHalfAway(value)),
    date: (value) => localise(dateFormat.format(value)),
    time: (value) => timeFormat.format(value),
    list: (items) =>
      listFormat
        .formatToParts(items)
        .map((part) => (part.type === 'element' ? part.value : localise(part.value)))
        .join(''),
    country: (code) => localise(countryNames.of(code) ?? code),
  };
}

/** The words of one language; made once a process. */
export function createWords(locale: Locale): Words {
  const known = made.get(locale.tag);
  if (known) return known;
  const words = make(locale);
  made.set(locale.tag, words);
  return words;
}
