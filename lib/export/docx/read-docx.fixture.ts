/** A finished file taken apart, for tests. */
import { unzipSync } from 'fflate';
import { findAll, readXml } from '@/lib/export/open-xml/read-xml.fixture';
import type { Element } from '@/lib/export/open-xml/read-xml.fixture';

export interface ReadDocx {
  readonly names: readonly string[];
  /** Every part that is XML, by its name. */
  readonly xml: ReadonlyMap<string, Element>;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.entries(unzipSync(bytes));
  const xml = parts
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, part]) => [name, readXml(part)] as const);
  return { names: parts.map(([name]) => name), xml: new Map(xml) };
}

export function requirePart({ xml }: ReadDocx, name: string): Element {
  const part = xml.get(name);
  if (!part) throw new Error(`There is no part ${name}.`);
  return part;
}

/** The values of one attribute of every element of the name. */
export function valuesOf(root: Element, tag: string, attribute = 'val'): readonly (string | undefined)[] {
  return findAll(root, tag).map(({ attributes }) => attributes[attribute]);
}
