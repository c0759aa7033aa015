import { fileOf } from './arrows-rule.mjs';
import { placeOf } from './may-import.mjs';
import { modules } from './modules.mjs';

// Whatever else the language or its surroundings offer has to be asked for here first.
const free = new Set([
  ...[
    'Array',
    'BigInt',
    'Boolean',
    'Infinity',
    'Iterator',
    'JSON',
    'Map',
    'NaN',
    'Number',
    'Object',
    'Promise',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
  ],
  ...['WeakMap', 'WeakSet', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'structuredClone', 'undefined'],
  ...[
    'Error',
    'RangeError',
    'SyntaxError',
    'TypeError',
    'ArrayBuffer',
    'DataView',
    'TextDecoder',
    'TextEncoder',
    'URL',
    'URLSearchParams',
  ],
  ...['BigInt64Array', 'BigUint64Array', 'Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array'],
]);

// What a Date says in the time zone of the machine, and what texts look like in its language.
const local = new Set([
  ...[
    'getDate',
    'getDay',
    'getFullYear',
    'getHours',
    'getMilliseconds',
    'getMinutes',
    'getMonth',
    'getSeconds',
    'getTimezoneOffset',
    'getYear',
  ],
  ...['setDate', 'setFullYear', 'setHours', 'setMilliseconds', 'setMinutes', 'setMonth', 'setSeconds', 'setYear'],
  ...['toDateString', 'toLocaleDateString', 'toLocaleTimeString', 'toTimeString'],
]);
const inALanguage = new Map([
  ['localeCompare', 1],
  ['toLocaleLowerCase', 0],
  ['toLocaleString', 0],
  ['toLocaleUpperCase', 0],
]);

/**
 * Holds the modules that the table calls pure to it: no clock, no randomness and no environment, in any spelling.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const pureRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { impure: 'The pure half knows no {{what}}: dates, seeds and words come in as arguments.' },
  },
  create(context) {
    const { module, outside } = placeOf(fileOf(context));
    if (outside || module === undefined || !modules[module]?.pure) return {};
    const report = (node, what) => context.report({ node, messageId: 'impure', data: { what } });
    return {
      'Program:exit': () =>
        globalsOf(context).forEach((identifier) => isAllowed(identifier) || report(identifier, nameOf(identifier))),
      MetaProperty: (node) => node.meta.name === 'import' && report(node, 'import.meta'),
      CallExpression: (node) => asksTheMachine(node) && report(node, `${propertyOf(node.callee)} without saying which`),
      MemberExpression: (node) =>
        local.has(propertyOf(node)) &&
        report(node, `${propertyOf(node)}, which depends on the time zone of the machine`),
    };
  },
};

/**
 * Every identifier that this file does not declare itself.
 *
 * @param {import('eslint').Rule.RuleContext} context
 */
function globalsOf({ sourceCode }) {
  const { globalScope } = sourceCode.scopeManager;
  const offered = globalScope.variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references);
  return new Set(
    [...globalScope.through, ...offered]
      .map(({ identifier }) => identifier)
      .filter((identifier) => !isType(identifier)),
  );
}

function isType({ parent }) {
  return ['TSTypeReference', 'TSQualifiedName', 'TSTypeQuery', 'TSInterfaceHeritage', 'TSClassImplements'].includes(
    parent.type,
  );
}

function isAllowed(identifier) {
  switch (identifier.name) {
    case 'Date':
      return isDateByArgument(identifier);
    case 'Math':
      return isMember(identifier) && propertyOf(identifier.parent) !== 'random';
    case 'Intl':
      return isMember(identifier) && !isCalledBare(identifier.parent);
    default:
      return free.has(identifier.name);
  }
}

/** One argument is a moment; several are a day in the time zone of the machine, and none is now. */
function isDateByArgument(identifier) {
  const { parent } = identifier;
  if (parent.type === 'NewExpression' && parent.callee === identifier)
    return parent.arguments.length === 1 && parent.arguments[0].type !== 'SpreadElement';
  if (parent.type === 'BinaryExpression') return parent.operator === 'instanceof' && parent.right === identifier;
  return isMember(identifier) && ['UTC', 'parse'].includes(propertyOf(parent));
}

/** Whether it is followed by a name that can be read here. */
function isMember(identifier) {
  const { parent } = identifier;
  return parent.type === 'MemberExpression' && parent.object === identifier && propertyOf(parent) !== undefined;
}

/** A format for no language and no time zone takes those of the machine. */
function isCalledBare(node) {
  const { parent } = node;
  return (
    ['CallExpression', 'NewExpression'].includes(parent.type) && parent.callee === node && parent.arguments.length === 0
  );
}

/** Formats that take now where no date is given; texts that take the machine's language where none is named. */
function asksTheMachine({ callee, arguments: given }) {
  const name = propertyOf(callee);
  if (name === 'format' || name === 'formatToParts') return given.length === 0;
  return inALanguage.has(name) && given.length <= inALanguage.get(name);
}

function propertyOf(node) {
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed) return node.property.name;
  return node.property.type === 'Literal' ? String(node.property.value) : undefined;
}

function nameOf({ name, parent }) {
  return parent.type === 'MemberExpression' ? `${name}.${propertyOf(parent) ?? '[…]'}` : name;
}
