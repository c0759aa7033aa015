/**
 * The four stages that an area can be in, and that a city can aim for: 0 to under 25 points, to under 50, to under 75,
 * from 75.
 */
export const stageIds = ['ad-hoc', 'emerging', 'established', 'institutionalised'] as const;
export type StageId = (typeof stageIds)[number];
