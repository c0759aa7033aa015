// The steps between a fresh clone and a running server; each is skipped where it was done for the same contents.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, digestOf, isDoneFor, markDone, root } from './stamps.mjs';

const oldestNode = [20, 19];

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  stop(
    `Chancery needs Node.js ${oldestNode.join('.')} or later; this is ${process.versions.node}. ` +
      'Install a current version from nodejs.org and try again.',
  );
}

/** Says one sentence and ends. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

export function run(command, args, { env = {}, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0 && quiet) console.error(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`);
  return result.status === 0;
}

/** A program that came with the dependencies, started without a shell. */
function runPackage(file, args, options) {
  return run(process.execPath, [join(root, 'node_modules', file), ...args], options);
}

const installing = {
  stamp: 'node_modules/.chancery-installed',
  digest: () => digestOf(['package.json', 'package-lock.json']),
};
const generating = {
  stamp: 'prisma/generated/.stamp',
  digest: () =>
    digestOf([
      'prisma/model.prisma',
      'prisma/provider-sqlite.prisma',
      'prisma/provider-postgresql.prisma',
      'package-lock.json',
    ]),
};
const building = { stamp: '.next/chancery-built', digest: () => digestOf(builtFiles()) };

/** Whether nothing is left to do, so that nothing need be written into the folder. */
export function isPrepared() {
  return [installing, generating, building].every(({ stamp, digest }) => isDoneFor(stamp, digest()));
}

/** All of it; stops with a sentence where it cannot be done. */
export async function prepare() {
  await prepareSources();
  if (!build()) stop('The pages could not be built: see the lines above.');
}

/** All but the building of pages. */
export async function prepareSources() {
  installDependencies();
  await generateDatabaseClients();
}

export function installDependencies() {
  const { stamp } = installing;
  const digest = installing.digest();
  if (isDoneFor(stamp, digest)) return;
  if (existsSync(join(root, 'node_modules')) && matchesLockfile()) return markDone(stamp, digest);
  console.log('Installing the dependencies.');
  // No package here needs a script of its own to be installed.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!runNpm(args)) stop('The dependencies could not be installed: see the lines above. The network may be down.');
  markDone(stamp, digest);
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
}

// Someone ran npm ci by hand: then everything is there already, and asking npm takes a second instead of a minute.
function matchesLockfile() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...first, 'ls', '--all', '--loglevel=silent'], { cwd: root, stdio: 'ignore' });
  return result.status === 0;
}

export async function generateDatabaseClients() {
  const { stamp } = generating;
  const digest = generating.digest();
  if (isDoneFor(stamp, digest)) return;
  const { generateClients } = await import('./generate-clients.mjs');
  console.log('Generating the database clients.');
  generateClients();
  markDone(stamp, digest);
}

export function build() {
  const { stamp } = building;
  const digest = building.digest();
  if (isDoneFor(stamp, digest)) return true;
  console.log('Building the pages. This takes a minute or two, and only the first time.');
  const built = runPackage('next/dist/bin/next', ['build'], {
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (built) markDone(stamp, digest);
  return built;
}
