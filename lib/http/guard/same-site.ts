import { environment } from '@/lib/env';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request that changes something comes from a page of this installation. Browsers say where a
 * request comes from; programs such as curl say nothing, and carry no cookie that could be abused.
 */
export function comesFromHere(request: Request, publicAddress = environment().publicAddress): boolean {
  if (safeMethods.includes(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  const from = plainHost(origin);
  return from !== undefined && ownHosts(request, publicAddress).includes(from);
}

/**
 * As it was asked for, as a trusted proxy says that it was, and as the operator says that this installation is reached.
 */
function ownHosts(request: Request, publicAddress: string | undefined): readonly (string | undefined)[] {
  const asked = ['host', 'x-forwarded-host'].flatMap((name) => request.headers.get(name)?.split(',') ?? []);
  return [
    ...asked.map((host) => plainHost(`http://${host.trim()}`)),
    publicAddress === undefined ? undefined : plainHost(publicAddress),
  ];
}

/** One spelling of a host: the ports that go without saying are left out, and so is the dot that may end a name. */
function plainHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, port } = new URL(address);
  const name = hostname.replace(/\.$/, '');
  if (name === '') return undefined;
  return port === '' || port === '80' || port === '443' ? name : `${name}:${port}`;
}
