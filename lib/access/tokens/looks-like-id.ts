/** Whether an id could be one of ours; the database is not asked for anything else. */
export function looksLikeId(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}$/.test(text);
}
