import { posix } from 'node:path';
import { rooms } from './rooms.mjs';

const looksOn = /\.(test|fixture|arbitrary|spec|config)(\.|$)/;

/**
 * Where a file stands. `path` has no ending, as the table and imports write it.
 *
 * @param {string} file its path from the root, with or without an ending
 */
export function placeOf(file) {
  const { dir, base } = posix.parse(posix.normalize(file));
  const path = posix.join(dir, base.split('.')[0] ?? '');
  return { path, room: roomOf(path), outside: looksOn.test(base) };
}

/** @param {string} path @returns {string | undefined} */
function roomOf(path) {
  if (Object.hasOwn(rooms, path)) return path;
  const above = posix.dirname(path);
  return above === path || above === '.' ? undefined : roomOf(above);
}

/**
 * The file of ours that an import names; undefined where it names a package.
 *
 * @param {string} file @param {string} specifier
 */
export function fileNamed(file, specifier) {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return /^\.{1,2}(\/|$)/.test(specifier) ? posix.join(posix.dirname(file), specifier) : undefined;
}

/**
 * Why a file may not import this; undefined where it may.
 *
 * @param {string} file its path from the root @param {string} specifier
 * @returns {string | undefined}
 */
export function whyNot(file, specifier) {
  const from = placeOf(file);
  const named = fileNamed(file, specifier);
  if (named === undefined) return whyNotPackage(from, specifier);
  const to = placeOf(named);
  if (to.room === undefined && !to.outside) return inNoRoom(to.path);
  if (from.outside) return undefined;
  return from.room === undefined ? inNoRoom(from.path) : whyNotRoom(from.room, to);
}

/** @param {string} name @param {ReturnType<typeof placeOf>} to */
function whyNotRoom(name, to) {
  const { imports, tests } = roomNamed(name);
  if (to.outside) return tests ? undefined : `${to.path} is there for tests.`;
  if (to.room === undefined || to.room === name) return undefined;
  return imports.includes(to.room) || imports.includes(to.path) ? undefined : notInTable(name, to.path, imports);
}

/** @param {ReturnType<typeof placeOf>} from @param {string} specifier */
function whyNotPackage(from, specifier) {
  if (from.outside) return undefined;
  if (from.room === undefined) return inNoRoom(from.path);
  const { packages, tests } = roomNamed(from.room);
  const listed = packages.some((entry) =>
    entry === 'node:*' ? specifier.startsWith('node:') : specifier === entry || specifier.startsWith(`${entry}/`),
  );
  return tests || listed ? undefined : notInTable(from.room, specifier, packages);
}

/** @param {string} name of a room that is in the table @returns {import('./rooms.mjs').Room} */
function roomNamed(name) {
  return rooms[name];
}

/** @param {string} path */
function inNoRoom(path) {
  return `${path} stands in no room.`;
}

const elsewhere =
  ' What needs the world belongs in lib/data, lib/security or a component; dates, seeds and words are handed in.';

/** @param {string} room @param {string} what @param {readonly string[]} may */
function notInTable(room, what, may) {
  const only = may.length === 0 ? 'nothing but itself' : `only ${may.join(', ')}`;
  return `${room} may not import ${what}, ${only}.${roomNamed(room).pure ? elsewhere : ''}`;
}
