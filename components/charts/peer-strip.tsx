import type { HeadingFigures } from '@/lib/benchmark/pool/edition';
import { PeerMarks } from './peer-marks';
import { percent } from './percent';
import { stripBands, stripScale } from './strip-scale';

interface PeerStripProps {
  /** What a screen reader says in place of the drawing. */
  readonly label: string;
  readonly figures: HeadingFigures;
  /** The numbers under the line, in the reader's digits. */
  readonly digits: (points: number) => string;
}

/** One heading of a class of cities on a line from 0 to 100, with the four bands behind it. */
export function PeerStrip({ label, figures, digits }: PeerStripProps) {
  return (
    <svg role="img" aria-label={label} direction="ltr" width="100%" height="46" textAnchor="middle" className="block overflow-visible fill-muted text-[12px]">
      {stripBands.map(({ from, fill }) => (
        <rect key={from} x={percent(from)} y="4" width="25%" height="18" className={fill} />
      ))}
      <rect y="4" width="100%" height="18" className="fill-none stroke-line" />
      {stripScale.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="22" y2="28" className="stroke-edge" />
      ))}
      {stripScale.map((at) => (
        <text key={at} x={percent(at)} y="42">
          {digits(at)}
        </text>
      ))}
      <PeerMarks figures={figures} at={13} />
    </svg>
  );
}
