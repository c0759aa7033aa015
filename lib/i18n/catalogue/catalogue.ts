/**
 * Reads the message catalogue of a language: one file a namespace, or one folder of files that are one together; its
 * name is the namespace. The words of the questionnaire stand with its versions.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { instruments } from '@/lib/instrument/registry';
import { readInstrumentMessages } from './instrument-messages';
import type { Locale } from './locales';
import type { Messages } from './messages';
import { pseudoMessage, type Pseudo } from './pseudo';

const cache = new Map<string, Messages>();

function readMessages(folder: string): Messages {
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'lib/i18n/messages', folder);
  const namespaces = readdirSync(path, { withFileTypes: true }).flatMap((entry): readonly [string, Messages][] => {
    if (entry.isDirectory())
      return [[entry.name, Object.assign({}, ...Object.values(readMessages(join(folder, entry.name)))) as Messages]];
    return extname(entry.name) === '.json'
      ? [[entry.name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(path, entry.name), 'utf8')) as Messages]]
      : [];
  });
  return Object.fromEntries(namespaces);
}

/** Of every version that was published. */
function questionnaireMessages(language: string): Messages {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'lib/instrument');
  return readInstrumentMessages(language, { folder, versions: instruments.map(({ version }) => version) });
}

function mapMessages(messages: Messages, pseudo: Pseudo): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoMessage(value, pseudo) : mapMessages(value, pseudo),
    ]),
  );
}

export function messagesOf(locale: Locale): Messages {
  const cached = cache.get(locale.tag);
  if (cached) return cached;
  const read = { ...readMessages(locale.messages), ...questionnaireMessages(locale.messages) };
  const messages = locale.pseudo ? mapMessages(read, locale.pseudo) : read;
  cache.set(locale.tag, messages);
  return messages;
}

/** The message that stands under the key; what every object has by birth, such as `constructor`, is none. */
function findMessage(messages: Messages, key: string): string | undefined {
  let found: string | Messages | undefined = messages;
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, part)) return undefined;
    found = found[part];
  }
  return typeof found === 'string' ? found : undefined;
}

export function holdsMessage(messages: Messages, key: string): boolean {
  return findMessage(messages, key) !== undefined;
}

/** @throws RangeError where no message stands under the key. */
export function messageAt(messages: Messages, key: string): string {
  const message = findMessage(messages, key);
  if (message === undefined) throw new RangeError(`No message stands under ${key}`);
  return message;
}
