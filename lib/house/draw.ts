// npm run rooms: draws the table of rooms into docs/architecture.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawRooms } from './draw-rooms';
import { root } from './import-graph';

const file = join(root, 'docs/architecture.md');
writeFileSync(file, drawRooms(readFileSync(file, 'utf8')));
