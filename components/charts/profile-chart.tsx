/**
 * Areas on one axis from 0 to 100, with the names of the stages over it: a light bar where the result is rough, a bar
 * for the range that the answers leave open (hollow without an estimate), a ring at the best estimate, a line at the
 * foot for what is evidenced, a triangle at the target, a hollow dot for an earlier estimate. All differ in shape, so
 * that they read without colour. Positions are percentages and sizes pixels, so nothing shrinks or stretches.
 */
import type { ReactNode } from 'react';
import { percent } from './percent';
import { stripScale } from './strip-scale';

export interface ProfileRow {
  readonly key: string;
  readonly name: ReactNode;
  /** What a screen reader says in place of the drawing; what is said where there is none. */
  readonly label: string;
  /** Absent where the area does not apply. */
  readonly marks?: ProfileMarks;
}

export interface ProfileMarks {
  readonly low: number;
  readonly high: number;
  readonly point: number | null;
  readonly evidenced: number;
  /** How far the estimate may move, where the result is rough. */
  readonly rough?: { readonly low: number; readonly high: number };
  readonly target?: number;
  /** The estimate of an earlier snapshot. */
  readonly earlier?: number;
}

interface ProfileChartProps {
  /** Names of the four stages, the lowest first. */
  readonly stages: readonly string[];
  readonly rows: readonly ProfileRow[];
}

const rowLook = 'grid items-center sm:grid-cols-[11rem_1fr] break-inside-avoid';

/** On telephones every other name stands lower, and the last one reaches back over the one before. */
const stageLook =
  'pb-1 max-sm:-mx-3 max-sm:wrap-anywhere max-sm:even:pt-4 max-sm:last:-ms-8 max-sm:last:me-0 max-sm:last:text-end ' +
  'sm:whitespace-nowrap';

export function ProfileChart({ stages, rows }: ProfileChartProps) {
  return (
    <div>
      <div className={rowLook}>
        <span aria-hidden="true" className="max-sm:hidden" />
        {/* The axis runs from left to right in every language. */}
        <ol dir="ltr" className="grid grid-cols-4 text-center text-xs text-muted" aria-hidden="true">
          {stages.map((stage) => (
            <li key={stage} className={stageLook}>
              {stage}
            </li>
          ))}
        </ol>
      </div>
      <ul>
        {rows.map(({ key, name, label, marks }) => (
          <li key={key} className={rowLook}>
            <span className="font-serif text-base font-bold leading-tight max-sm:pt-2">{name}</span>
            {marks ? <Marks label={label} {...marks} /> : <span className="py-2 text-base text-muted">{label}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Rows of the drawing, in pixels from its top. */
const height = 46;
const barTop = 16;
const barHeight = 14;
const middle = barTop + barHeight / 2;
const evidenceLine = 40;

function Marks({
  label,
  low,
  high,
  point,
  evidenced,
  rough,
  target,
  earlier,
}: ProfileMarks & { readonly label: string }) {
  return (
    <svg role="img" aria-label={label} direction="ltr" width="100%" height={height} className="block overflow-visible">
      <Ground />
      {rough ? <Bar from={rough.low} to={rough.high} className={roughLook} /> : null}
      <Bar from={low} to={high} className={point === null ? 'fill-paper stroke-accent stroke-2' : 'fill-accent'} />
      {evidenced > 0 ? (
        <line x2={percent(evidenced)} y1={evidenceLine} y2={evidenceLine} className="stroke-evidence stroke-[4]" />
      ) : null}
      {earlier === undefined ? null : <circle cx={percent(earlier)} cy={middle} r="5" className={earlierLook} />}
      {target === undefined ? null : (
        <svg x={percent(target)} overflow="visible">
          <path d={targetShape} className="fill-target" />
        </svg>
      )}
      {point === null ? null : <circle cx={percent(point)} cy={middle} r="6" className={pointLook} />}
    </svg>
  );
}

export const roughLook = 'fill-accent/30 forced-colors:fill-paper forced-colors:stroke-ink';
export const earlierLook = 'fill-paper stroke-edge stroke-2';
export const pointLook = 'fill-paper stroke-accent-strong stroke-[3]';
export const targetShape = 'M-6 3h12l-6 10z';

function Ground() {
  return (
    <>
      {[0, 50].map((from) => (
        <rect key={from} x={percent(from)} width="25%" height={height} className="fill-surface" />
      ))}
      {stripScale.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y2={height} className="stroke-line" />
      ))}
    </>
  );
}

function Bar({ from, to, className }: { readonly from: number; readonly to: number; readonly className: string }) {
  if (to <= from) return null;
  return (
    <rect
      x={percent(from)}
      y={barTop}
      width={percent(to - from)}
      height={barHeight}
      rx={barHeight / 2}
      className={className}
    />
  );
}
