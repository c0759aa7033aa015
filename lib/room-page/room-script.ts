import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let read: string | undefined;

/** As it travels: without comments and indentation. */
export function roomScript(): string {
  read ??= pack(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'lib/room-page/participant-script.js'), 'utf8'));
  return read;
}

function pack(script: string): string {
  const lines = script.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}
