/** How near the quick form comes to the full one over simulated cities, as measured by the test beside it. */
import type { AreaId } from '@/lib/instrument/model/instrument';

export interface QuickFormFit {
  /** Mean of quick less full, in points from 0 to 100, to one decimal. */
  readonly bias: number;
  /** Cities in the same stage on both forms, in whole percent. */
  readonly sameStage: number;
  /** Pearson’s, to two decimals. */
  readonly correlation: number;
}

/** The cities of `simulatedCity` from 1 to this number. */
export const simulatedCities = 4000;

/** What the questions of the quick form were chosen to meet in every area (method, section 3). */
export const quickFormLimits = { bias: 4, sameStage: 80, correlation: 0.95, questions: 24 } as const;

export const quickFormFit: Readonly<Record<AreaId, QuickFormFit>> = {
  strategy: { bias: 3, sameStage: 84, correlation: 0.98 },
  resources: { bias: 1.2, sameStage: 81, correlation: 0.97 },
  prioritisation: { bias: 0.9, sameStage: 83, correlation: 0.97 },
  impact: { bias: -1.5, sameStage: 82, correlation: 0.97 },
  agenda: { bias: -1, sameStage: 81, correlation: 0.97 },
};
