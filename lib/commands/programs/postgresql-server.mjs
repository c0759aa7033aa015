// A PostgreSQL of its own for tests and for writing migrations: started in a temporary folder, stopped at the end.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packagedVersions = '/usr/lib/postgresql';

function findBinaries() {
  const packaged = existsSync(packagedVersions)
    ? readdirSync(packagedVersions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(packagedVersions, version, 'bin'))
    : [];
  const folders = [...packaged, ...(process.env.PATH ?? '').split(':').filter(Boolean)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/**
 * PostgreSQL and what stands before it refuse to run as root: there they borrow the account that the package made, or
 * nobody’s.
 */
export function findAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!account) throw new Error('PostgreSQL does not run as root, and there is no other account to run it.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export const noPostgresql =
  'No PostgreSQL was found: neither initdb and pg_ctl on the PATH nor a folder /usr/lib/postgresql/<version>/bin.';

/** Undefined where this machine has no PostgreSQL. */
export async function startPostgresqlServer() {
  const binaries = findBinaries();
  if (!binaries) return undefined;
  const account = findAccount();
  const folder = mkdtempSync(join(tmpdir(), 'chancery-postgresql-'));
  if (account) execFileSync('chown', [`${account.uid}:${account.gid}`, folder]);
  chmodSync(folder, 0o700);
  const run = (name, args) => runIn(folder, join(binaries, name), { args, account });
  const data = join(folder, 'data');
  const port = await freePort();
  const start = () =>
    run('pg_ctl', [
      '-D',
      data,
      '-w',
      '-l',
      join(folder, 'log'),
      '-o',
      `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`,
      'start',
    ]);
  // Its processes end at once and write nothing out any more.
  const cut = () => run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  let frozen = [];
  const thaw = () => {
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
    frozen = [];
  };
  try {
    run('initdb', ['-D', data, '-U', 'chancery', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
    start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `postgresql://chancery@127.0.0.1:${port}/postgres`,
    cut,
    startAgain: start,
    // The first of its processes before the others: it makes no new ones then. Linux only.
    freeze() {
      const first = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(first, 'SIGSTOP');
      const others = readFileSync(`/proc/${first}/task/${first}/children`, 'utf8')
        .split(' ')
        .map(Number)
        .filter(Boolean);
      for (const pid of others) process.kill(pid, 'SIGSTOP');
      frozen = [first, ...others];
    },
    thaw,
    stop() {
      thaw();
      // A test that fails may have cut it already: what it says is not to be hidden by that.
      if (existsSync(join(data, 'postmaster.pid'))) cut();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runIn(cwd, command, { args, account }) {
  const result = spawnSync(command, args, { ...account, cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.status !== 0)
    throw new Error(`${command} failed.\n${result.stdout ?? ''}${result.stderr ?? result.error}`);
}
