/** Links that still opened something at this moment. */
export function notEndedBy(moment: Date) {
  return { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: moment } }] };
}
