/**
 * Which links a browser holds: the last few in cookies of their own, so that nothing is kept about most people; the
 * rest here.
 */
import 'server-only';
import type { NextRequest } from 'next/server';
import {
  accessCookieName,
  dropAccessCookie,
  fourHundredDays,
  grantCookie,
  type BrowserToken,
  tokensIn,
} from '@/lib/access/cookies/access-cookie';
import { type CookieJar, readCookie, writeCookie } from '@/lib/access/cookies/cookies';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { createToken, looksLikeToken } from '@/lib/access/tokens/tokens';
import { findStoredToken, forgetStoredLink, storeLinks, listStoredTokens } from '@/lib/data/access/browser-links';
import { logFailure } from '@/lib/log/log';

// All that a browser sends stays within the 8 kB that proxies take, and all that it is told within 4 kB.
const mostCookies = 10;
const mostMoved = 10;

const browserCookie = 'chancery-browser';

function browserIn(jar: CookieJar): string | undefined {
  const browser = readCookie(jar, browserCookie);
  return browser !== undefined && looksLikeToken(browser) ? browser : undefined;
}

/** The secret of the link to this assessment that the browser opened last. */
export async function findBrowserToken(jar: CookieJar, assessmentId: string): Promise<string | undefined> {
  const token = readCookie(jar, accessCookieName(assessmentId));
  const browser = browserIn(jar);
  if (token !== undefined || browser === undefined || !looksLikeId(assessmentId)) return token;
  return findStoredToken(browser, assessmentId);
}

/** One an assessment, whether it still opens anything or not. */
export async function listBrowserTokens(jar: CookieJar): Promise<readonly BrowserToken[]> {
  const browser = browserIn(jar);
  const all = [...(browser === undefined ? [] : await listStoredTokens(browser)), ...tokensIn(jar)];
  return [...new Map(all.map((held) => [held.assessmentId, held])).values()];
}

/** The Set-Cookie lines that let this browser open the link again. */
export async function grantAccess(request: NextRequest, granted: BrowserToken): Promise<readonly string[]> {
  const others = tokensIn(request.cookies).filter(({ assessmentId }) => assessmentId !== granted.assessmentId);
  return [
    ...(others.length < mostCookies ? [] : await moveAway(request, others.slice(0, mostMoved))),
    grantCookie(request, granted),
  ];
}

/** From cookies into the list of this browser; where that fails, they stay where they are. */
async function moveAway(request: NextRequest, held: readonly BrowserToken[]): Promise<readonly string[]> {
  const browser = browserIn(request.cookies) ?? createToken();
  try {
    await storeLinks(browser, held);
  } catch (error) {
    logFailure('keeping the links of a browser', error);
    return [];
  }
  const own = writeCookie(request, { name: browserCookie, value: browser, path: '/', seconds: fourHundredDays });
  return [...held.flatMap(({ assessmentId }) => dropAccessCookie(request, assessmentId)), own];
}

/** The Set-Cookie lines after which this browser holds no link to the assessment. */
export async function forgetAccess(request: NextRequest, assessmentId: string): Promise<readonly string[]> {
  const browser = browserIn(request.cookies);
  if (browser !== undefined) await forgetStoredLink(browser, assessmentId);
  return dropAccessCookie(request, assessmentId);
}
