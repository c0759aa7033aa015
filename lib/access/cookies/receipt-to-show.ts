/**
 * A receipt code made a moment ago, on its way to the page that shows it once. It travels in a cookie of that page
 * alone, for ten minutes: it must stand in no address, and the database keeps only its hash.
 */
import 'server-only';
import { cookies } from 'next/headers';
import { dropCookie, readCookie, writeCookie } from './cookies';

const receiptCookie = 'chancery-new-receipt';
const receiptSeconds = 600;

/** The one page that may see the cookie. */
export function contributionPath(assessmentId: string): string {
  return `/assessments/${assessmentId}/contribution`;
}

export function receiptLine(request: Request, assessmentId: string, receipt: string): string {
  return writeCookie(request, {
    name: receiptCookie,
    value: receipt,
    path: contributionPath(assessmentId),
    seconds: receiptSeconds,
  });
}

export function dropReceipt(request: Request, assessmentId: string): readonly string[] {
  return dropCookie(request, { name: receiptCookie, path: contributionPath(assessmentId) });
}

/** As it was written, or nothing. */
export async function findReceiptToShow(): Promise<string | undefined> {
  const text = readCookie(await cookies(), receiptCookie);
  return text !== undefined && /^[0-9A-Z-]{1,60}$/.test(text) ? text : undefined;
}
