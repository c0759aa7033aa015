import { saysHttps } from '@/lib/access/cookies/came-by-https';

const plainHost = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The address that a private link consists of. Without the operator's own word for it, the host is the one that the
 * browser asked for; what else a request claims about its host is hearsay. See
 * docs/decisions/2026-11-22-host-of-a-link.md.
 */
export function linkAddress(headers: Headers, token: string, publicAddress: string | undefined): string {
  return `${siteAddress(headers, publicAddress)}/open/${token}`;
}

/** Where this installation is reached, without a slash at the end. */
export function siteAddress(headers: Headers, publicAddress: string | undefined): string {
  return publicAddress ?? addressAskedFor(headers);
}

function addressAskedFor(headers: Headers): string {
  const host = headers.get('host') ?? '';
  const protocol = saysHttps(headers.get('x-forwarded-proto')) ? 'https' : 'http';
  const asked = plainHost.test(host) ? host : 'localhost';
  // A proxy may name the port that goes without saying; a link that people read leaves it out.
  return `${protocol}://${asked.replace(protocol === 'https' ? /:443$/ : /:80$/, '')}`;
}
