import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawModules } from './draw-modules';
import { findCircles, listImports, listSources, root, sourceNamed } from './import-graph';
import { fileNamed, placeOf, whyNot } from './may-import.mjs';
import { modules } from './modules.mjs';

const names = Object.keys(modules);
const files = listSources();
const imports = listImports(files);

describe('the table of modules', () => {
  it.each(Object.entries(modules))('lets %s import only what stands above it', (name, module) => {
    const above = names.slice(0, names.indexOf(name));
    expect(module.imports.filter((entry) => !above.includes(placeOf(entry).module ?? ''))).toEqual([]);
  });

  it('leaves what is there for tests to tests', () => {
    const forTests = names.filter((name) => modules[name]?.tests);
    const others = names.filter((name) => !modules[name]?.tests);
    expect(others.filter((name) => modules[name]?.imports.some((entry) => forTests.includes(entry)))).toEqual([]);
  });

  it('keeps the pure half to itself', () => {
    const pure = names.filter((name) => modules[name]?.pure);
    for (const name of pure) {
      expect(pure).toEqual(expect.arrayContaining([...(modules[name]?.imports ?? [])]));
      expect(modules[name]?.packages.filter((entry) => entry.startsWith('node:') || entry.startsWith('@'))).toEqual([]);
    }
  });

  it('gives the database to lib/data/database, its migrations and tests alone', () => {
    const knowing = names.filter((name) =>
      modules[name]?.packages.some((entry) => entry === 'pg' || entry.startsWith('@prisma/')),
    );
    expect(knowing).toEqual(['prisma/generated', 'prisma', 'lib/data/database']);
  });

  it('is drawn in docs/architecture.md as it is', () => {
    const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    expect(text).toBe(drawModules(text));
  });
});

describe('the house', () => {
  it('has a module for every file, and a file in every module', () => {
    const places = files.map(placeOf).filter(({ outside }) => !outside);
    expect(places.filter(({ module }) => module === undefined)).toEqual([]);
    const lived = new Set(places.map(({ module }) => module));
    expect(names.filter((name) => !lived.has(name))).toEqual(['prisma/generated']);
  });

  it('has no import that the table does not allow', () => {
    const forbidden = imports.map(({ file, specifier }) => [file, whyNot(file, specifier)]);
    expect(forbidden.filter(([, why]) => why !== undefined)).toEqual([]);
  });

  it('uses every arrow of the table', () => {
    const used = new Set<string>();
    for (const { file, specifier } of imports) {
      const { module, outside } = placeOf(file);
      const to = placeOf(fileNamed(file, specifier) ?? '');
      if (!outside && module !== undefined)
        for (const entry of [to.module, to.path]) used.add(`${module} > ${entry ?? ''}`);
    }
    const arrows = names.flatMap((name) => (modules[name]?.imports ?? []).map((entry) => `${name} > ${entry}`));
    expect(arrows.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it('keeps a folder to what one look can take in', () => {
    const folders = files.filter((file) => !placeOf(file).outside).map((file) => dirname(file));
    const full = [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > 15);
    expect(full).toEqual([]);
  });

  it('has no circle of files, types included', () => {
    const arrows = imports.flatMap((one) => {
      const to = sourceNamed(one);
      return to === undefined ? [] : [[one.file, to] as const];
    });
    expect(arrows.length).toBeGreaterThan(1000);
    expect(findCircles(arrows)).toEqual([]);
  });
});

describe('findCircles', () => {
  it.each<[string, readonly (readonly [string, string])[], readonly (readonly string[])[]]>([
    [
      'none',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
      [],
    ],
    ['a file that imports itself', [['a', 'a']], [['a']]],
    [
      'two that import each other',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [['a', 'b']],
    ],
    [
      'a long way round',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'b'],
      ],
      [['b', 'c', 'd']],
    ],
    [
      'two of them',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'c'],
      ],
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
  ])('%s', (_, arrows, circles) => {
    expect(findCircles(arrows)).toEqual(circles);
  });
});

describe('placeOf', () => {
  it.each([
    ['lib/report/report.ts', 'lib/report'],
    ['lib/report/workshop-report', 'lib/report'],
    ['lib/benchmark/attack/attack-result.ts', 'lib/benchmark/attack'],
    ['lib/env.test.ts', 'lib/env'],
    ['lib/environment.ts', undefined],
    ['lib/reports/report.ts', undefined],
    ['app/api/v1/editions/[date]/figures.csv/route.ts', 'app'],
    ['../lib/report/report.ts', undefined],
    ['node_modules/pg/lib/index.js', undefined],
  ])('%s stands in %s', (file, module) => {
    expect(placeOf(file).module).toBe(module);
  });

  it('finds each module of the table where it is', () => {
    expect(names.filter((name) => placeOf(`${name}/probe.ts`).module !== name)).toEqual([]);
  });
});
