import type { FormatId } from '@/lib/export/model/formats';

export interface DocumentGroup {
  readonly id: 'mayor' | 'report' | 'check' | 'handover' | 'plan';
  readonly formats: readonly FormatId[];
}

/** The formats by what they are for. */
export const documentGroups: readonly DocumentGroup[] = [
  { id: 'mayor', formats: ['one-pager-pdf', 'one-pager-docx', 'pptx'] },
  { id: 'report', formats: ['pdf', 'docx'] },
  { id: 'check', formats: ['xlsx', 'csv', 'json'] },
  { id: 'handover', formats: ['handover-pdf', 'handover-docx'] },
  { id: 'plan', formats: ['plan-ics'] },
];
