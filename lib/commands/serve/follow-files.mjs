// While pages are developed, a module that reads files has changed where one of them has: what it keeps is then
// forgotten, and the pages that use it are drawn anew in every browser that shows them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A loader of the bundler; `paths`: files, and folders with everything in them. */
export default function followFiles(source) {
  const { paths } = this.getOptions();
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf)) {
    this.addDependency(file);
    hash.update(readFileSync(file));
  }
  for (const path of paths.filter((one) => statSync(one).isDirectory())) this.addContextDependency(path);
  return `${source}\nvoid '${hash.digest('hex')}';\n`;
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesOf(join(path, entry.name)));
}
