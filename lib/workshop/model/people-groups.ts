/** Who came together, as far as it is known: by one browser, or by one address. */

interface Arrived {
  readonly id: string;
  /** Equal for those who joined in the same browser. */
  readonly browser: string;
  /** Equal for those who came by the same address. */
  readonly line?: string;
}

export interface PeopleGroup {
  readonly kind: 'device' | 'line';
  /** From 1, by kind, the largest first. */
  readonly number: number;
  /** Ids, in the order they came. */
  readonly people: readonly string[];
}

/**
 * Groups of two and more. A line says little: a hotel or an office has one for everybody.
 *
 * @param people in the order they came
 * @example peopleGroups([{ id: 'a', browser: 'a' }, { id: 'b', browser: 'a' }])
 * // [{ kind: 'device', number: 1, people: ['a', 'b'] }]
 */
export function peopleGroups(people: readonly Arrived[]): readonly PeopleGroup[] {
  return [...groupsBy('device', people, ({ browser }) => browser), ...groupsBy('line', people, ({ line }) => line)];
}

function groupsBy(
  kind: PeopleGroup['kind'],
  people: readonly Arrived[],
  keyOf: (one: Arrived) => string | undefined,
): readonly PeopleGroup[] {
  const groups = new Map<string, string[]>();
  for (const one of people) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one.id]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .toSorted((one, other) => other.length - one.length)
    .map((ids, place) => ({ kind, number: place + 1, people: ids }));
}
