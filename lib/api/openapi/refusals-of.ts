import { type RefusalCode, statusOf } from '@/lib/http/responses/refusal';
import type { AnyOperation } from '@/lib/api/operation';

/** Every refusal that the guard or the handler of an operation may give, by status. */
export function refusalsOf(operation: AnyOperation): ReadonlyMap<number, readonly RefusalCode[]> {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of new Set(codesOf(operation))) {
    const status = statusOf(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return new Map([...byStatus].toSorted(([one], [other]) => one - other));
}

function codesOf(operation: AnyOperation): readonly RefusalCode[] {
  const own = Object.keys(operation.refuses ?? {}) as RefusalCode[];
  return [
    ...ofBody(operation),
    ...ofAccess(operation),
    ...(operation.path.includes('{') ? ['not-found' as const] : []),
    ...own,
    'too-many',
    'unavailable',
  ];
}

function ofBody({ method, body, oversized }: AnyOperation): readonly RefusalCode[] {
  const crossSite: readonly RefusalCode[] = method === 'GET' ? [] : ['cross-site'];
  return body.contentType === undefined
    ? crossSite
    : [...crossSite, 'invalid-input', 'wrong-type', oversized ?? 'too-large', 'full'];
}

function ofAccess({ method, action }: AnyOperation): readonly RefusalCode[] {
  if (action === undefined) return [];
  return method === 'GET' ? ['no-access', 'narrow-link'] : ['no-access', 'view-only', 'too-much-kept'];
}
