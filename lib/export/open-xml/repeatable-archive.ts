/**
 * Packs an office document again so that the same contents give the same bytes: parts in a fixed order, one time for
 * all entries, the document's own date for when it was made, and numbers in place of random relationship ids.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

export interface ArchiveSetting {
  /** ISO 8601 calendar date: when the document says it was made. */
  readonly date: string;
  /**
   * What is particular to one kind of document: given the name and the text of each XML part, answers the text to keep.
   */
  readonly rewrite?: (part: string, text: string) => string;
}

type Parts = Map<string, Uint8Array>;

export function repeatableArchive(archive: Uint8Array, setting: ArchiveSetting): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/')));
  const names = [...parts.keys()].sort(inOrder);
  for (const name of names) {
    const bytes = parts.get(name);
    if (bytes !== undefined) parts.set(name, repeatablePart(name, bytes, setting));
  }
  for (const name of names) if (name.endsWith('.rels')) numberRelationships(parts, name);
  return zipSync(zippable(names, parts), { level: 6, mtime: entryTime });
}

/** Written without a time zone, in the machine's own: made of its parts, it is the same everywhere. */
const entryTime = new Date(1980, 0, 1);

/** What tells readers the kinds of the parts comes first, as the packaging convention wants it. */
const first = ['mimetype', '[Content_Types].xml', '_rels/.rels'];

function inOrder(one: string, other: string): number {
  const [left, right] = [rank(one), rank(other)];
  if (left !== right) return left - right;
  return one < other ? -1 : 1;
}

function rank(name: string): number {
  const place = first.indexOf(name);
  return place === -1 ? first.length : place;
}

function zippable(names: readonly string[], parts: Parts): Zippable {
  return Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()]));
}

function repeatablePart(name: string, bytes: Uint8Array, { date, rewrite }: ArchiveSetting): Uint8Array {
  if (/\.(xlsx|docx|pptx)$/.test(name)) return repeatableArchive(bytes, { date });
  if (!/\.(xml|rels)$/.test(name)) return bytes;
  const text = strFromU8(bytes);
  const dated = name === 'docProps/core.xml' ? text.replace(dates, `$1${date}T00:00:00Z$2`) : text;
  return strToU8(rewrite ? rewrite(name, dated) : dated);
}

const dates = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*(<)/g;

/** Random ids of relationships become the next free numbers, in the list and in the part that uses them. */
function numberRelationships(parts: Parts, list: string): void {
  const user = list.replace(/_rels\/([^/]+)\.rels$/, '$1');
  const listed = textOf(parts, list);
  const ids = [...listed.matchAll(/<Relationship\b[^>]*?\bId="([^"]+)"/g)].flatMap((match) => match[1] ?? []);
  const numbers = ids
    .flatMap((id) => Number(/^rId(\d+)$/.exec(id)?.[1] ?? Number.NaN))
    .filter((number) => !Number.isNaN(number));
  let next = Math.max(0, ...numbers);
  const random = ids.filter((id) => !/^rId\d+$/.test(id));
  const renamed = new Map(random.map((id) => [`"${id}"`, `"rId${(next += 1)}"`]));
  if (renamed.size === 0) return;
  for (const name of [list, user]) {
    if (parts.has(name))
      parts.set(name, strToU8(textOf(parts, name).replace(/"[^"<>\s]+"/g, (quoted) => renamed.get(quoted) ?? quoted)));
  }
}

function textOf(parts: Parts, name: string): string {
  return strFromU8(parts.get(name) ?? new Uint8Array());
}
