// What a file may import follows from where it stands: see docs/architecture.md.
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const pure = ['instrument', 'scoring', 'benchmark', 'recommendations', 'report', 'workshop'];

const outsideThePureHalf = {
  group: ['react', 'react-dom', 'next', 'next/*', 'node:*', '@prisma/*', '@/app/*', '@/components/*', '@/prisma/*', '@/lib/data/*', '@/lib/access/*', '@/lib/security/*', '@/lib/export/*', '@/lib/i18n/*', '@/lib/env', 'server-only'],
  message: 'The pure half imports only itself: what needs the world belongs in lib/data, lib/security or a component, and dates, seeds and words come in as arguments.',
};

const database = {
  group: ['@prisma/*', '@/prisma/*', '@libsql/*', 'pg'],
  message: 'Only lib/data knows the database: add a function there.',
};

const upwards = { group: ['@/app/*', '@/components/*'], message: 'lib never imports what draws it: move the shared part into lib.' };

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['.next/**', 'node_modules/**', 'prisma/generated/**', 'reports/**', 'data/**', 'test-results/**', 'playwright-report/**', '.stryker-tmp/**', 'next-env.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs', '*.js'] }, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      complexity: ['error', 10],
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      // A scrolling table must be reachable by keyboard, and the heading that a link jumps to must take the focus.
      'jsx-a11y/no-noninteractive-tabindex': 'off',
      'react/no-danger': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='style']", message: 'The content security policy blocks inline styles: use a class or an SVG attribute.' },
      ],
    },
  },
  { files: pure.map((room) => `lib/${room}/**/*.ts`), ignores: ['**/*.test.ts'], rules: restrict(outsideThePureHalf) },
  {
    files: pure.map((room) => `lib/${room}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'crypto', 'performance'] },
  },
  { files: ['lib/{access,api,security,i18n,export,http}/**/*.ts', 'lib/env.ts'], ignores: ['**/*.test.ts'], rules: restrict(database, upwards) },
  { files: ['lib/data/**/*.ts'], ignores: ['**/*.test.ts'], rules: restrict(upwards) },
  { files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'], rules: restrict(database) },
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: ['**/*.test.*'],
    rules: restrict(database, { group: ['@/app/*', '@/lib/data/*', '@/lib/access/*', '!@/lib/access/permissions', '@/lib/env'], message: 'A component only draws: the page asks lib/data and hands the result down.' }),
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.ts'],
    ignores: ['lib/env.ts', 'lib/commands/**', '**/*.test.*'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only lib/env.ts reads the environment.' }, { object: 'Math', property: 'random', message: 'Use crypto for secrets, a seeded generator for draws.' }] },
  },
  { files: pure.map((room) => `lib/${room}/**/*.ts`), ignores: ['**/*.test.ts'], rules: { 'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'No clock in the pure half: take the date as an argument.' }, { object: 'Math', property: 'random', message: 'No randomness in the pure half: take a seed as an argument.' }] } },
  // Catalogues, sections and published figures are data: a longer file is easier to read than a split one.
  { files: ['lib/instrument/**/*.ts', 'lib/recommendations/catalogue/**/*.ts', 'lib/benchmark/published/**/*.ts', '**/*.test.{ts,tsx}', 'e2e/**/*.ts'], rules: { 'max-lines': ['error', { max: 700, skipComments: true, skipBlankLines: true }] } },
  { files: ['lib/commands/**', 'e2e/**', 'prisma/**', '*.{js,mjs,ts}'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.test.{ts,tsx}'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' } },
);
