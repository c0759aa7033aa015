// What a file may import follows from where it stands: lib/house/modules.mjs.
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './lib/house/arrows-rule.mjs';
import { pureRule } from './lib/house/pure-rule.mjs';

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'node_modules/**',
      'prisma/generated/**',
      'reports/**',
      'data/**',
      'test-results/**',
      'playwright-report/**',
      'next-env.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  // One program for all files: a service, which editors need, takes a sixth longer.
  { languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      complexity: ['error', 10],
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      // The formatter breaks code, not strings, templates and comments.
      'max-len': ['error', { code: 120, ignoreUrls: true, ignoreRegExpLiterals: true }],
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
      // A scrolling table must be reachable by keyboard, and the area that a link jumps to must take the focus.
      'jsx-a11y/no-noninteractive-tabindex': 'off',
      'react/no-danger': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The content security policy blocks inline styles: use a class or an SVG attribute.',
        },
      ],
    },
  },
  // Which module may import which, and what the pure half may know: lib/house/modules.mjs.
  {
    plugins: { house: { rules: { arrows: arrowsRule, pure: pureRule } } },
    rules: { 'house/arrows': 'error', 'house/pure': 'error' },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.ts'],
    ignores: ['lib/env.ts', 'lib/commands/**', '**/*.test.*'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only lib/env.ts reads the environment.' },
        { object: 'Math', property: 'random', message: 'Use crypto for secrets, a seeded generator for draws.' },
      ],
    },
  },
  // The table of modules, catalogues, sections and published figures are data: a longer file is easier to read than a
  // split one.
  {
    files: [
      'lib/house/modules.mjs',
      'lib/instrument/**/*.ts',
      'lib/recommendations/{catalogue,panel}/**/*.ts',
      'lib/benchmark/published/**/*.ts',
      '**/*.test.{ts,tsx}',
      'e2e/**/*.ts',
    ],
    rules: { 'max-lines': ['error', { max: 1000, skipComments: true, skipBlankLines: true }] },
  },
  // What advisers wrote of each city, a paragraph a line.
  { files: ['lib/recommendations/panel/{cities,judgements}.ts'], rules: { 'max-len': 'off' } },
  { files: ['lib/commands/**', 'e2e/**', 'prisma/**', '*.{js,mjs,ts}'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
