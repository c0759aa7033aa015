import { join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './arrows-rule.mjs';
import { root } from './import-graph';
import { pureRule } from './pure-rule.mjs';

const linter = new Linter({ cwd: root });

const rules = { arrows: arrowsRule, pure: pureRule };

/** What one of the rules of the house says of a file with this text, by line. */
export function lintAs(
  rule: keyof typeof rules,
  file: string,
  text: string,
): readonly { readonly line: number; readonly message: string }[] {
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx,js,mjs}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { house: { rules } },
    rules: { [`house/${rule}`]: 'error' },
  };
  return linter.verify(text, config, { filename: join(root, file) }).map(({ line, message }) => ({ line, message }));
}
