import { redirect } from 'next/navigation';

const refusedPage = '/no-such-page';

/**
 * Ends a page that there is nothing to show on. The framework's own `notFound` sends a page without a word to whoever
 * has no JavaScript; an address that no route has is answered in full, with status 404. The browser never sees the
 * redirect: lib/commands/serve/keep-address.mjs gives that answer at the address that was asked for.
 */
export function showNotFound(): never {
  redirect(refusedPage);
}

/** The same for whoever opens this assessment, but not this page of it: the page says what their link does open. */
export function showNotIncluded(assessmentId: string): never {
  redirect(`${refusedPage}/${assessmentId}`);
}

/** The assessment whose link does not include the page that was asked for. */
export function notIncludedIn(path: string): string | undefined {
  return /^\/no-such-page\/([\w-]+)$/.exec(path)?.[1];
}
