/**
 * One area on a line from 0 to 100: four stages behind, the range that the answers leave open as a bar (hollow where
 * there is no estimate), a ring at the best estimate, a thin line for what is evidenced, a mark at the target; on a
 * line of their own below, where there are peers, their middle half and median. Everything differs in shape, so that it
 * reads without colour. Positions are percentages and sizes are pixels, so nothing shrinks or stretches with the page.
 */
import type { AreaFigures } from '@/lib/benchmark/pool/edition/edition';
import { PeerMarks } from './peer-marks';
import { percent } from './percent';
import { StripGround, stripLook } from './strip-ground';

export interface RangeStripProps {
  /** What a screen reader says in place of the drawing. */
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly point: number | null;
  readonly evidenced: number;
  /** How far the estimate moves under other weights: a light bar behind it, where the picture is rough. */
  readonly weights?: { readonly low: number; readonly high: number };
  readonly target?: { readonly at: number; readonly label: string };
  readonly peers?: AreaFigures;
}

/** Light, lower than a range and dashed, so that it is no second one. */
export const otherWeights = 'fill-paper stroke-accent [stroke-dasharray:4_2]';

/** A label near an end grows inwards. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 15) return 'start';
  return at > 85 ? 'end' : 'middle';
}

/** Rows of the drawing, in pixels from its top. */
const stripTop = 20;
const stripHeight = 14;
const evidenceLine = 40;
const scaleEnd = 45;
/** From the end of the lines to the foot of their numbers, and to the end of the drawing. */
const textBelow = 14;
const endBelow = 17;
/** What the line of the peers takes. */
const peerRow = 20;

export function RangeStrip({ label, low, high, point, evidenced, weights, target, peers }: RangeStripProps) {
  const end = peers ? scaleEnd + peerRow : scaleEnd;
  return (
    <svg {...stripLook(label, end + endBelow)}>
      <StripGround
        stages={{ top: stripTop, height: stripHeight }}
        scale={{ from: stripTop, to: end, numbers: end + textBelow }}
      />
      {weights ? (
        <rect
          x={percent(weights.low)}
          y={stripTop + 2}
          width={percent(weights.high - weights.low)}
          height={stripHeight - 4}
          className={otherWeights}
        />
      ) : null}
      <rect
        x={percent(low)}
        y={stripTop}
        width={percent(high - low)}
        height={stripHeight}
        className={point === null ? 'fill-paper stroke-accent stroke-2' : 'fill-accent'}
      />
      {evidenced > 0 ? (
        <line x2={percent(evidenced)} y1={evidenceLine} y2={evidenceLine} className="stroke-evidence stroke-[4]" />
      ) : null}
      {peers ? <PeerMarks figures={peers} at={evidenceLine + peerRow - 5} /> : null}
      {target ? <Target {...target} /> : null}
      {point === null ? null : (
        <circle
          cx={percent(point)}
          cy={stripTop + stripHeight / 2}
          r="6"
          className="fill-paper stroke-accent-strong stroke-[3]"
        />
      )}
    </svg>
  );
}

/**
 * A line through the stages under a small flag with its word; its light edge parts it from the bar, whatever the
 * colours.
 */
function Target({ at, label }: { readonly at: number; readonly label: string }) {
  return (
    <>
      <line x1={percent(at)} x2={percent(at)} y1={stripTop - 6} y2={scaleEnd} className="stroke-paper stroke-[7]" />
      <line x1={percent(at)} x2={percent(at)} y1={stripTop - 6} y2={scaleEnd} className="stroke-target stroke-[3]" />
      <text x={percent(at)} y="11" textAnchor={anchor(at)} className="fill-target text-[13px] font-semibold">
        {label}
      </text>
    </>
  );
}
