/** The tests of a folder and the changed code as one program, which can be loaded afresh for every change. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { type CollectedTest, collectTests, vitest } from './small-vitest';

const require = createRequire(import.meta.url);

/** What tests and rules import from elsewhere is loaded once. */
const packages: Readonly<Record<string, unknown>> = {
  vitest,
  'fast-check': require('fast-check') as unknown,
  zod: require('zod') as unknown,
  'ajv/dist/2020.js': require('ajv/dist/2020.js') as unknown,
};

function takePackage(name: string): unknown {
  if (!(name in packages)) throw new Error(`Say in bundled-tests.ts where ${name} comes from`);
  return packages[name];
}

/** Loads a file of tests, and what it imports unless that is loaded already, and gives its tests. */
export type LoadFile = (file: string) => readonly CollectedTest[];

type Program = (require: typeof takePackage, module: { exports: Record<string, () => unknown> }) => void;

interface Asked {
  readonly tests: readonly string[];
  /** By the full path of a file. */
  readonly changed: ReadonlyMap<string, string>;
  readonly slow: RegExp | undefined;
}

const sameExamples = `require('./lib/seeded-properties.fixture.mjs');`;

/** Gives a function that starts from nothing: no file is loaded yet, no module remembers anything. */
export async function bundleTests({ tests, changed, slow }: Asked): Promise<() => LoadFile> {
  const loaders = tests.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(file))}),`);
  const { outputFiles } = await build({
    stdin: { contents: `${sameExamples}\nmodule.exports = {\n${loaders.join('\n')}\n};`, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [
      {
        name: 'changed code',
        setup(bundle) {
          bundle.onResolve({ filter: /^[^./]/ }, ({ path }) =>
            path.startsWith('@/') ? undefined : { path, external: true },
          );
          bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = changed.get(path);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  const parameters = ['require', 'module'];
  const program = compileFunction(outputFiles[0]?.text ?? '', parameters, { filename: 'tests.cjs' }) as Program;
  return () => {
    const module: Parameters<Program>[1] = { exports: {} };
    program(takePackage, module);
    return (file) => collectTests(() => module.exports[file]?.(), slow);
  };
}
