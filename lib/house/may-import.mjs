import { posix } from 'node:path';
import { modules } from './modules.mjs';

const looksOn = /\.(test|fixture|arbitrary|spec|config)(\.|$)/;

/**
 * Where a file stands. `path` has no ending, as the table and imports write it.
 *
 * @param {string} file its path from the root, with or without an ending
 */
export function placeOf(file) {
  const { dir, base } = posix.parse(posix.normalize(file));
  const path = posix.join(dir, base.split('.')[0] ?? '');
  return { path, module: moduleOf(path), outside: looksOn.test(base) };
}

/** @param {string} path @returns {string | undefined} */
function moduleOf(path) {
  if (Object.hasOwn(modules, path)) return path;
  const above = posix.dirname(path);
  return above === path || above === '.' ? undefined : moduleOf(above);
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
  if (to.module === undefined && !to.outside) return inNoModule(to.path);
  if (from.outside) return undefined;
  return from.module === undefined ? inNoModule(from.path) : whyNotModule(from.module, to);
}

/** @param {string} name @param {ReturnType<typeof placeOf>} to */
function whyNotModule(name, to) {
  const { imports, tests } = moduleNamed(name);
  if (to.outside) return tests ? undefined : `${to.path} is there for tests.`;
  if (to.module === undefined || to.module === name) return undefined;
  return imports.includes(to.module) || imports.includes(to.path) ? undefined : notInTable(name, to.path, imports);
}

/** @param {ReturnType<typeof placeOf>} from @param {string} specifier */
function whyNotPackage(from, specifier) {
  if (from.outside) return undefined;
  if (from.module === undefined) return inNoModule(from.path);
  const { packages, tests } = moduleNamed(from.module);
  const listed = packages.some((entry) =>
    entry === 'node:*' ? specifier.startsWith('node:') : specifier === entry || specifier.startsWith(`${entry}/`),
  );
  return tests || listed ? undefined : notInTable(from.module, specifier, packages);
}

/** @param {string} name of a module that is in the table @returns {import('./modules.mjs').Module} */
function moduleNamed(name) {
  return modules[name];
}

/** @param {string} path */
function inNoModule(path) {
  return `${path} stands in no module.`;
}

const elsewhere =
  ' What needs the world belongs in lib/data, lib/http or a component; dates, seeds and words are handed in.';

/** @param {string} module @param {string} what @param {readonly string[]} may */
function notInTable(module, what, may) {
  const only = may.length === 0 ? 'nothing but itself' : `only ${may.join(', ')}`;
  return `${module} may not import ${what}, ${only}.${moduleNamed(module).pure ? elsewhere : ''}`;
}
