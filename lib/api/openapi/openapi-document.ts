/** The description of the program interface, made from what its routes declare. */
import { z } from 'zod';
import { type Permission, mayDo, roles } from '@/lib/access/permissions';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { RefusalCode } from '@/lib/http/responses/refusal';
import { JsonSchemas } from './json-schemas';
import type { Answer, AnyOperation, Content } from '@/lib/api/operation';
import { problemSchema } from './problem-schema';
import { refusalsOf } from './refusals-of';

interface Setting {
  readonly schemas: JsonSchemas;
  readonly words: Words;
}

const securitySchemes = {
  link: {
    type: 'http',
    scheme: 'bearer',
    description: 'The secret part of a link: what stands behind /open/ in its address.',
  },
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'chancery-{id}',
    description: 'What a browser is given when it opens the link; {id} is that of the assessment.',
  },
};

const tags = [
  { name: 'scoring', description: 'The questionnaire, and scores and reports on answers to it; nothing is stored.' },
  { name: 'assessments', description: 'One assessment, for whoever holds a link to it.' },
  {
    name: 'editions',
    description: 'The published benchmark: open to everyone and to pages of other sites, under CC BY 4.0.',
  },
  { name: 'description', description: 'What this document is served by.' },
];

/** OpenAPI 3.1. Sentences of refusals come from the words; all else is written beside the routes. */
export function openApiDocument(operations: readonly AnyOperation[], words: Words) {
  const setting = { words, schemas: new JsonSchemas() };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(setting, operation),
    };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version: '1.0.0',
      summary: 'A self-assessment of a city’s capacity for diplomacy.',
      description:
        'Within /api/v1 nothing is taken away and nothing changes its meaning; operations, optional ' +
        'parameters and members of problem documents may be added.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    tags,
    paths,
    components: { schemas: setting.schemas.components, securitySchemes },
  };
}

function describe(setting: Setting, operation: AnyOperation) {
  const { schemas } = setting;
  const { id, tag, summary, params, address = params, query, body, bodySchema, succeeds } = operation;
  const parameters = [
    ...parametersOf(schemas, 'path', address),
    ...(query ? parametersOf(schemas, 'query', query) : []),
  ];
  const answers = Object.entries(succeeds).map(([status, answer]) => [status, answerOf(schemas, answer)]);
  const refusals = [...refusalsOf(operation)].map(([status, codes]) => [status, refusalOf(setting, operation, codes)]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...describeRights(operation),
    ...(parameters.length > 0 && { parameters }),
    ...(bodySchema &&
      body.contentType !== undefined && {
        requestBody: { required: true, content: { [body.contentType]: { schema: schemas.of(bodySchema) } } },
      }),
    responses: Object.fromEntries([...answers, ...refusals]) as Record<string, unknown>,
  };
}

function describeRights({ action, description = '' }: AnyOperation) {
  const security = action === undefined ? [] : [{ link: [] }, { cookie: [] }];
  const text = [description, action === undefined ? '' : linksThatMay(action)].filter(Boolean).join(' ');
  return { security, ...(text !== '' && { description: text }) };
}

function linksThatMay(action: Permission): string {
  return `Links that allow it: ${roles.filter((role) => mayDo(role, action)).join(', ')}.`;
}

function parametersOf(schemas: JsonSchemas, place: 'path' | 'query', schema: z.ZodType) {
  return schemas
    .membersOf(schema)
    .map(({ name, required, schema: member }) => ({ name, in: place, required, schema: member }));
}

function answerOf(schemas: JsonSchemas, { description, content, headers }: Answer) {
  return {
    description,
    ...(headers && {
      headers: Object.fromEntries(Object.entries(headers).map(([name, meaning]) => [name, headerOf(meaning)])),
    }),
    ...(content && {
      content: Object.fromEntries(Object.entries(content).map(([type, held]) => [type, contentOf(schemas, held)])),
    }),
  };
}

function headerOf(description: string) {
  return { description, schema: { type: 'string' } };
}

/** Bytes have no schema in OpenAPI 3.1: the media type says all. */
function contentOf(schemas: JsonSchemas, held: Content) {
  if (held === 'bytes') return {};
  return { schema: held === 'text' ? { type: 'string' } : schemas.of(held) };
}

function refusalOf({ schemas, words }: Setting, { refuses = {} }: AnyOperation, codes: readonly RefusalCode[]) {
  const members = codes.flatMap((code) => (refuses[code] instanceof z.ZodType ? [schemas.of(refuses[code])] : []));
  const later = codes.some((code) => ['too-many', 'busy', 'unavailable'].includes(code));
  const schema = { allOf: [schemas.of(problemSchema), { properties: { code: { enum: codes } } }, ...members] };
  return {
    description: codes.map((code) => `${code}: ${words.t(`problems.${code}.title`)}`).join('. '),
    ...(later && { headers: { 'Retry-After': headerOf('Seconds to wait.') } }),
    content: { 'application/problem+json': { schema } },
  };
}
