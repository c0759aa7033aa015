/**
 * Puts a fresh nonce into the content security policy of every page, and the other security headers on
 * every answer. It decides nothing about who may do what: each route does that for itself.
 */
import { NextResponse, type NextRequest } from 'next/server';
import { cameByHttps } from '@/lib/security/came-by-https';
import { contentSecurityPolicy, createNonce, headersOf } from '@/lib/security/headers';
import { cookieProbe, startPath } from '@/lib/access/cookie-probe';
import { pathHeader } from '@/lib/security/path-header';

export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(createNonce(), process.env.NODE_ENV === 'development');
  const forwarded = new Headers(request.headers);
  // Next reads the nonce from this request header and puts it on its own scripts.
  forwarded.set('content-security-policy', policy);
  forwarded.set(pathHeader, request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set('content-security-policy', policy);
  if (request.nextUrl.pathname === startPath) response.headers.append('set-cookie', cookieProbe(request));
  for (const [name, value] of headersOf(request.nextUrl.pathname, cameByHttps(request))) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ['/((?!_next/static/).*)'] };
