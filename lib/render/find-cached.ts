import 'server-only';
import { environment } from '@/lib/env';
import { findCachedId } from './html-cache';

/** The id of a body that was drawn before, unless what draws it may have changed since. */
export function findDrawn(contentKey: string): string | undefined {
  return environment().development ? undefined : findCachedId(contentKey);
}
