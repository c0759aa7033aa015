import type { ActionReport } from '@/lib/plan/plan';

export interface SavedAction {
  readonly report: ActionReport;
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy?: string;
}
