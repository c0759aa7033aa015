/** Which classes of a partition are published (method, section 6). */

export interface MergeInput {
  /** Cities in each base class, in the order of the partition. */
  readonly sizes: readonly number[];
  /** Only neighbours are merged. */
  readonly ordered: boolean;
  /** No class of fewer cities. */
  readonly smallest: number;
}

interface Merged {
  readonly members: readonly number[];
  readonly size: number;
}

/**
 * Merges until every class has at least the smallest size, so that nobody is left over: the smallest class that is too
 * small joins the smaller of its neighbours where the partition has an order, else the smallest other class; ties by
 * order. Ends as one class where there is no other way.
 *
 * @returns classes as positions of base classes, ascending; every position in exactly one of them.
 * @see method, section 6
 * @example mergeClasses({ sizes: [12, 3, 20], ordered: true, smallest: 10 }) // [[0, 1], [2]]
 */
export function mergeClasses({ sizes, ordered, smallest }: MergeInput): readonly (readonly number[])[] {
  let classes: readonly Merged[] = sizes.map((size, position) => ({ members: [position], size }));
  for (;;) {
    const tooSmall = smallestOf(classes.filter(({ size }) => size < smallest));
    const partner = tooSmall && smallestOf(partnersOf(tooSmall, classes, ordered));
    if (tooSmall === undefined || partner === undefined) return classes.map(({ members }) => members);
    classes = join(classes, tooSmall, partner);
  }
}

function smallestOf(classes: readonly Merged[]): Merged | undefined {
  return classes.reduce<Merged | undefined>(
    (found, next) => (found === undefined || next.size < found.size ? next : found),
    undefined,
  );
}

function partnersOf(one: Merged, classes: readonly Merged[], ordered: boolean): readonly Merged[] {
  if (!ordered) return classes.filter((other) => other !== one);
  const at = classes.indexOf(one);
  return classes.filter((_, position) => Math.abs(position - at) === 1);
}

/** The joined class stands where the first of the two stood. */
function join(classes: readonly Merged[], one: Merged, other: Merged): readonly Merged[] {
  const joined = {
    members: [...one.members, ...other.members].sort((left, right) => left - right),
    size: one.size + other.size,
  };
  const first = classes.find((item) => item === one || item === other);
  return classes
    .filter((item) => item === first || (item !== one && item !== other))
    .map((item) => (item === first ? joined : item));
}
