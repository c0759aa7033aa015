/** Which question of ours each published figure belongs to, and which answers it counts: of all surveys together. */
import type { CrosswalkEntry, NotComparableReason } from './published/survey-crosswalk';
import { surveys } from './published/series';

/** By figure id. */
export const crosswalk: Readonly<Record<string, CrosswalkEntry>> = Object.fromEntries(
  surveys.flatMap(({ crosswalk }) => Object.entries(crosswalk.beside)),
);

/** The figures that stand beside no answer, by id, with the reason. */
export const notComparable: Readonly<Record<string, NotComparableReason>> = Object.fromEntries(
  surveys.flatMap(({ crosswalk }) => Object.entries(crosswalk.notComparable)),
);
