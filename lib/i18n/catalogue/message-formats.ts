/** The messages of a language, each read as ICU MessageFormat once, when it is first shown. */
import { type FormatXMLElementFn, type Formatters, IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import type { ReactNode } from 'react';
import { messageAt, messagesOf } from './catalogue';
import type { Locale } from './locales';

export type MessageValues = Record<string, PrimitiveType | FormatXMLElementFn<ReactNode>>;
export type FormatMessage = (key: string, values?: MessageValues) => ReactNode;

/** What opens an argument, a tag or a quotation; a message without any is what is shown. */
const marked = /[{<']/;

/**
 * @throws RangeError on an unknown key; the library's errors on a message that is no ICU MessageFormat or lacks a
 * value.
 */
export function messageFormats(locale: Locale): FormatMessage {
  const formatters = formattersOf(locale.formats);
  const read = new Map<string, string | IntlMessageFormat>();
  const readMessage = (key: string) => {
    const text = messageAt(messagesOf(locale), key);
    const message = marked.test(text) ? new IntlMessageFormat(text, locale.formats, undefined, { formatters }) : text;
    read.set(key, message);
    return message;
  };
  return (key, values) => {
    const message = read.get(key) ?? readMessage(key);
    return typeof message === 'string' ? message : message.format<ReactNode>(values);
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
