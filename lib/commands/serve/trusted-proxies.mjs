// Whose word counts about where a request came from.
import { BlockList, isIPv6 } from 'node:net';
import { stop } from '../prepare/prepare.mjs';

/** The proxies that TRUSTED_PROXIES names, besides those on this computer: they alone may say for whom they ask. */
export function readTrustedProxies({ TRUSTED_PROXIES: listed = '' }) {
  const trusted = new BlockList();
  trusted.addSubnet('127.0.0.0', 8);
  trusted.addAddress('::1', 'ipv6');
  for (const entry of listed.split(/[\s,]+/).filter(Boolean)) {
    const [address, bits] = entry.split('/');
    const kind = isIPv6(address) ? 'ipv6' : 'ipv4';
    try {
      if (bits === undefined) trusted.addAddress(address, kind);
      else trusted.addSubnet(address, Number(bits), kind);
    } catch {
      stop(
        `TRUSTED_PROXIES has ${JSON.stringify(entry)}; it must list addresses such as 10.0.0.2, ` +
          'or networks such as 10.0.0.0/8.',
      );
    }
  }
  return trusted;
}

/** Also what comes from this computer by another of its addresses. */
export function isTrusted(trusted, { remoteAddress: address = '', localAddress }) {
  return address === localAddress || trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** What others wrote about themselves counts for nothing: limits go by the address that really asks. */
export function nameVisitor({ socket, headers }, trusted) {
  if (isTrusted(trusted, socket)) return;
  for (const name of Object.keys(headers)) if (name.startsWith('x-forwarded-')) delete headers[name];
  headers['x-forwarded-for'] = socket.remoteAddress ?? '';
}
