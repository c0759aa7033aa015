import type { TextDocument } from '@/lib/export/model/document';
import { headingsOf } from '@/lib/export/model/document-headings';
import type { Heading } from '@/lib/export/model/document-headings';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales, publishedLocales } from '@/lib/i18n/catalogue/locales';
import type { Locale } from '@/lib/i18n/catalogue/locales';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Direction } from '@/lib/export/text/split-directions';

/** What every part of one drawing shares. */
export interface Drawing {
  readonly direction: Direction;
  /** BCP 47 */
  readonly language: string;
  readonly words: Words;
  /** From the id of a heading to the name of its bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The bookmark of every heading, in order. */
  readonly headingNames: ReadonlyMap<Heading, string>;
  /** Each list counts from one: a number of its own for each. */
  readonly nextList: () => number;
}

export function localeOf(language: string): Locale {
  return [...publishedLocales, ...pseudoLocales].find(({ tag }) => tag === language) ?? english;
}

export function startDrawing(document: TextDocument): Drawing {
  let lists = 0;
  return {
    direction: document.direction,
    language: document.language,
    words: createWords(localeOf(document.language)),
    ...bookmarkNames(headingsOf(document.blocks)),
    nextList: () => (lists += 1),
  };
}

/**
 * Word wants letters, digits and underscores, at most forty, and a letter first. Of two headings with the same id the
 * first counts.
 */
function bookmarkNames(headings: readonly Heading[]): Pick<Drawing, 'bookmarks' | 'headingNames'> {
  const bookmarks = new Map<string, string>();
  const headingNames = new Map<Heading, string>();
  const taken = new Set<string>();
  for (const heading of headings) {
    const plain = `to_${(heading.id ?? 'heading').replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 34);
    const name = taken.has(plain) ? `${plain}_${taken.size}` : plain;
    taken.add(name);
    headingNames.set(heading, name);
    if (heading.id !== undefined && !bookmarks.has(heading.id)) bookmarks.set(heading.id, name);
  }
  return { bookmarks, headingNames };
}
