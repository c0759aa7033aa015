import type { ActionReport } from '@/lib/report/plan';

export interface SavedAction {
  readonly report: ActionReport;
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy?: string;
}
