import type { Block, TextDocument } from '@/lib/export/document';
import { createWords } from '@/lib/i18n/create-words';
import { english, pseudoLocales, publishedLocales } from '@/lib/i18n/locales';
import type { Locale } from '@/lib/i18n/locales';
import type { Words } from '@/lib/i18n/words';
import type { Direction } from './split-directions';

/** What every part of one drawing shares. */
export interface Drawing {
  readonly direction: Direction;
  readonly words: Words;
  /** From the id of a heading to the name of its bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>;
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
    words: createWords(localeOf(document.language)),
    bookmarks: bookmarkNames(headingIds(document.blocks)),
    nextList: () => (lists += 1),
  };
}

function headingIds(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return headingIds(block.blocks);
    return block.kind === 'heading' && block.id !== undefined ? [block.id] : [];
  });
}

/** Word wants letters, digits and underscores, at most forty, and a letter first. */
function bookmarkNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of new Set(ids)) {
    const plain = `to_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 34);
    const name = taken.has(plain) ? `${plain}_${taken.size}` : plain;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}
