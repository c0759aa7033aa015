/**
 * A receipt code made a moment ago, on its way to the page that shows it once. It travels in a cookie of that page
 * alone, for ten minutes: it must stand in no address, and the database keeps only its hash.
 */
import 'server-only';
import { cookies } from 'next/headers';
import { writeCookie } from './access-cookie';

const receiptCookie = 'chancery-made-receipt';
const receiptSeconds = 600;

/** The one page that may see the cookie. */
export function contributionPath(assessmentId: string): string {
  return `/assessments/${assessmentId}/contribution`;
}

export function receiptLine(request: Request, assessmentId: string, receipt: string): string {
  return writeCookie(request, { name: receiptCookie, value: receipt, path: contributionPath(assessmentId), seconds: receiptSeconds });
}

/** As it was written, or nothing. */
export async function findMadeReceipt(): Promise<string | undefined> {
  const text = (await cookies()).get(receiptCookie)?.value;
  return text !== undefined && /^[0-9A-Z-]{1,60}$/.test(text) ? text : undefined;
}
