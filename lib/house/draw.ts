// npm run modules: draws the table of modules into docs/architecture.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawModules } from './draw-modules';
import { root } from './import-graph';

const file = join(root, 'docs/architecture.md');
writeFileSync(file, drawModules(readFileSync(file, 'utf8')));
