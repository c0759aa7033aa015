/** What every language must hold to; that English is complete, the tests of its own words show. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { messagesOf } from './catalogue';
import { english, type Locale, publishedLocales } from './locales';
import type { Messages } from './messages';

function textsOf(messages: Messages, prefix = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[prefix + name, value] as const] : textsOf(value, `${prefix}${name}.`),
  );
}

/** The arguments and tags of a message, however often it has them. */
function gapsIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...gapsIn(element.children)];
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => gapsIn(value)) : [];
    return [element.value, ...inner];
  });
}

/** What stands in a message that its English has not, or the other way round; or why it cannot be read. */
function faultsIn(text: string, inEnglish: string | undefined): readonly string[] {
  if (inEnglish === undefined) return ['no such key in English'];
  try {
    const [own, wanted] = [gapsIn(parse(text)), gapsIn(parse(inEnglish))];
    return [...own.filter((gap) => !wanted.includes(gap)), ...wanted.filter((gap) => !own.includes(gap))];
  } catch (error) {
    return [String(error)];
  }
}

function faultsOf(locale: Locale): readonly string[] {
  const known = new Map(textsOf(messagesOf(english)));
  return textsOf(messagesOf(locale)).flatMap(([key, text]) =>
    faultsIn(text, known.get(key)).map((fault) => `${key}: ${fault}`),
  );
}

describe.each(publishedLocales)('the messages in $tag', (locale) => {
  it('are there', () => {
    expect(textsOf(messagesOf(locale)).length).toBeGreaterThan(0);
  });

  it('can be read, under keys that English has, with the arguments and tags of the English', () => {
    expect(faultsOf(locale)).toEqual([]);
  });
});
