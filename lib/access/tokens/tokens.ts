import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;
const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** The secret part of a link: 256 bits, safe in an address. */
export function createToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** Only this is stored: a stolen database opens nothing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function looksLikeToken(text: string): boolean {
  return tokenPattern.test(text);
}

/** Ids are not secrets, but nobody should be able to guess the next one. */
export function createId(): string {
  return randomBytes(16).toString('base64url');
}
