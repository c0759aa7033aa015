import 'server-only';
import type { Permission } from '@/lib/access/permissions';
import { type GuardedCall, guardedRoute } from '@/lib/http/guard/guarded-route';
import type { Operation } from './operation';

/**
 * A guarded route that does what its declaration says; the declaration stays on it, so that a test can find it there.
 */
export function apiRoute<Params, Body, const Needed extends Permission | undefined>(
  operation: Operation<Params, Body, Needed>,
  handle: (call: GuardedCall<Params, Body, Needed>) => Promise<Response>,
) {
  const name = `${operation.method} ${operation.path}`;
  return Object.assign(guardedRoute({ ...operation, name, refusedAs: 'problem' }, handle), { operation });
}
