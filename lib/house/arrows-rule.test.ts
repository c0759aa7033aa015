import { posix } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from './import-graph';
import { lintAs } from './lint.fixture';
import { modules } from './modules.mjs';

const names = Object.keys(modules);

describe('the linter', () => {
  it.each([
    'lib/report/probe.ts',
    'components/probe.tsx',
    'prisma/probe.mjs',
    'lib/report/report.test.ts',
    'app/page.tsx',
    'lib/no-such-module/probe.ts',
  ])('holds %s to the house', async (file) => {
    const config = (await new ESLint({ cwd: root }).calculateConfigForFile(file)) as {
      readonly rules: Record<string, readonly unknown[]>;
    };
    expect(config.rules['house/arrows']).toEqual([2]);
    expect(config.rules['house/pure']).toEqual([2]);
  });
});

describe('a module', () => {
  /** A file of the module that any importer of the whole module may import. */
  const inside = (name: string) => `${name}/probe`;

  it.each(names)('%s may import the modules that its row names, and no other', (name) => {
    const others = names.filter((other) => other !== name);
    const found = lintAs(
      'arrows',
      `${inside(name)}.ts`,
      others.map((other) => `import '@/${inside(other)}';`).join('\n'),
    ).map(({ line }) => others[line - 1]);
    expect(others.filter((other) => !found.includes(other))).toEqual(
      others.filter((other) => modules[name]?.imports.includes(other)),
    );
  });

  it.each(names)('%s may import itself', (name) => {
    expect(
      lintAs(
        'arrows',
        `${inside(name)}.ts`,
        `import '@/${inside(name)}-2'; import './probe-2'; import './deeper/probe-2';`,
      ),
    ).toEqual([]);
  });

  const parts = names.flatMap((name) =>
    (modules[name]?.imports ?? []).filter((entry) => !names.includes(entry)).map((entry) => [name, entry] as const),
  );

  it.each(parts)('%s may import %s, and nothing beside it', (name, entry) => {
    expect(lintAs('arrows', `${inside(name)}.ts`, `import '@/${entry}';\nimport '@/${entry}.ts';`)).toEqual([]);
    expect(
      lintAs('arrows', `${inside(name)}.ts`, `import '@/${entry}-2';\nimport '@/${posix.dirname(entry)}/probe';`),
    ).toHaveLength(2);
  });

  const outer = [
    'react',
    'react-dom/server',
    'next',
    'next/headers',
    'server-only',
    '@prisma/client',
    '@prisma/adapter-libsql',
    '@libsql/client',
    'pg',
    'fs',
    'node:fs',
    'node:process',
    'node:crypto',
    'zod',
    'vitest',
    'chancery',
    'https://example.org/x.js',
    '/lib/data/assessment/answers',
  ];

  it.each(names.filter((name) => !modules[name]?.tests))(
    '%s may import the packages that its row names, and no other',
    (name) => {
      const listed = modules[name]?.packages ?? [];
      const allowed = (asked: string) =>
        listed.some(
          (entry) =>
            asked === entry || asked.startsWith(`${entry}/`) || (entry === 'node:*' && asked.startsWith('node:')),
        );
      const found = lintAs('arrows', `${inside(name)}.ts`, outer.map((one) => `import '${one}';`).join('\n')).map(
        ({ line }) => outer[line - 1],
      );
      expect(outer.filter((one) => !found.includes(one))).toEqual(outer.filter(allowed));
    },
  );

  it.each(names.filter((name) => modules[name]?.tests))(
    '%s, which is there for tests, may import any package and fixtures',
    (name) => {
      expect(lintAs('arrows', `${inside(name)}.ts`, outer.map((one) => `import '${one}';`).join('\n'))).toEqual([]);
      expect(lintAs('arrows', `${inside(name)}.ts`, `import '@/lib/data/pool/pool.fixture';`)).toEqual([]);
    },
  );
});

