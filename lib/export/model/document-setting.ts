import type { Reading } from '@/lib/i18n/text/answer-text';
import type { AnnexId } from './annexes';
import type { Office } from './office';

/** What an exporter is told beside the report: the words it writes in, and whose letterhead it carries. */
export interface DocumentSetting {
  readonly reading: Reading;
  readonly office: Office;
  /** Whose habits tables go by; plain tables where nothing is said. */
  readonly country?: string;
  /** What the reader adds to the report; everything where nothing is said. */
  readonly annexes?: readonly AnnexId[];
}
