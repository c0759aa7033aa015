/** What a reader may add to the report before taking it: all that its first ten pages leave out. */
export const annexIds = ['recommendations', 'figures', 'answers', 'method'] as const;

export type AnnexId = (typeof annexIds)[number];

/** Reads a list of names; what is no annex is left out. */
export function readAnnexes(asked: readonly string[]): readonly AnnexId[] {
  return annexIds.filter((annex) => asked.includes(annex));
}
