/**
 * The messages of a language, each read as ICU MessageFormat once, when it is first shown. What the language lacks is
 * said in English, with the plurals and numbers of English.
 */
import { type FormatXMLElementFn, type Formatters, IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import type { ReactNode } from 'react';
import { holdsMessage, messageAt, messagesOf } from './catalogue';
import { english, type Locale } from './locales';

export type MessageValues = Record<string, PrimitiveType | FormatXMLElementFn<ReactNode>>;
export type FormatMessage = (key: string, values?: MessageValues) => ReactNode;

/** What opens an argument, a tag or a quotation; a message without any is what is shown. */
const marked = /[{<']/;

/**
 * @throws RangeError on a key that English lacks; the library's errors on a message that is no ICU MessageFormat or
 * lacks a value.
 */
export function messageFormats(locale: Locale): FormatMessage {
  const readIn = { own: messageReader(locale), english: messageReader(english) };
  const read = new Map<string, string | IntlMessageFormat>();
  const readMessage = (key: string) => {
    const message = holdsMessage(messagesOf(locale), key) ? readIn.own(key) : readIn.english(key);
    read.set(key, message);
    return message;
  };
  return (key, values) => {
    const message = read.get(key) ?? readMessage(key);
    return typeof message === 'string' ? message : message.format<ReactNode>(values);
  };
}

function messageReader(locale: Locale): (key: string) => string | IntlMessageFormat {
  const formatters = formattersOf(locale.formats);
  return (key) => {
    const text = messageAt(messagesOf(locale), key);
    return marked.test(text) ? new IntlMessageFormat(text, locale.formats, undefined, { formatters }) : text;
  };
}

/** The library would make its formats of numbers and its rules of plurals anew for every message. */
function formattersOf(tag: string): Formatters {
  const usual = new Intl.NumberFormat(tag);
  const rules = { cardinal: new Intl.PluralRules(tag), ordinal: new Intl.PluralRules(tag, { type: 'ordinal' }) };
  return {
    getNumberFormat: (_, options) => (options ? new Intl.NumberFormat(tag, options) : usual),
    getPluralRules: (_, options) => rules[options?.type ?? 'cardinal'],
    getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }),
  };
}
