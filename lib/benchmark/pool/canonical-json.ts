/** One spelling for one value, so that a checksum or a signature over it means something. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON without white space and with the keys of every object in the order of their UTF-16 code units, as RFC 8785
 * (JSON Canonicalization Scheme) writes it. Properties that are undefined are left out, as in `JSON.stringify`.
 *
 * @throws TypeError on what JSON cannot say: a number that is not finite, a function, undefined in a list, a symbol.
 * @example canonicalJson({ b: [1, 'x'], a: null }) // '{"a":null,"b":[1,"x"]}'
 */
export function canonicalJson(value: unknown): string {
  return write(value);
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, write).join(',')}]`;
  if (typeof value === 'object' && value !== null) return writeObject(value);
  if (!isScalar(value)) throw new TypeError(`JSON has no word for a ${typeof value} such as this`);
  return JSON.stringify(value);
}

function writeObject(value: object): string {
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${write(held)}`).join(',')}}`;
}

function isScalar(value: unknown): value is Extract<Json, string | number | boolean | null> {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}
