import 'server-only';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactElement } from 'react';

type StaticRenderer = Pick<typeof import('react-dom/server'), 'renderToStaticMarkup'>;

/**
 * The ordinary renderer from the installed package: the copy that pages are bundled with leaves it out. Elements are
 * plain data, so those made by the one can be drawn by the other.
 */
function loadRenderer(): StaticRenderer {
  const requireHere = createRequire(join(/* turbopackIgnore: true */ process.cwd(), 'package.json'));
  return requireHere('react-dom/server') as StaticRenderer;
}

let renderer: StaticRenderer | undefined;

/**
 * The HTML of a tree of plain server components: no hooks, nothing asynchronous, no client components. See
 * docs/decisions/2026-11-22-report-drawn-once.md.
 */
export function staticHtml(element: ReactElement): string {
  renderer ??= loadRenderer();
  return renderer.renderToStaticMarkup(element);
}
