/**
 * The house: every module, from the ground up, and what it may import. The linter reads this table, and `npm run
 * modules` draws it into docs/architecture.md.
 *
 * A module is a folder or a single file, named by its path without an ending; a folder within a module may be a module
 * of its own. A module may import only modules that stand above it in the table, so there can be no circles. What
 * stands in no module may be imported by nobody, and may import nothing.
 *
 * - `imports`: modules, or one file of a module where the rest of it is out of bounds.
 * - `packages`: packages of npm and modules of Node; `node:*` stands for all of Node.
 * - `pure`: no clock, no randomness, no environment: see lib/house/pure-rule.mjs.
 * - `tests`: it is there for tests. No other module may import it; it may import fixtures and any package.
 *
 * Tests, fixtures and settings of tools look on from outside: they may import every module and any package, and only
 * they may import one another.
 *
 * @typedef {object} Module
 * @property {string} is
 * @property {readonly string[]} imports
 * @property {readonly string[]} packages
 * @property {true} [pure]
 * @property {true} [tests]
 */

/** @type {Readonly<Record<string, Module>>} */
export const modules = {
  'lib/house': {
    is: 'this table, and what holds the code to it',
    imports: [],
    packages: ['node:fs', 'node:path', 'node:url', 'typescript'],
  },
  'lib/browser': { is: 'what runs in a browser before React does', imports: [], packages: [] },
  'lib/settings': { is: 'the settings that an operator may give', imports: [], packages: ['zod'] },
  'lib/env': { is: 'the only reader of the environment', imports: ['lib/settings'], packages: [] },
  'lib/log': { is: 'what the operator reads', imports: [], packages: ['node:async_hooks'] },

  'lib/instrument': {
    is: 'the questionnaire, its versions and its answers',
    imports: [],
    packages: ['zod'],
    pure: true,
  },
  'lib/scoring': { is: 'answers to scores', imports: ['lib/instrument'], packages: ['zod'], pure: true },
  'lib/benchmark': {
    is: 'published figures, the pool and its editions',
    imports: ['lib/instrument', 'lib/scoring'],
    packages: ['zod'],
    pure: true,
  },
  'lib/benchmark/attack': {
    is: 'what an edition could give away',
    imports: ['lib/instrument', 'lib/scoring', 'lib/benchmark'],
    packages: ['highs', 'zod'],
    pure: true,
  },
  'lib/recommendations': {
    is: 'recommendations, and what comes first',
    imports: ['lib/instrument', 'lib/scoring'],
    packages: [],
    pure: true,
  },
  'lib/recommendations/panel': {
    is: 'cities that the recommendations are tried on',
    imports: ['lib/instrument', 'lib/recommendations'],
    packages: [],
    tests: true,
  },
  'lib/plan': { is: 'the action plan', imports: ['lib/instrument'], packages: ['zod'], pure: true },
  'lib/workshop/model': {
    is: 'votes, tallies, decisions and the record of a workshop',
    imports: ['lib/instrument', 'lib/plan'],
    packages: ['zod'],
    pure: true,
  },
  'lib/report': {
    is: 'all of these made into one Report',
    imports: [
      'lib/instrument',
      'lib/scoring',
      'lib/benchmark',
      'lib/recommendations',
      'lib/plan',
      'lib/workshop/model',
    ],
    packages: [],
    pure: true,
  },

  'lib/i18n': {
    is: 'every sentence, in every language',
    imports: [
      'lib/env',
      'lib/instrument',
      'lib/scoring',
      'lib/benchmark',
      'lib/recommendations',
      'lib/plan',
      'lib/workshop/model',
      'lib/report',
    ],
    packages: [
      '@formatjs/icu-messageformat-parser',
      'intl-messageformat',
      'next',
      'node:fs',
      'node:path',
      'react',
      'server-only',
    ],
  },
  'lib/export': {
    is: 'documents',
    imports: [
      'lib/env',
      'lib/instrument',
      'lib/scoring',
      'lib/benchmark',
      'lib/recommendations',
      'lib/plan',
      'lib/workshop/model',
      'lib/report',
      'lib/i18n',
    ],
    packages: [
      '@myriaddreamin/typst-ts-node-compiler',
      'csv-stringify',
      'docx',
      'fflate',
      'ical-generator',
      'pptxgenjs',
      'tsx',
      'write-excel-file',
      'node:buffer',
      'node:fs',
      'node:module',
      'node:path',
      'node:stream',
      'node:url',
      'node:worker_threads',
      'node:zlib',
    ],
  },
  'lib/access': {
    is: 'permissions, links and the cookies that hold them',
    imports: ['lib/env', 'lib/instrument', 'lib/export/model/formats'],
    packages: ['next', 'node:crypto', 'server-only', 'zod'],
  },

  'prisma/generated': {
    is: 'the clients of both databases, made from the model',
    imports: [],
    packages: ['@prisma/client'],
  },
  prisma: {
    is: 'the model, its migrations, backups',
    imports: [],
    packages: [
      '@prisma/adapter-libsql',
      '@prisma/adapter-pg',
      '@prisma/driver-adapter-utils',
      '@prisma/schema-engine-wasm',
      'node:*',
      'pg',
    ],
  },
  'lib/data/database': {
    is: 'the connection, its locks, what it measures of itself',
    imports: ['lib/env', 'lib/access', 'prisma', 'prisma/generated'],
    packages: [
      '@prisma/adapter-libsql',
      '@prisma/adapter-pg',
      '@prisma/driver-adapter-utils',
      'pg',
      'server-only',
      'node:fs',
      'node:net',
      'node:path',
      'node:timers',
      'zod',
    ],
  },
  'lib/data/document': {
    is: 'an assessment as a file: its form, and how it is read',
    imports: [
      'lib/instrument',
      'lib/plan',
      'lib/workshop/model',
      'lib/report',
      'lib/export/model/accent',
      'lib/export/model/office',
      'lib/export/model/read-logo',
      'lib/access',
    ],
    packages: ['zod', 'node:timers'],
  },
  'lib/data/access': {
    is: 'links, and those that a browser keeps',
    imports: ['lib/instrument', 'lib/access', 'lib/data/database'],
    packages: ['server-only'],
  },
  'lib/data/assessment': {
    is: 'answers, targets, plan, office and snapshots of an assessment',
    imports: [
      'lib/instrument',
      'lib/benchmark',
      'lib/plan',
      'lib/report',
      'lib/export/model/office',
      'lib/export/model/read-logo',
      'lib/access',
      'lib/data/database',
      'lib/data/document',
    ],
    packages: ['server-only'],
  },
  'lib/data/pool': {
    is: 'contributions, editions, and files of contributions between installations',
    imports: [
      'lib/instrument',
      'lib/benchmark',
      'lib/benchmark/attack',
      'lib/access',
      'lib/data/database',
      'lib/data/assessment',
    ],
    packages: ['server-only', 'zod', 'node:crypto', 'node:fs', 'node:path'],
  },
  'lib/workshop/store': {
    is: 'what a workshop keeps: people, votes, decisions, and who is told of a change',
    imports: ['lib/instrument', 'lib/workshop/model', 'lib/access', 'lib/data/database', 'lib/data/assessment'],
    packages: ['server-only', 'node:crypto'],
  },
  'lib/data/whole': {
    is: 'what takes a whole assessment: starting one, its report, its file',
    imports: [
      'lib/instrument',
      'lib/benchmark',
      'lib/plan',
      'lib/workshop/model',
      'lib/report',
      'lib/access',
      'lib/data/database',
      'lib/data/document',
      'lib/data/access',
      'lib/data/assessment',
      'lib/data/pool',
      'lib/workshop/store',
    ],
    packages: ['server-only'],
  },
  'lib/data/retention': {
    is: 'all that is deleted by its age',
    imports: ['lib/log', 'lib/data/database', 'lib/data/assessment', 'lib/workshop/store'],
    packages: ['server-only', 'node:timers'],
  },
  'lib/access/sources': {
    is: 'where an access is found: links are the only source',
    imports: ['lib/log', 'lib/access', 'lib/data/access'],
    packages: ['next', 'server-only'],
  },
  'lib/access/pages': {
    is: 'what whoever looks at a page may do',
    imports: ['lib/instrument', 'lib/access', 'lib/access/sources'],
    packages: ['next', 'react', 'server-only'],
  },
  'lib/http': {
    is: 'the front door, the guard of every route, limits and refusals',
    imports: [
      'lib/env',
      'lib/log',
      'lib/instrument',
      'lib/i18n',
      'lib/export',
      'lib/access',
      'lib/data/database',
      'lib/workshop/store',
      'lib/access/sources',
    ],
    packages: ['next', 'node:http', 'node:net', 'server-only', 'zod'],
  },
  'lib/workshop/page': {
    is: 'the page of the participants of a workshop',
    imports: ['lib/instrument', 'lib/workshop/model', 'lib/i18n', 'lib/access', 'lib/workshop/store', 'lib/http'],
    packages: ['esbuild', 'next', 'node:crypto', 'node:path', 'server-only'],
  },
  'lib/workshop/live': {
    is: 'streams that tell of a workshop as it goes on',
    imports: ['lib/log', 'lib/i18n', 'lib/workshop/store', 'lib/http', 'lib/workshop/page'],
    packages: ['next', 'server-only'],
  },
  'lib/workshop/page/script': {
    is: 'what runs in the browser of a participant: of the others it knows types alone',
    imports: ['lib/workshop/page/page-data', 'lib/workshop/live/frames'],
    packages: [],
  },
  'lib/api': {
    is: 'the program interface',
    imports: ['lib/instrument', 'lib/scoring', 'lib/benchmark', 'lib/report', 'lib/i18n', 'lib/access', 'lib/http'],
    packages: ['server-only', 'zod'],
  },

  'components/ui': {
    is: 'what every page is made of',
    imports: ['lib/instrument', 'lib/i18n', 'lib/http/responses/seen-fields'],
    packages: ['node:crypto', 'react'],
  },
  'components/charts': { is: 'charts', imports: ['lib/benchmark'], packages: ['react'] },
  'components/document': {
    is: 'documents as pages',
    imports: ['lib/export', 'components/ui', 'components/charts'],
    packages: ['react'],
  },
  components: {
    is: 'what pages draw: it is handed everything, and computes nothing',
    imports: [
      'lib/instrument',
      'lib/scoring',
      'lib/benchmark',
      'lib/benchmark/attack',
      'lib/recommendations',
      'lib/plan',
      'lib/workshop/model',
      'lib/report',
      'lib/i18n',
      'lib/export',
      'lib/access/permissions',
      'lib/http/responses/seen-fields',
      'components/ui',
      'components/charts',
      'components/document',
    ],
    packages: ['next', 'node:crypto', 'react', 'react-dom', 'react-hook-form', 'uqr'],
  },
  app: {
    is: 'routes: they read what is asked for, ask lib/data and draw',
    imports: [
      'lib/env',
      'lib/instrument',
      'lib/scoring',
      'lib/benchmark',
      'lib/recommendations',
      'lib/plan',
      'lib/workshop/model',
      'lib/report',
      'lib/i18n',
      'lib/export',
      'lib/access',
      'lib/data/database',
      'lib/data/document',
      'lib/data/access',
      'lib/data/assessment',
      'lib/data/pool',
      'lib/workshop/store',
      'lib/data/whole',
      'lib/access/sources',
      'lib/access/pages',
      'lib/http',
      'lib/workshop/page',
      'lib/workshop/live',
      'lib/api',
      'components/ui',
      'components',
    ],
    packages: ['next', 'node:crypto', 'react', 'server-only', 'zod'],
  },

  'instrumentation-client': { is: 'runs in every page before React does', imports: ['lib/browser'], packages: [] },
  'instrumentation-node': {
    is: 'runs once when the server starts',
    imports: ['lib/env', 'lib/log', 'lib/i18n', 'lib/data/retention', 'lib/http'],
    packages: ['node:*'],
  },
  instrumentation: { is: 'tells the framework of it', imports: ['instrumentation-node'], packages: [] },
  'lib/commands': {
    is: 'the commands',
    imports: [
      'lib/settings',
      'lib/instrument',
      'lib/benchmark/attack',
      'prisma',
      'lib/data/database',
      'lib/data/pool',
      'lib/data/retention',
    ],
    packages: ['next', 'node:*'],
  },
  'prisma/seed': {
    is: 'fills a database with the examples',
    imports: ['lib/instrument', 'lib/data/whole', 'lib/commands'],
    packages: ['node:*'],
  },

  'prisma/test-database': {
    is: 'a database for one test',
    imports: [
      'lib/access/permissions',
      'prisma',
      'prisma/generated',
      'lib/data/database',
      'lib/data/access',
      'lib/data/whole',
    ],
    packages: [],
    tests: true,
  },
  e2e: {
    is: 'journeys, faults, measurements: against the running application',
    imports: [
      'lib/instrument',
      'lib/scoring',
      'lib/benchmark',
      'lib/benchmark/attack',
      'lib/workshop/model',
      'lib/i18n',
      'lib/export',
      'lib/access/permissions',
      'prisma',
      'prisma/generated',
      'lib/data/database',
      'lib/data/document',
      'lib/data/access',
      'lib/data/assessment',
      'lib/data/pool',
      'lib/data/whole',
      'lib/commands',
    ],
    packages: [],
    tests: true,
  },
};
