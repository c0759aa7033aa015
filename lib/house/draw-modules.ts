/** The table of modules as a reader of docs/architecture.md meets it. */
import { modules } from './modules.mjs';

export const drawing = {
  begins: '<!-- modules: drawn by `npm run modules` -->',
  ends: '<!-- end of modules -->',
} as const;

/** The text with the modules drawn anew between the two marks. */
export function drawModules(text: string): string {
  const begins = text.indexOf(drawing.begins);
  const ends = text.indexOf(drawing.ends);
  if (begins < 0 || ends < begins) throw new RangeError(`The text lacks ${drawing.begins} or ${drawing.ends}`);
  return `${text.slice(0, begins + drawing.begins.length)}\n\n${table()}\n\n${text.slice(ends)}`;
}

function table(): string {
  const rows = Object.entries(modules).map(([name, { is, imports, packages, pure, tests }]) => {
    const kind = pure ? ' *Pure.*' : tests ? ' *For tests.*' : '';
    const says = `${is.charAt(0).toUpperCase()}${is.slice(1)}.${kind}`;
    return `| \`${name}\` | ${says} | ${listed(imports)} | ${tests ? 'any' : listed(packages)} |`;
  });
  return ['| Module | What it is | May import | Packages |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(', ');
}
