/** What leads from one version of the questionnaire to the next; it stands in the folder of the later one. */

export interface Crosswalk {
  /** Versions. */
  readonly earlier: number;
  readonly later: number;
  /** Questions that ask the same under another id now, by their earlier id. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Indicators that ask the same and are scored the same, under the same id or under another. */
  readonly same: readonly { readonly earlier: string; readonly later: string }[];
}

/**
 * The id that a question has now, several versions later.
 *
 * @param crosswalks from version to version, in their order.
 * @example currentId([{ earlier: 1, later: 2, renamed: { tools: 'toolkit' }, same: [] }], 'tools') // 'toolkit'
 */
export function currentId(crosswalks: readonly Crosswalk[], id: string): string {
  return crosswalks.reduce((so, { renamed }) => (Object.hasOwn(renamed, so) ? (renamed[so] ?? so) : so), id);
}

/**
 * Of the crosswalks of all versions, those that lead from one version to a later one.
 *
 * @example crosswalksWithin([from1To2, from2To3, from3To4], { earlier: 2, later: 4 }) // [from2To3, from3To4]
 */
export function crosswalksWithin(
  crosswalks: readonly Crosswalk[],
  { earlier, later }: Pick<Crosswalk, 'earlier' | 'later'>,
): readonly Crosswalk[] {
  return crosswalks.filter((crosswalk) => crosswalk.earlier >= earlier && crosswalk.later <= later);
}
