import type { ReportHead } from '@/lib/report/report';

/** Who answered, as messages choose by it: nobody may be said to have assessed itself who was not asked. */
export function sourceOf({ documentsOnly }: ReportHead): 'documents' | 'city' {
  return documentsOnly ? 'documents' : 'city';
}
