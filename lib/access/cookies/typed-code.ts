/**
 * A receipt code that was refused, on its way back to the field it was typed into, so that one wrong letter need not
 * mean typing all of it again. It travels in a cookie of that page alone and stands in no address.
 */
import 'server-only';
import { cookies } from 'next/headers';
import { readCookie, writeCookie } from './cookies';

const typedCookie = 'chancery-typed-code';
const typedSeconds = 600;

export const withdrawalPath = '/benchmark/withdrawal';

/** An empty code ends the cookie. */
export function typedLine(request: Request, code: string): string {
  const value = Buffer.from(code).toString('base64url');
  return writeCookie(request, {
    name: typedCookie,
    value,
    path: withdrawalPath,
    seconds: code === '' ? 0 : typedSeconds,
  });
}

export async function findTypedCode(): Promise<string | undefined> {
  const text = readCookie(await cookies(), typedCookie);
  return text === undefined ? undefined : Buffer.from(text, 'base64url').toString('utf8');
}
