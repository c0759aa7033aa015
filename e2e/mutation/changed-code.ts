/** The changes that Stryker makes, all of them written into the code at once, each behind a switch. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export interface Change {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly is: string;
}

export interface ChangedCode {
  /** By the full path of a file. */
  readonly files: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

const silent = () => undefined;
const quiet = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

interface Place {
  readonly line: number;
  readonly column: number;
}

function textBetween(source: string, start: Place, end: Place): string {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  const cut = lines.map((line, index) =>
    line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined),
  );
  return cut.join('\n').replace(/\s+/g, ' ');
}

export async function changeCode(names: readonly string[]): Promise<ChangedCode> {
  const sources = new Map(names.map((name) => [name, readFileSync(name, 'utf8')]));
  const asked = [...sources].map(([name, content]) => ({ name, content, mutate: true }));
  const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: false };
  const { files, mutants } = await new Instrumenter(quiet).instrument(asked, options);
  return {
    files: new Map(files.map(({ name, content }) => [resolve(name), content])),
    changes: mutants.map(({ id, fileName, location: { start, end }, replacement }) => ({
      id,
      file: fileName,
      line: start.line + 1,
      was: textBetween(sources.get(fileName) ?? '', start, end),
      is: (replacement ?? '').replace(/\s+/g, ' '),
    })),
  };
}
