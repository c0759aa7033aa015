import { describe, expect, it } from 'vitest';
import type { BrowserToken } from '@/lib/access/cookies/access-cookie';
import { createToken } from '@/lib/access/tokens/tokens';
import { createOnce } from '@/lib/data/whole/create-once';
import { useOwnTestDatabase } from '@/prisma/test-database';
import { deleteAssessment } from '@/lib/data/assessment/assessments';
import { createAssessment } from '@/lib/data/whole/create-assessment';
import { database } from '@/lib/data/database/database';
import { findStoredToken, forgetStoredLink, storeLinks, listStoredTokens, mostKept } from './browser-links';
import { createLink, findLinkByToken, listLinkedAssessments, withdrawLink } from './links';

// It deletes what is past its time in every browser.
useOwnTestDatabase();

const city = { city: 'Exampleton', country: 'PT', form: 'quick' } as const;

async function started(): Promise<BrowserToken> {
  const { assessmentId, editToken: token } = await createAssessment(city);
  return { assessmentId, token };
}

async function opened({ token }: BrowserToken) {
  const access = await findLinkByToken(token);
  if (access === undefined) throw new Error('A new link opens nothing');
  return access;
}

describe('the links that a browser holds beside its cookies', () => {
  it('are found by the secret of the browser, and by no other', async () => {
    const [browser, other] = [createToken(), createToken()];
    const held = [await started(), await started()];
    await storeLinks(browser, held);
    for (const { assessmentId, token } of held) {
      expect(await findStoredToken(browser, assessmentId)).toBe(token);
      expect(await findStoredToken(other, assessmentId)).toBeUndefined();
    }
    expect(new Set(await listStoredTokens(browser))).toEqual(new Set(held));
    expect(await listStoredTokens(other)).toEqual([]);
  });

  it('open nothing for whoever has the database alone', async () => {
    const browser = createToken();
    const held = await started();
    await storeLinks(browser, [held]);
    const rows = JSON.stringify(await database().browserLink.findMany());
    expect(rows).not.toContain(held.token);
    expect(rows).not.toContain(browser);
    // A row that is moved to another assessment opens nothing there.
    const elsewhere = await started();
    await database().browserLink.updateMany({
      where: { assessmentId: held.assessmentId },
      data: { assessmentId: elsewhere.assessmentId },
    });
    expect(await findStoredToken(browser, elsewhere.assessmentId)).toBeUndefined();
  });

  it('are one an assessment, the last that was held', async () => {
    const browser = createToken();
    const first = await started();
    const { token } = await createLink(await opened(first), { role: 'view' });
    await storeLinks(browser, [first]);
    await storeLinks(browser, [{ ...first, token }]);
    expect(await listStoredTokens(browser)).toEqual([{ ...first, token }]);
  });

  it('leave out what opens nothing, or something else than was claimed', async () => {
    const browser = createToken();
    const [one, other] = [await started(), await started()];
    await storeLinks(browser, [
      { assessmentId: one.assessmentId, token: createToken() },
      { assessmentId: one.assessmentId, token: other.token },
    ]);
    expect(await listStoredTokens(browser)).toEqual([]);
  });

  it('go with their assessment, and where they are forgotten', async () => {
    const browser = createToken();
    const [one, other] = [await started(), await started()];
    await storeLinks(browser, [one, other]);
    await deleteAssessment(await opened(one));
    expect(await listStoredTokens(browser)).toEqual([other]);
    await forgetStoredLink(browser, other.assessmentId);
    expect(
      await database().browserLink.count({ where: { assessmentId: { in: [one.assessmentId, other.assessmentId] } } }),
    ).toBe(0);
  });

  it('are forgotten after 400 days, and beyond a thousand the oldest', async () => {
    const browser = createToken();
    const held = await started();
    await storeLinks(browser, [held]);
    const { browser: hash } = (await database().browserLink.findFirstOrThrow({
      where: { assessmentId: held.assessmentId },
    })) as { browser: string };
    const row = (index: number) => ({
      id: `older-${index}`,
      ...city,
      instrumentVersion: 1,
      createdAt: new Date(),
      updatedAt: new Date(),
    });
    await database().assessment.createMany({ data: Array.from({ length: mostKept + 5 }, (_, index) => row(index)) });
    const aged = (index: number) => new Date(Date.now() - (index === 0 ? 401 : 1) * 24 * 60 * 60 * 1000 - index);
    await database().browserLink.createMany({
      data: Array.from({ length: mostKept + 5 }, (_, index) => ({
        browser: hash,
        assessmentId: `older-${index}`,
        sealed: 'x',
        keptAt: aged(index),
      })),
    });
    const newest = await started();
    await storeLinks(browser, [newest]);
    const left = await database().browserLink.findMany({ where: { browser: hash }, select: { assessmentId: true } });
    expect(left).toHaveLength(mostKept);
    expect(left.map(({ assessmentId }) => assessmentId)).toEqual(
      expect.arrayContaining([held.assessmentId, newest.assessmentId]),
    );
    expect(left.map(({ assessmentId }) => assessmentId)).not.toContain('older-0');
  });
});

describe('what many links open', () => {
  it('is found at once, without those that have ended', async () => {
    const [one, other] = [await started(), await started()];
    const view = await createLink(await opened(one), { role: 'view' });
    await withdrawLink(await opened(one), view.linkId);
    const found = await listLinkedAssessments([one.token, other.token, view.token, createToken(), 'no token']);
    expect(found.map(({ access, city: name }) => [access.assessmentId, access.role, name]).toSorted()).toEqual(
      [one, other].map(({ assessmentId }) => [assessmentId, 'edit', city.city]).toSorted(),
    );
  });
});

describe('the same form sent again', () => {
  const content = JSON.stringify(city);

  it('is the same assessment with the same link, also where both come at once', async () => {
    const once = createToken();
    const made = await Promise.all(Array.from({ length: 5 }, () => createOnce({ once, content }, city)));
    expect(new Set(made.map(({ assessmentId }) => assessmentId)).size).toBe(1);
    expect(new Set(made.map(({ editToken }) => editToken)).size).toBe(1);
    expect(await createOnce({ once, content }, city)).toEqual(made[0]);
  });

  it('is another where something else stands in it, or on another page', async () => {
    const once = createToken();
    const made = [
      await createOnce({ once, content }, city),
      await createOnce({ once, content: 'other' }, city),
      await createOnce({ once: createToken(), content }, city),
      await createOnce({ once: undefined, content }, city),
    ];
    expect(new Set(made.map(({ assessmentId }) => assessmentId)).size).toBe(4);
  });

  it('never brings back a link that was withdrawn', async () => {
    const once = createToken();
    const first = await createOnce({ once, content }, city);
    const access = await opened({ assessmentId: first.assessmentId, token: first.editToken });
    const colleague = await createLink(access, { role: 'edit' });
    await withdrawLink(await opened({ assessmentId: first.assessmentId, token: colleague.token }), access.holderId);
    const again = await createOnce({ once, content }, city);
    expect(again.assessmentId).not.toBe(first.assessmentId);
    expect(again.editToken).not.toBe(first.editToken);
  });
});
