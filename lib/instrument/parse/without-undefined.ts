type Present<Fields> = {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/**
 * What was not given is left out, as everywhere.
 *
 * @example withoutUndefined({ on: '2026-12-01', by: undefined }) // { on: '2026-12-01' }
 */
export function withoutUndefined<Fields extends object>(fields: Fields): Present<Fields> {
  // What the filter leaves is exactly what is present.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}
