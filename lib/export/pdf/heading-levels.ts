import type { Heading } from '@/lib/export/model/document-headings';

export interface HeadingLabel {
  readonly heading: Heading;
  readonly label: string;
}

/**
 * An accessible PDF begins with level 1 and skips none on the way down: each heading stands as deep as it is nested.
 */
export function headingLevels(headings: readonly Heading[]): Map<Heading, number> {
  const levels = new Map<Heading, number>();
  const above: number[] = [];
  for (const heading of headings) {
    while ((above.at(-1) ?? 0) >= heading.level) above.pop();
    above.push(heading.level);
    levels.set(heading, above.length);
  }
  return levels;
}

/** A label for every heading that can be linked to, by its id; of two with the same id the first counts. */
export function headingLabels(headings: readonly Heading[]): Map<string, HeadingLabel> {
  const labels = new Map<string, HeadingLabel>();
  for (const heading of headings) {
    if (heading.id !== undefined && !labels.has(heading.id))
      labels.set(heading.id, { heading, label: `heading-${labels.size + 1}` });
  }
  return labels;
}
