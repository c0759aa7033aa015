import type { z } from 'zod';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { TypedField } from '@/lib/http/responses/plain-page';
import { decodeText, parseJson } from './read-body';
import { type InputIssue, Refusal } from '@/lib/http/responses/refusal';

/** A body that has arrived; what was typed can be shown even where it cannot be understood. */
export interface Received<Body> {
  typed(words: Words): readonly TypedField[];
  /** Throws a Refusal that names everything that is wrong. */
  parse(): Body | Promise<Body>;
}

export interface BodyReader<Body> {
  /** Undefined where the request carries no body. */
  readonly contentType: string | undefined;
  readonly mostBytes: number;
  receive(bytes: Uint8Array<ArrayBuffer>, contentType: string): Received<Body>;
}

/** The name that people know a field by; undefined for fields that they never see. */
export type LabelOf = (words: Words, name: string) => string | undefined;

const kilobyte = 1024;
const nothingTyped = () => [];

// The longest section with ten items of evidence a question has some 600.
const mostFields = 5_000;

export const noBody: BodyReader<undefined> = {
  contentType: undefined,
  mostBytes: 0,
  receive: () => ({ typed: nothingTyped, parse: () => undefined }),
};

interface FormOptions {
  readonly mostBytes?: number;
  readonly labelOf?: LabelOf;
}

/** The fields of a form as they were sent; for forms whose fields follow from the instrument. */
export function fieldsBody({
  mostBytes = 64 * kilobyte,
  labelOf = labelOfField,
}: FormOptions = {}): BodyReader<URLSearchParams> {
  return {
    contentType: 'application/x-www-form-urlencoded',
    mostBytes,
    receive(bytes) {
      const fields = new URLSearchParams(new TextDecoder().decode(bytes));
      if (fields.size > mostFields) throw invalid([{ path: '', code: 'too-many' }]);
      return {
        typed: (words) => [...fields].map(([name, value]) => typedField(name, value, labelOf(words, name))),
        parse: () => fields,
      };
    },
  };
}

function typedField(name: string, value: string, label: string | undefined): TypedField {
  return label === undefined ? { name, value } : { name, value, label };
}

function labelOfField(words: Words, name: string): string | undefined {
  const key = `problems.fields.${name}`;
  return words.has(key) ? words.t(key) : undefined;
}

/** The same body, read further. */
export function mapBody<From, To>(reader: BodyReader<From>, change: (body: From) => To): BodyReader<To> {
  return {
    ...reader,
    receive(bytes, contentType) {
      const received = reader.receive(bytes, contentType);
      return {
        typed: (words) => received.typed(words),
        parse: async () => change(await received.parse()),
      };
    },
  };
}

/** A small form with known fields, each given once. */
export function formBody<Body>(schema: z.ZodType<Body>, options: FormOptions = {}): BodyReader<Body> {
  return mapBody(fieldsBody(options), (sent) => parseWith(schema, Object.fromEntries(sent)));
}

export function jsonBody<Body>(parse: (value: unknown) => Body, mostBytes = 64 * kilobyte): BodyReader<Body> {
  return {
    contentType: 'application/json',
    mostBytes,
    receive: (bytes) => ({ typed: nothingTyped, parse: () => parse(parseJson(decodeText(bytes))) }),
  };
}

interface FileForm<Content> {
  readonly content: Content;
  /** What was sent beside the file. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The text of one uploaded file, and the fields beside it. */
export function fileBody(field: string, mostBytes: number): BodyReader<FileForm<string>> {
  return multipartBody(mostBytes, async (form) => ({
    content: decodeText(await bytesOf(form, field)),
    fields: fieldsIn(form),
  }));
}

interface SentFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Names of all fields of the form around it. */
  readonly names: readonly string[];
}

/** One uploaded file as it is. */
export function fileBytesBody(field: string, mostBytes: number): BodyReader<SentFile> {
  return multipartBody(mostBytes, async (form) => ({
    bytes: await bytesOf(form, field),
    names: [...(form?.keys() ?? [])],
  }));
}

function multipartBody<Body>(mostBytes: number, read: (form: FormData | undefined) => Promise<Body>): BodyReader<Body> {
  return {
    contentType: 'multipart/form-data',
    mostBytes,
    receive: (bytes, contentType) => ({
      typed: nothingTyped,
      parse: async () =>
        read(await new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch(() => undefined)),
    }),
  };
}

async function bytesOf(form: FormData | undefined, field: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = form?.get(field);
  if (!(file instanceof Blob) || file.size === 0) throw invalid([{ path: field, code: 'file-missing' }]);
  return new Uint8Array(await file.arrayBuffer());
}

function fieldsIn(form: FormData | undefined): ReadonlyMap<string, string> {
  return new Map(
    [...(form ?? [])].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

export function parseWith<Value>(schema: z.ZodType<Value>, input: unknown): Value {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: codeOf(issue) })));
}

/** Our own schemas carry codes as messages; what else may come up is simply not valid. */
function codeOf(issue: z.core.$ZodIssue): string {
  return /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : 'invalid';
}

function invalid(issues: readonly InputIssue[]): Refusal {
  return new Refusal('invalid-input', { issues });
}
