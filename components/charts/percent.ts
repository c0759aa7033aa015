/** A position in points, from 0 to 100, as a drawing takes it. */
export function percent(points: number): string {
  return `${Math.round(points * 100) / 100}%`;
}
