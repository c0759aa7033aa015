/** How near the quick form comes to the full one over simulated cities, as measured by the test beside it. */
import type { DimensionId } from '@/lib/instrument/instrument';

export interface QuickFormFit {
  /** Mean of quick less full, in points from 0 to 100, to one decimal. */
  readonly bias: number;
  /** Cities in the same band on both forms, in whole percent. */
  readonly sameBand: number;
  /** Pearson’s, to two decimals. */
  readonly correlation: number;
}

/** The cities of `simulatedCity` from 1 to this number. */
export const simulatedCities = 4000;

/** What the questions of the quick form were chosen to meet under every heading (method, section 3). */
export const quickFormLimits = { bias: 4, sameBand: 80, correlation: 0.95, questions: 24 } as const;

export const quickFormFit: Readonly<Record<DimensionId, QuickFormFit>> = {
  strategy: { bias: 3, sameBand: 84, correlation: 0.98 },
  resources: { bias: 1.2, sameBand: 81, correlation: 0.97 },
  prioritisation: { bias: 0.9, sameBand: 83, correlation: 0.97 },
  impact: { bias: -1.5, sameBand: 82, correlation: 0.97 },
  agenda: { bias: -1, sameBand: 81, correlation: 0.97 },
};
