/** The words of the questionnaire: they stand in the folder of each version, one file a language. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layMessages, type Messages, withoutMessages } from './messages';

interface VersionFolders {
  /** Holds the folders `v1`, `v2` and so on. */
  readonly folder: string;
  /** From the first to the last. */
  readonly versions: readonly number[];
}

/**
 * The words of every version in one language, by namespace, such as `instrument-v1`. A version holds the words that
 * are not those of the version before. Where its English differs, the words that another language had for the version
 * before are no translation of it, and are left out.
 */
export function readInstrumentMessages(language: string, { folder, versions }: VersionFolders): Messages {
  let words: Messages = {};
  const read = versions.map((version) => {
    const path = join(folder, `v${version}`, 'words');
    const inherited = withoutMessages(words, readWords(join(path, 'en.json')));
    words = layMessages(inherited, readWords(join(path, `${language}.json`)));
    return [`instrument-v${version}`, words] as const;
  });
  return Object.fromEntries(read);
}

function readWords(path: string): Messages {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Messages) : {};
}
