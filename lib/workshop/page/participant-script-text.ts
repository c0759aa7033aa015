import 'server-only';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const source = 'lib/workshop/page/script/participant-script.ts';

let built: string | undefined;

/** As it travels. Built when it is first asked for, which takes a process about as long as a blink. */
export function participantScript(): string {
  built ??= buildScript(join(/* turbopackIgnore: true */ process.cwd(), source));
  return built;
}

function buildScript(path: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Of what tsconfig.json says, nothing is for this script.
    tsconfigRaw: {},
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
