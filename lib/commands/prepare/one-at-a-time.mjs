// One process prepares a folder while others wait; a process that died holds nobody up.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const pollMilliseconds = 500;

/** Does the work while no other process does; says once that it waits. */
export async function oneAtATime(lock, work) {
  let told = false;
  while (!tryTake(lock)) {
    if (!told) console.log('Waiting for another start in this folder.');
    told = true;
    await wait(pollMilliseconds);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function tryTake(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    dropLockOfDead(lock);
    return false;
  }
}

// A container may give a new process the number of the one that died: our own number is no other process.
function dropLockOfDead(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder !== process.pid && isAlive(holder)) return;
    // Of two that find it dead only one can move it away.
    renameSync(lock, `${lock}.${process.pid}`);
    rmSync(`${lock}.${process.pid}`, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
