/** The folders whose tests are tested, and what belongs to each of them. */
import { readdirSync } from 'node:fs';

interface Folder {
  readonly name: string;
  /** Files and folders elsewhere that are changed, and tried with the tests of the same name, as well. */
  readonly more?: readonly string[];
  /** Files that stay as they are. */
  readonly leave?: RegExp;
  /** Names of tests that simulate for so long that they cannot be run on every change. */
  readonly slow?: RegExp;
}

export const folders: readonly Folder[] = [
  // The intervals go with the scores: what they say wrongly is wrong in the same sentence.
  {
    name: 'lib/scoring',
    more: ['lib/benchmark/wilson', 'lib/benchmark/share-verdict'],
    slow: /is passed by about one pair in a hundred|shows a clear change to at most one city in twenty/,
  },
  // The troubles are a table of data, and the catalogue and the panel are held to by tests of their own.
  { name: 'lib/recommendations', leave: /\/(troubles\.ts|catalogue\/.*|panel\/.*)$/ },
  { name: 'lib/workshop/model' },
  { name: 'lib/report' },
];

const isTest = /\.test\.ts$/;
/** What looks at the messages only, and would bring the whole catalogue with it. */
const isOfWords = /-words\.test\.ts$/;
const isOther = /\.(fixture|arbitrary)\.ts$/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !isOther.test(name))
    .toSorted();
}

/** The files of a folder that are changed, and the tests that are tried on them. */
export function filesOf({ name, more = [], leave }: Folder): {
  readonly code: readonly string[];
  readonly tests: readonly string[];
} {
  const beside = more.flatMap((start) =>
    filesUnder(start.replace(/\/[^/]*$/, '')).filter((file) => file.startsWith(start)),
  );
  const all = [...filesUnder(name), ...beside];
  return {
    code: all.filter((file) => !isTest.test(file) && leave?.test(file) !== true),
    tests: all.filter((file) => isTest.test(file) && !isOfWords.test(file)),
  };
}
