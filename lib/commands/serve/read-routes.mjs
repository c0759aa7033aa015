// The table of routes that a build makes, of the files as they stand: while pages are developed, nothing was built.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../prepare/stamps.mjs';

const answers = /^(.*?)\/?(?:page\.tsx|route\.ts)$/;
const parameter = /\\\[\w+\\\]/g;

/** The framework's `files`, `staticRoutes` and `dynamicRoutes`: what is named comes before what is any name. */
export function readRoutes(folder = join(root, 'app')) {
  const found = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .flatMap((name) =>
      answers.test(name) ? [{ file: `/${name.replace(/\.tsx?$/, '')}`, page: `/${answers.exec(name)[1]}` }] : [],
    );
  const routes = found.map(({ page }) => ({ page, regex: regexOf(page) })).toSorted(byAddress);
  const isDynamic = ({ page }) => page.includes('[');
  return {
    files: Object.fromEntries(found.map(({ file, page }) => [file, page])),
    staticRoutes: routes.filter((route) => !isDynamic(route)),
    dynamicRoutes: routes.filter(isDynamic),
  };
}

function regexOf(page) {
  const escaped = page.replace(/[.[\]]/g, '\\$&');
  return `^${escaped === '/' ? '' : escaped.replace(parameter, '([^/]+?)')}(?:/)?$`;
}

// At the first part in which they differ, a name comes before a parameter.
function byAddress({ page: one }, { page: other }) {
  const named = (page) => page.replaceAll('[', '\uffff');
  return named(one) < named(other) ? -1 : 1;
}
