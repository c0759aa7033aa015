import { posix, relative, sep } from 'node:path';
import { placeOf, whyNot } from './may-import.mjs';

/**
 * The path of a linted file from the root, as the table writes it.
 *
 * @param {{ readonly cwd: string, readonly filename: string }} context
 */
export function fileOf({ cwd, filename }) {
  return relative(cwd, filename).split(sep).join(posix.sep);
}

/**
 * Every way to name another file or a package, types too, is held to the table of modules, whatever path it takes.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrowsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      forbidden: '{{why}} The table is lib/house/modules.mjs.',
      unreadable: 'Name what is imported in plain text: nobody can see where this goes.',
    },
  },
  create(context) {
    const file = fileOf(context);

    function check(source) {
      const specifier = textOf(source);
      const why = specifier === undefined ? undefined : whyNot(file, specifier);
      if (why !== undefined) context.report({ node: source, messageId: 'forbidden', data: { why } });
    }

    function checkCalled(source) {
      if (source === undefined) return;
      if (textOf(source) !== undefined) check(source);
      else if (!placeOf(file).outside) context.report({ node: source, messageId: 'unreadable' });
    }

    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => source && check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => checkCalled(source),
      TSImportType: (node) => check(node.source),
      TSExternalModuleReference: ({ expression }) => check(expression),
      "CallExpression[callee.name='require']": ({ arguments: [source] }) => checkCalled(source),
    };
  },
};

/** What stands there as plain text; undefined for anything else. */
function textOf(node) {
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0 ? node.quasis[0].value.cooked : undefined;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
