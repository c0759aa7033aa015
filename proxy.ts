/**
 * Puts a fresh nonce into the content security policy of every page, and the other security headers on
 * every answer. It decides nothing about who may do what: each route does that for itself.
 */
import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy, createNonce, securityHeaders } from '@/lib/security/headers';

const sectionPage = /^\/assessments\/[^/]+\/sections\/[^/]+$/;

export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(createNonce(), process.env.NODE_ENV === 'development');
  const forwarded = new Headers(request.headers);
  // Next reads the nonce from this request header and puts it on its own scripts.
  forwarded.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of securityHeaders) response.headers.set(name, value);
  // Over https, browsers put typed text back into a page only if they were allowed to store the page.
  if (sectionPage.test(request.nextUrl.pathname)) response.headers.set('cache-control', 'private, no-cache');
  return response;
}

export const config = { matcher: ['/((?!_next/static|favicon|icon).*)'] };
