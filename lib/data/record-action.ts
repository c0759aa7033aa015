import type { Action } from '@/lib/access/permissions';

/** What the record of a workshop asks of a link, on its page and as a file. */
export const recordAction = 'facilitate' as const satisfies Action;
