import { redirect } from 'next/navigation';

/**
 * Ends a page that there is nothing to show on. The framework's own `notFound` sends a page without a word to whoever
 * has no JavaScript; an address that no route has is answered in full, with status 404. The browser never sees the
 * redirect: lib/commands/serve/keep-address.mjs gives that answer at the address that was asked for.
 */
export function showNotFound(): never {
  redirect('/no-such-page');
}
