/** One line of what the benchmark prints, and what it is held to. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Beside what the name says it is measured against, in the same run. */
  readonly ratio?: number;
  /** The ratio must be at least this. */
  readonly ratioAtLeast?: number;
  /** The value must be at most this. */
  readonly valueAtMost?: number;
}

export function isHeld({ value, ratio, ratioAtLeast, valueAtMost }: Measurement): boolean {
  const ratioHeld = ratioAtLeast === undefined || (ratio !== undefined && ratio >= ratioAtLeast);
  return ratioHeld && (valueAtMost === undefined || value <= valueAtMost);
}

function bound({ ratioAtLeast, valueAtMost }: Measurement): string {
  const bounds = [
    ratioAtLeast === undefined ? [] : [`ratio at least ${ratioAtLeast}`],
    valueAtMost === undefined ? [] : [`at most ${valueAtMost}`],
  ];
  return bounds.flat().join(', ');
}

/** Three significant digits: a single run has no more. */
function shown(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: value >= 1000 ? 4 : 3 });
}

export function line(measurement: Measurement): string {
  const { name, value, unit, ratio } = measurement;
  const held = bound(measurement);
  return [
    name.padEnd(88),
    `${shown(value)} ${unit}`.padStart(18),
    (ratio === undefined ? '' : `x ${shown(ratio)}`).padStart(12),
    held === '' ? '' : `  ${isHeld(measurement) ? 'held' : 'MISSED'}: ${held}`,
  ].join('');
}
