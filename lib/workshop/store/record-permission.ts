import type { Permission } from '@/lib/access/permissions';

/** What the record of a workshop asks of a link, on its page and as a file. */
export const recordPermission = 'facilitate' as const satisfies Permission;