describe('an import that the table does not name', () => {
  // Each of them once passed.
  it.each([
    ['lib/report/probe.ts', '../data/assessment/answers'],
    ['lib/report/probe.ts', '../http/responses/refusal'],
    ['lib/report/probe.ts', '@/lib/workshop/page/ballot'],
    ['lib/report/probe.ts', '@/lib/api/recent'],
    ['lib/report/probe.ts', '@/lib/workshop/live/workshop-hub'],
    ['lib/report/probe.ts', '@/lib/api/report/report-data'],
    ['lib/report/probe.ts', '@/lib/commands/exit-codes'],
    ['lib/workshop/live/probe.ts', 'pg'],
    ['lib/workshop/page/probe.ts', '@/components/ui/page'],
    ['lib/api/probe.ts', '../../components/ui/page'],
    ['components/probe.tsx', '../lib/data/assessment/answers'],
    ['components/plan/probe.tsx', '@/lib/http/responses/refusal'],
    ['components/plan/probe.tsx', '@/lib/workshop/live/workshop-hub'],
    ['components/plan/probe.tsx', '@/lib/export/worker/../../data/assessment/answers'],
    ['app/start/probe.ts', '../../prisma/generated/sqlite/client/client'],
    ['lib/no-such-module/probe.ts', '@/lib/instrument/model/instrument'],
    ['lib/report/probe.ts', '@/lib/no-such-module/probe'],
    ['probe.ts', './lib/report/build-report'],
    ['lib/report/probe.ts', '../../node_modules/pg/lib/index.js'],
    ['lib/report/probe.ts', '../../../elsewhere/report'],
    ['lib/report/probe.ts', './report-input.fixture'],
    ['app/probe.ts', '@/e2e/support/test'],
    ['app/probe.ts', '@/prisma/test-database'],
    ['lib/report/report.test.ts', '@/lib/no-such-module/probe'],
  ])('is found: %s, %s', (file, specifier) => {
    expect(lintAs('arrows', file, `import { one } from '${specifier}';`)).toHaveLength(1);
  });

  const spellings: readonly (readonly [string, (specifier: string) => string])[] = [
    ['a value', (specifier) => `import { one } from '${specifier}';`],
    ['everything', (specifier) => `import * as all from '${specifier}';`],
    ['an effect', (specifier) => `import '${specifier}';`],
    ['a type', (specifier) => `import type { One } from '${specifier}';`],
    ['a type among values', (specifier) => `import { type One } from '${specifier}';`],
    ['what is passed on', (specifier) => `export { one } from '${specifier}';`],
    ['a type that is passed on', (specifier) => `export type { One } from '${specifier}';`],
    ['all that is passed on', (specifier) => `export * from '${specifier}';`],
    ['what is passed on by a name', (specifier) => `export * as all from '${specifier}';`],
    ['what is loaded later', (specifier) => `export const load = () => import('${specifier}');`],
    ['what is loaded later, as a template', (specifier) => `export const load = () => import(\`${specifier}\`);`],
    ['a type within a type', (specifier) => `export type One = import('${specifier}').One;`],
    ['the type of a module', (specifier) => `export type All = typeof import('${specifier}');`],
    ['the old way', (specifier) => `import all = require('${specifier}');`],
    ['the older way', (specifier) => `export const all = require('${specifier}');`],
  ];

  it.each(spellings)('is found where it is %s', (_, spelled) => {
    for (const specifier of [
      '@/lib/data/assessment/answers',
      '../data/assessment/answers',
      '../data/assessment/answers.ts',
      '../../lib/data/assessment/answers',
      './../../lib/data/./assessment/answers',
      'pg',
    ]) {
      expect(lintAs('arrows', 'lib/report/probe.ts', spelled(specifier))).toHaveLength(1);
    }
  });

  it.each(spellings)('is not seen where the table names it: %s', (_, spelled) => {
    for (const specifier of ['@/lib/scoring/score/score', '../scoring/score/score', './compare', 'zod'])
      expect(lintAs('arrows', 'lib/benchmark/probe.ts', spelled(specifier))).toEqual([]);
  });

  it.each(['import(`../${name}/answers`)', "import('../data/' + name)", 'import(name)', 'require(name)'])(
    'is found where nobody can see where it goes: %s',
    (load) => {
      expect(lintAs('arrows', 'lib/report/probe.ts', `export const load = (name: string) => ${load};`)).toHaveLength(1);
      expect(lintAs('arrows', 'lib/report/report.test.ts', `export const load = (name: string) => ${load};`)).toEqual(
        [],
      );
    },
  );
});

it.each([
  'lib/report/report.test.ts',
  'components/plan/plan.test.tsx',
  'lib/workshop/store/workshop.fixture.ts',
  'lib/scoring/score/answers.arbitrary.ts',
  'vitest.config.ts',
  'eslint.config.mjs',
])('%s looks on from outside', (file) => {
  const imports = [
    '@/lib/data/assessment/answers',
    '@/app/page',
    '@/prisma/test-database',
    '@/lib/data/pool/pool.fixture',
    'vitest',
    'node:fs',
    'pg',
  ];
  expect(lintAs('arrows', file, imports.map((one) => `import '${one}';`).join('\n'))).toEqual([]);
});

it.each([
  [
    'lib/scoring',
    'lib/scoring may not import lib/data/assessment/answers, only lib/instrument. What needs the world belongs',
  ],
  [
    'lib/plan',
    'lib/plan may not import lib/data/assessment/answers, only lib/instrument. What needs the world belongs',
  ],
  ['lib/live-2', 'lib/live-2/probe stands in no module. The table is lib/house/modules.mjs.'],
])('says what %s may import instead', (module, message) => {
  expect(lintAs('arrows', `${module}/probe.ts`, `import '../data/assessment/answers';`)).toEqual([
    { line: 1, message: expect.stringContaining(message) as string },
  ]);
});
