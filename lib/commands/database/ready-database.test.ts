import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function textsIn(folder: string) {
  const names = readdirSync(join(root, folder)).filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|^test-/.test(name),
  );
  return names.map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}

it('is asked by every command that works on the database of an installation', () => {
  const commands = [...textsIn('lib/commands'), ...textsIn('prisma')].filter(({ text }) =>
    text.includes('await withDatabase('),
  );
  expect(commands.length).toBeGreaterThan(2);
  expect(commands.filter(({ text }) => !text.includes('await readyDatabase()')).map(({ path }) => path)).toEqual([]);
});
