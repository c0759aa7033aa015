/**
 * The links that one browser holds beyond what its cookies hold: see docs/decisions/2026-11-30-keys-of-one-browser.md.
 */
import 'server-only';
import { fourHundredDays, type BrowserToken } from '@/lib/access/cookies/access-cookie';
import { TokenSeal } from '@/lib/access/tokens/sealed-token';
import { hashToken } from '@/lib/access/tokens/tokens';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';

/** Far more than anybody works with; of more the oldest are forgotten. */
export const mostKept = 1_000;

/** What opens nothing any more is not kept. `browser`: the secret of its one cookie. */
export async function storeLinks(browser: string, held: readonly BrowserToken[]): Promise<void> {
  const seal = new TokenSeal(browser);
  const keptAt = new Date();
  const byHash = new Map(held.map((one) => [hashToken(one.token), one]));
  await inTransaction(async (transaction) => {
    const links = await transaction.link.findMany({
      where: { tokenHash: { in: [...byHash.keys()] }, revokedAt: null },
      select: { tokenHash: true, assessmentId: true },
    });
    const live = links.flatMap(({ tokenHash, assessmentId }) => {
      const one = byHash.get(tokenHash);
      return one?.assessmentId === assessmentId ? [one] : [];
    });
    const own = { browser: hashToken(browser) };
    await transaction.browserLink.deleteMany({
      where: { ...own, assessmentId: { in: live.map(({ assessmentId }) => assessmentId) } },
    });
    await transaction.browserLink.createMany({
      data: live.map((one) => ({ ...own, assessmentId: one.assessmentId, sealed: seal.seal(one), keptAt })),
    });
    await dropBeyondMost(transaction, own);
    await transaction.browserLink.deleteMany({
      where: { keptAt: { lte: new Date(keptAt.getTime() - fourHundredDays * 1000) } },
    });
  });
}

async function dropBeyondMost(transaction: DatabaseTransaction, own: { readonly browser: string }): Promise<void> {
  const older = await transaction.browserLink.findMany({
    where: own,
    select: { assessmentId: true },
    orderBy: [{ keptAt: 'desc' }, { assessmentId: 'asc' }],
    skip: mostKept,
  });
  if (older.length > 0)
    await transaction.browserLink.deleteMany({
      where: { ...own, assessmentId: { in: older.map(({ assessmentId }) => assessmentId) } },
    });
}

export async function findStoredToken(browser: string, assessmentId: string): Promise<string | undefined> {
  const row = await database().browserLink.findUnique({
    where: { browser_assessmentId: { browser: hashToken(browser), assessmentId } },
    select: { sealed: true },
  });
  return row === null ? undefined : new TokenSeal(browser).open(assessmentId, row.sealed);
}

export async function listStoredTokens(browser: string): Promise<readonly BrowserToken[]> {
  const seal = new TokenSeal(browser);
  const rows = await database().browserLink.findMany({
    where: { browser: hashToken(browser) },
    select: { assessmentId: true, sealed: true },
  });
  return rows.flatMap(({ assessmentId, sealed }) => {
    const token = seal.open(assessmentId, sealed);
    return token === undefined ? [] : [{ assessmentId, token }];
  });
}

export async function forgetStoredLink(browser: string, assessmentId: string): Promise<void> {
  await database().browserLink.deleteMany({ where: { browser: hashToken(browser), assessmentId } });
}
