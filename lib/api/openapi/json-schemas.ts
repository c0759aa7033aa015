import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

const inZod = /^#\/\$defs\//;

/** Turns zod into JSON Schema, and collects what has a name of its own once for all, as OpenAPI keeps it. */
export class JsonSchemas {
  readonly #named = new Map<string, unknown>();

  get components(): Readonly<Record<string, unknown>> {
    return Object.fromEntries([...this.#named].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }

  of(schema: z.ZodType): JsonSchema {
    const { $defs: named = {}, ...own } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
    for (const [name, definition] of Object.entries(named)) this.#named.set(name, pointingHere(definition));
    delete own.$schema;
    return pointingHere(own) as JsonSchema;
  }

  /** The members of an object, each with whether it must be there; for parameters. */
  membersOf(
    schema: z.ZodType,
  ): readonly { readonly name: string; readonly required: boolean; readonly schema: unknown }[] {
    const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
    return Object.entries(properties).map(([name, member]) => ({
      name,
      required: required.includes(name),
      schema: member,
    }));
  }
}

function pointingHere(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(pointingHere);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace(inZod, '#/components/schemas/') : pointingHere(value),
    ]),
  );
}
