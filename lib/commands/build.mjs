// npm run build: everything that npm start does before it serves, so that it may then be started from a folder that
// only lets itself be read.
import { prepareFolder } from './prepare/prepare-folder.mjs';
import { requireNode } from './prepare/prepare.mjs';
import { root } from './prepare/stamps.mjs';

requireNode();
process.chdir(root);
await prepareFolder();
