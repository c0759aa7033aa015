import type { LinkScope, WorkshopRole } from '@/lib/access/permissions';
import { areaIds } from '@/lib/instrument/model/instrument';

interface ShareChoice {
  /** As the form sends it; an area stands for itself, so that one question is enough. */
  readonly value: string;
  readonly scope: Exclude<LinkScope, { readonly role: WorkshopRole }>;
}

/** Links to a workshop are made beside it. */
export const shareChoices: readonly ShareChoice[] = [
  { value: 'report', scope: { role: 'report' } },
  { value: 'one-pager', scope: { role: 'one-pager' } },
  ...areaIds.map((area): ShareChoice => ({ value: area, scope: { role: 'area', area } })),
  { value: 'view', scope: { role: 'view' } },
  { value: 'edit', scope: { role: 'edit' } },
];
