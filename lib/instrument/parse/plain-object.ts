/** Reading objects that came from outside. */

/**
 * Whether a value is an object as JSON makes them: no list, no class of its own.
 *
 * @example isPlainObject({ state: 'unsure' }) // true
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The value of an object's own key; nothing is taken from its prototype, and null counts as absent nowhere. */
export function ownValue(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Keys an object may not have. `__proto__` as JSON sends it is an own key like any other, so it is found. */
export function unknownKeys(object: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] {
  return Reflect.ownKeys(object)
    .map(String)
    .filter((key) => !known.includes(key));
}
