/** What stands at an address, by the framework's own table of what was built. */
interface BuiltRoute {
  readonly page: string;
  readonly regex: string;
}

export interface RoutesManifest {
  /** Of each file that answers, such as `/start/page` or `/start/create/route`, its address. */
  readonly files: Readonly<Record<string, string>>;
  readonly staticRoutes: readonly BuiltRoute[];
  readonly dynamicRoutes: readonly BuiltRoute[];
}

interface RouteKind {
  /** An address where nothing stands is answered with a page, too. */
  readonly kind: 'page' | 'route' | 'file';
  /** Without ids and secrets, for the log. */
  readonly pattern: string;
}

export function routeKinds(
  { files, staticRoutes, dynamicRoutes }: RoutesManifest,
  publicFiles: readonly string[],
): (pathname: string) => RouteKind {
  const handlers = new Set(
    Object.entries(files).flatMap(([file, address]) => (file.endsWith('/route') ? [address] : [])),
  );
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  const known = new Set(publicFiles);
  return (pathname) => {
    if (known.has(pathname)) return { kind: 'file', pattern: pathname };
    const found = routes.find(({ regex }) => regex.test(pathname))?.page;
    if (found === undefined) return { kind: 'page', pattern: '(no page)' };
    return { kind: handlers.has(found) ? 'route' : 'page', pattern: found };
  };
}
