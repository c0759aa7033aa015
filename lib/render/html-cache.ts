import { Recent } from './recent';

/** A body has some 120 KB, this many some 12 MB. Cities that write volumes get no more than 100 MB together. */
const mostKept = 100;
const mostCharacters = 50_000_000;

interface CachedBodies {
  /** From everything that a body depends on to its id. */
  readonly ids: Recent;
  /** From its id, a digest of its content, to the HTML. */
  readonly bodies: Recent;
}

/** Server components and the components they hand over to are bundled apart; this is one for both. */
const holder: typeof globalThis & { chanceryCachedBodies?: CachedBodies } = globalThis;

function kept(): CachedBodies {
  holder.chanceryCachedBodies ??= {
    ids: new Recent(mostKept, mostCharacters),
    bodies: new Recent(mostKept, mostCharacters),
  };
  return holder.chanceryCachedBodies;
}

/** The id of the body kept under a content key; undefined where it was never made or has gone. */
export function findCachedId(contentKey: string): string | undefined {
  const id = kept().ids.find(contentKey);
  return id !== undefined && kept().bodies.find(id) !== undefined ? id : undefined;
}

export function cacheHtml(contentKey: string, body: { readonly id: string; readonly html: string }): void {
  kept().ids.keep(contentKey, body.id);
  kept().bodies.keep(body.id, body.html);
}

export function requireCachedHtml(id: string): string {
  const html = kept().bodies.find(id);
  if (html === undefined) throw new Error('A body that was just made has gone');
  return html;
}
