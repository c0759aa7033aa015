/** Who imports whom, types included, as the sources say it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fileNamed } from './may-import.mjs';

/** Absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const source = /\.(tsx?|mjs|js)$/;
const folders = ['app', 'components', 'lib', 'prisma', 'e2e'];
const made = ['prisma', 'generated', ''].join(sep);

export interface Import {
  /** Its path from the root. */
  readonly file: string;
  readonly specifier: string;
}

/** Every source file of the house, by its path from the root. */
export function listSources(): readonly string[] {
  const within = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return [...readdirSync(root), ...within]
    .filter((file) => source.test(file) && !file.startsWith(made) && file !== 'next-env.d.ts')
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** What each file imports, exports from elsewhere, or loads while it runs. */
export function listImports(files: readonly string[]): readonly Import[] {
  return files.flatMap((file) =>
    ts
      .preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
      .importedFiles.map(({ fileName }) => ({ file, specifier: fileName })),
  );
}

/** The file that an import of ours means; undefined for packages and for what is no source. */
export function sourceNamed({ file, specifier }: Import): string | undefined {
  const named = fileNamed(file, specifier);
  if (named === undefined) return undefined;
  return [named, ...['.ts', '.tsx', '.mjs', '.js'].map((ending) => named + ending)].find(
    (path) => source.test(path) && isFile(join(root, path)),
  );
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Files that import one another, however many stand between: each group once, as they were found. */
export function findCircles(imports: readonly (readonly [from: string, to: string])[]): readonly (readonly string[])[] {
  const search = new CircleSearch(imports);
  return [...new Set(imports.map(([from]) => from))].flatMap((file) => search.from(file));
}

/** Tarjan's search for strongly connected components; the house is not so deep that recursion could hurt. */
class CircleSearch {
  readonly #next = new Map<string, string[]>();
  readonly #number = new Map<string, number>();
  readonly #waiting: string[] = [];
  #found: string[][] = [];

  constructor(imports: readonly (readonly [from: string, to: string])[]) {
    for (const [from, to] of imports) this.#next.set(from, [...(this.#next.get(from) ?? []), to]);
  }

  from(file: string): readonly (readonly string[])[] {
    this.#found = [];
    if (!this.#number.has(file)) this.#lowestReached(file);
    return this.#found;
  }

  #lowestReached(file: string): number {
    const own = this.#number.size;
    this.#number.set(file, own);
    this.#waiting.push(file);
    const next = this.#next.get(file) ?? [];
    const lowest = Math.min(own, ...next.map((to) => this.#reachedBy(to)));
    if (lowest === own) this.#close(file, next);
    return lowest;
  }

  #reachedBy(file: string): number {
    const known = this.#number.get(file);
    if (known === undefined) return this.#lowestReached(file);
    return this.#waiting.includes(file) ? known : Infinity;
  }

  #close(file: string, next: readonly string[]): void {
    const circle = this.#waiting.splice(this.#waiting.indexOf(file));
    if (circle.length > 1 || next.includes(file)) this.#found.push(circle);
  }
}
