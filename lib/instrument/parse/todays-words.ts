/** What was stored or taken along before the words of docs/words.md were settled has former names of keys. */
const today: ReadonlyMap<string, string> = new Map([
  ['heading', 'area'],
  ['headings', 'areas'],
  ['figuresEdition', 'figuresVersion'],
]);

/**
 * The same with the keys of today; texts stay as they are.
 *
 * @example inTodaysWords({ plan: [{ heading: 'impact' }] }) // { plan: [{ area: 'impact' }] }
 */
export function inTodaysWords(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(inTodaysWords);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [today.get(key) ?? key, inTodaysWords(value)]));
}
