import { createElement, Fragment, type ReactNode } from 'react';
import { unlistedPlace } from '@/lib/instrument/values/countries';
import { roundHalfAway } from '@/lib/scoring/numbers/round';
import { holdsMessage, messagesOf } from './catalogue';
import { english, type Locale } from './locales';
import { messageFormats, type MessageValues } from './message-formats';
import { pseudoText } from './pseudo';
import type { Words } from './words';

const unlisted = 'form.section.unlistedPlace';

const made = new Map<string, Words>();

/** Only what draws a tag could make anything but text of a message. */
function textOf(key: string, shown: ReactNode): string {
  if (typeof shown !== 'string') throw new TypeError(`The message ${key} came out as something other than text`);
  return shown;
}

/** What stands side by side, as one: React would want a key for each thing in a list. */
function together(parts: ReactNode): ReactNode {
  return Array.isArray(parts) ? createElement(Fragment, null, ...(parts as readonly ReactNode[])) : parts;
}

/**
 * The values of a message, with what draws its tags as the formatter calls it: with the pieces that stand in the tag.
 */
function withTags<Draw extends (content: never) => ReactNode>(
  values: Readonly<Record<string, string | number | Date | Draw>>,
  call: (draw: Draw) => (pieces: ReactNode[]) => ReactNode,
): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'function' ? call(value) : value]),
  );
}

function make(locale: Locale): Words {
  const format = messageFormats(locale);
  const localise = (text: string) => (locale.pseudo ? pseudoText(text, locale.pseudo) : text);
  const wholeFormat = new Intl.NumberFormat(locale.formats, { maximumFractionDigits: 0 });
  const dateFormat = new Intl.DateTimeFormat(locale.formats, { dateStyle: 'long', timeZone: 'UTC' });
  const timeFormat = new Intl.DateTimeFormat(locale.formats, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const listFormat = new Intl.ListFormat(locale.formats, { type: 'conjunction' });
  const countryNames = new Intl.DisplayNames(locale.formats, { type: 'region' });
  return {
    locale: locale.tag,
    direction: locale.direction,
    t: (key, values) => textOf(key, format(key, values)),
    rich: (key, values) =>
      together(
        format(
          key,
          withTags(values, (draw) => (pieces) => draw(together(pieces))),
        ),
      ),
    markup: (key, values) =>
      textOf(
        key,
        format(
          key,
          withTags(values, (draw) => (pieces) => draw(pieces.map((piece) => textOf(key, piece)).join(''))),
        ),
      ),
    has: (key) => holdsMessage(messagesOf(english), key),
    whole: (value) => wholeFormat.format(roundHalfAway(value)),
    date: (value) => localise(dateFormat.format(value)),
    time: (value) => timeFormat.format(value),
    list: (items) =>
      listFormat
        .formatToParts(items)
        .map((part) => (part.type === 'element' ? part.value : localise(part.value)))
        .join(''),
    country: (code) =>
      code === unlistedPlace ? textOf(unlisted, format(unlisted, {})) : localise(countryNames.of(code) ?? code),
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
