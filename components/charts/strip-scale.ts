/** What every line from 0 to 100 stands on. */

export const stripStages = [
  { from: 0, fill: 'fill-stage-1' },
  { from: 25, fill: 'fill-stage-2' },
  { from: 50, fill: 'fill-stage-3' },
  { from: 75, fill: 'fill-stage-4' },
] as const;

export const stripScale = [0, 25, 50, 75, 100] as const;
