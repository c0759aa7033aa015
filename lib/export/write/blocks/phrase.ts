/** Messages as runs of text, in which what somebody typed stays apart from the words around it. */
import type { Words, WordValues } from '@/lib/i18n/catalogue/words';
import type { Run, Text } from '@/lib/export/model/document';

type Look = Omit<Run, 'text'>;

export interface PhraseParts {
  /** Arguments in our own words. */
  readonly values?: WordValues;
  /** Arguments that somebody typed. */
  readonly own?: Readonly<Record<string, string>>;
  /** What the tags of the message stand for. */
  readonly tags?: Readonly<Record<string, Look>>;
}

export function plain(text: string): Text {
  return [{ text }];
}

export function strong(text: string): Text {
  return [{ text, strong: true }];
}

/** What somebody typed. */
export function typed(text: string): Text {
  return text === '' ? [] : [{ text, own: true }];
}

export function linked(text: string, link: string): Text {
  return [{ text, link }];
}

/** Texts one after another, with a space between. */
export function spaced(...texts: readonly Text[]): Text {
  return texts
    .filter((text) => text.length > 0)
    .flatMap((text, place) => (place === 0 ? text : [{ text: ' ' }, ...text]));
}

// Code points that no message and no argument of ours holds: one stands for each typed argument, two around each tag.
const ownMarks = 0xe000;
const openMarks = 0xe100;
const closeMarks = 0xe200;
const anyMark = /([\uE000-\uE2FF])/u;

/**
 * The message under a key as runs. Typed arguments never pass through the formatter, so nothing in them can be taken
 * for a tag or for an argument.
 *
 * @example phrase(words, 'export.cover.titles.handover', { own: { city: 'Porto' } })
 * // [{ text: 'What ' }, { text: 'Porto', own: true }, { text: ' hands over' }]
 */
export function phrase(words: Words, key: string, { values = {}, own = {}, tags = {} }: PhraseParts): Text {
  const owned = Object.entries(own);
  const looks = Object.entries(tags);
  const marked = words.markup(key, {
    ...values,
    ...Object.fromEntries(owned.map(([name], place) => [name, String.fromCharCode(ownMarks + place)])),
    ...Object.fromEntries(
      looks.map(([name], place) => [
        name,
        (text: string) => String.fromCharCode(openMarks + place) + text + String.fromCharCode(closeMarks + place),
      ]),
    ),
  });
  return runsOf(
    marked,
    owned.map(([, text]) => text),
    looks.map(([, look]) => look),
  );
}

function runsOf(marked: string, owned: readonly string[], looks: readonly Look[]): Text {
  const runs: Run[] = [];
  let look: Look = {};
  for (const piece of marked.split(anyMark)) {
    const code = anyMark.test(piece) ? piece.charCodeAt(0) : 0;
    if (code >= closeMarks) look = {};
    else if (code >= openMarks) look = looks[code - openMarks] ?? {};
    else if (code >= ownMarks) runs.push(...typed(owned[code - ownMarks] ?? '').map((run) => ({ ...look, ...run })));
    else if (piece !== '') runs.push({ ...look, text: piece });
  }
  return runs;
}
