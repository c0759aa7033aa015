import type { AreaFigures } from '@/lib/benchmark/pool/edition/edition';
import { diamond } from './diamond';
import { PeerMarks } from './peer-marks';
import { percent } from './percent';
import { stripStages, stripScale } from './strip-scale';

interface PeerStripProps {
  /** What a screen reader says in place of the drawing. */
  readonly label: string;
  /** Of one class of cities, or of two, each with its letter. */
  readonly groups: readonly { readonly letter: string; readonly figures: AreaFigures }[];
  /** The range of a city that is marked. */
  readonly own?: { readonly low: number; readonly high: number } | undefined;
  /** The numbers under the line, in the reader's digits. */
  readonly digits: (points: number) => string;
}

const row = 20;
const top = 4;

/**
 * One area on a line from 0 to 100, with the four stages behind: a city's own range, then a row for each class of
 * cities.
 */
export function PeerStrip({ label, groups, own, digits }: PeerStripProps) {
  const first = own ? row : 0;
  const end = top + first + row * groups.length;
  return (
    <svg
      role="img"
      aria-label={label}
      direction="ltr"
      width="100%"
      height={end + 22}
      textAnchor="middle"
      className="block overflow-visible fill-muted text-[12px]"
    >
      {stripStages.map(({ from, fill }) => (
        <rect key={from} x={percent(from)} y={top} width="25%" height={end - top} className={fill} />
      ))}
      <rect y={top} width="100%" height={end - top} className="fill-none stroke-line" />
      {stripScale.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1={end} y2={end + 5} className="stroke-edge" />
      ))}
      {stripScale.map((at) => (
        <text key={at} x={percent(at)} y={end + 19}>
          {digits(at)}
        </text>
      ))}
      {own ? <OwnRange own={own} /> : null}
      {groups.map(({ letter, figures }, index) => (
        <PeerMarks key={letter} figures={figures} at={top + first + row * (index + 0.5)} />
      ))}
      {groups.length < 2
        ? null
        : groups.map(({ letter }, index) => (
            <text key={letter} x="-9" y={top + first + row * (index + 0.5) + 4} className="fill-ink font-semibold">
              {letter}
            </text>
          ))}
    </svg>
  );
}

/** A bar over the range and a diamond in its middle, so that a range without width is seen as well. */
function OwnRange({ own: { low, high } }: { readonly own: NonNullable<PeerStripProps['own']> }) {
  const middle = top + row / 2;
  return (
    <>
      <rect x={percent(low)} y={middle - 3} width={percent(high - low)} height="6" className="fill-accent" />
      <svg x={percent((low + high) / 2)} y={middle} className="overflow-visible">
        <path d={diamond} className="fill-accent stroke-paper" />
      </svg>
    </>
  );
}
