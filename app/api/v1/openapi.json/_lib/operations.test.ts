import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JsonSchemas } from '@/lib/api/openapi/json-schemas';
import { openApiDocument } from '@/lib/api/openapi/openapi-document';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { operations } from './operations';

const root = join(process.cwd(), 'app/api/v1');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('route.ts'));
const handlers = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^export (?:const|(?:async )?function) ([A-Z]+)\b/gm)].map(
    ([, method = '']) => ({ file, method }),
  ),
);

type Handlers = Readonly<Record<string, { readonly operation?: unknown }>>;

const words = createWords(english);
const document = openApiDocument(operations, words);
const named = operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);

describe('the operations of the program interface', () => {
  it('are the handlers that there are, each under its address', () => {
    const expected = handlers.map(({ file, method }) => `${method} /api/v1/${dirname(file).replace(/\[(\w+)\]/g, '{$1}')}`);
    expect(named.map(([name]) => name).toSorted()).toEqual(expected.toSorted());
  });

  it.each(handlers)('are what $method of $file does', async ({ file, method }) => {
    const route = (await import(/* @vite-ignore */ join(root, file))) as Handlers;
    const declared = operations.filter((operation) => operation === route[method]?.operation);
    expect(declared.map((operation) => operation.method)).toEqual([method]);
  });

  it('have names of their own', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  it.each(named)('%s names the parameters of its address, and what it takes', (_, operation) => {
    const { path, params, address = params, body, bodySchema } = operation;
    const inAddress = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, required: true }));
    expect(new JsonSchemas().membersOf(address).map(({ name, required }) => ({ name, required }))).toEqual(inAddress);
    expect(bodySchema !== undefined).toBe(body.contentType !== undefined);
  });
});

describe('their description', () => {
  it('is the same each time it is made', () => {
    expect(JSON.stringify(openApiDocument(operations, words))).toBe(JSON.stringify(document));
  });

  it('points to nothing that is not there', () => {
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer = '']) => pointer);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...new Set(pointers)].toSorted()).toEqual(known.toSorted());
  });

  it('says that what is anybody’s needs no link, and what is somebody’s does', () => {
    for (const [name, { action, path, method }] of named) {
      const described = document.paths[path]?.[method.toLowerCase()] as { security: unknown[]; responses: object };
      expect(described.security.length > 0, name).toBe(action !== undefined);
      const refusals = ['429', '503', ...(action === undefined ? [] : ['403', '404'])];
      expect(Object.keys(described.responses), name).toEqual(expect.arrayContaining(refusals));
    }
  });
});
