const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request that changes something comes from a page of this installation. Browsers say where a
 * request comes from; programs such as curl say nothing, and carry no cookie that could be abused.
 */
export function comesFromHere(request: Request): boolean {
  if (safeMethods.includes(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  return origin === null || hostsOf(request).includes(hostOf(origin));
}

function hostsOf(request: Request): readonly (string | undefined)[] {
  return ['host', 'x-forwarded-host'].map((name) => request.headers.get(name) ?? undefined).filter((host) => host !== undefined);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
