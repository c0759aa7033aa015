/** The words that docs/words.md retires are nowhere else. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './import-graph';

const page = 'docs/words.md';
const sentences = /^lib\/(i18n\/messages|instrument\/v\d+\/words)\/.*\.json$/;
const notRead = /\.(png|ico|ttf|otf|woff2?|pdf|docx|xlsx|pptx|zip)$|^package-lock\.json$/;

type Scope = 'everywhere' | 'in code' | 'on pages';

interface Retired {
  readonly word: string;
  readonly scope: Scope;
}

interface Exception {
  readonly word: string;
  /** A file, a folder, or an identifier. */
  readonly where: string;
}

interface Page {
  readonly retired: readonly Retired[];
  readonly exceptions: readonly Exception[];
}

/** Each row of a table by the names of its columns. */
function tablesOf(markdown: string): readonly Readonly<Record<string, string>>[] {
  let columns: readonly string[] = [];
  let former = '';
  const rows: Record<string, string>[] = [];
  for (const line of markdown.split('\n')) {
    const cells = line.startsWith('|')
      ? line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : [];
    if (cells.length > 0 && !former.startsWith('|')) columns = cells;
    else if (cells.length > 0 && !line.startsWith('| ---'))
      rows.push(Object.fromEntries(cells.map((cell, place) => [columns[place] ?? '', cell])));
    former = line;
  }
  return rows;
}

function readPage(markdown: string): Page {
  const rows = tablesOf(markdown);
  const retired = rows
    .flatMap((row) => (row['Retired'] ?? '').split(','))
    .flatMap((entry): Retired[] => {
      const [, word = '', scope = 'everywhere'] = /^\s*(.*?)(?: \((.*)\))?$/.exec(entry) ?? [];
      return scope === 'in this sense' || word === '' ? [] : [{ word, scope: scope as Scope }];
    });
  const exceptions = rows.flatMap(({ Word: word = '', Where: where = '' }) =>
    [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']): Exception => ({ word, where: name })),
  );
  return { retired, exceptions };
}

/** Names in code fall apart into their words; what a line breaks is joined. */
function plainWords(text: string): string {
  return text
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('’', "'")
    .replaceAll(/[-_]|\s+(?:\*|\/\/)?\s*/g, ' ')
    .toLowerCase();
}

/** What people read: the values of a file of messages, without the names of what is put into them. */
function sentencesIn(json: string): string {
  const texts: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value.replaceAll(/\{\w+(, \w+,)?/g, ' '));
    return value;
  });
  return texts.join('\n');
}

interface Place {
  readonly file: string;
  readonly text: string;
}

/** Whole words, also as plurals and as what was done. */
function finderOf(retired: readonly Retired[], scope: readonly Scope[]): RegExp {
  const words = retired.filter((one) => scope.includes(one.scope)).map(({ word }) => word);
  return new RegExp(`\\b(${words.join('|')})(?:s|d|ed)?\\b`, 'g');
}

function isIn(file: string, { where }: Exception): boolean {
  return file === where || file.startsWith(`${where}/`);
}

function isIdentifier({ where }: Exception): boolean {
  return /^\w+$/.test(where);
}

interface Find {
  readonly word: string;
  readonly place: string;
}

function findRetired({ retired, exceptions }: Page, { file, text }: Place): readonly Find[] {
  const letBe = exceptions.filter((one) => isIn(file, one)).map(({ word }) => word);
  if (letBe.includes('all')) return [];
  const names = exceptions.filter(isIdentifier);
  const read = plainWords(names.reduce((left, { where }) => left.replaceAll(where, ' '), `${file}\n${text}`));
  const forPeople = sentences.test(file);
  const looks: readonly (readonly [string, RegExp])[] = forPeople
    ? [
        [read, finderOf(retired, ['everywhere'])],
        [plainWords(sentencesIn(text)), finderOf(retired, ['on pages'])],
      ]
    : [[read, finderOf(retired, ['everywhere', 'in code'])]];
  return looks
    .flatMap(([said, finder]) => [...said.matchAll(finder)].map(({ 1: word = '', index }) => ({ word, said, index })))
    .filter(({ word }) => !letBe.includes(word))
    .map(({ word, said, index }) => ({ word, place: `${file}: …${said.slice(Math.max(index - 30, 0), index + 40)}…` }));
}

const words = readPage(readFileSync(join(root, page), 'utf8'));
const places = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && file !== page && !notRead.test(file))
  .map((file): Place => ({ file, text: readFileSync(join(root, file), 'utf8') }));

describe('a retired word', () => {
  it('stands in no file but the page that retires it and those that the page names', () => {
    expect(places.length).toBeGreaterThan(1000);
    expect(places.flatMap((place) => findRetired(words, place))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['a name in code', 'lib/a.ts', 'const wallOfNames = 1;'],
    ['a name of a file', 'lib/secret-links.ts', ''],
    ['a comment over two lines', 'lib/a.ts', '/**\n * The secret\n * link of an office\n */'],
    ['several of them', 'docs/a.md', 'Bands of cities.'],
    ['a key of a message', 'lib/i18n/messages/en/a.json', '{"revoke": "Withdraw"}'],
    ['a sentence', 'lib/i18n/messages/en/a.json', '{"a": "Your contribution to the pool"}'],
    ['a sentence of the questionnaire', 'lib/instrument/v1/words/en.json', '{"a": "We don’t know"}'],
    ['code, where only sentences may have it', 'lib/a.ts', '// A room for all of them'],
  ])('is found in %s', (_, file, text) => {
    expect(findRetired(words, { file, text })).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ['a longer word', 'lib/a.ts', 'const firewall = husband;'],
    ['an exception by name', 'lib/a.ts', 'URL.revokeObjectURL(link.revokedAt);'],
    [
      'an exception by place',
      'prisma/migrations/sqlite/1/migration.sql',
      'ALTER TABLE "Target" RENAME COLUMN "dimension"',
    ],
    ['a sentence, where only code may not have it', 'lib/i18n/messages/en/a.json', '{"a": "Find a room."}'],
    ['code, where only pages may not have it', 'lib/a.ts', 'const pool = 1;'],
  ])('is let be in %s', (_, file, text) => {
    expect(findRetired(words, { file, text })).toEqual([]);
  });

  it.each(words.exceptions)('is let be in $where, because it stands there', (exception) => {
    if (isIdentifier(exception)) return expect(places.some(({ text }) => text.includes(exception.where))).toBe(true);
    const others = { ...words, exceptions: words.exceptions.filter((one) => one !== exception) };
    const found = places.filter(({ file }) => isIn(file, exception)).flatMap((place) => findRetired(others, place));
    expect(found.some(({ word }) => exception.word === 'all' || exception.word === word)).toBe(true);
  });
});
