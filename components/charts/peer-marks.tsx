import type { AreaFigures } from '@/lib/benchmark/pool/edition/edition';
import { percent } from './percent';

interface PeerMarksProps {
  readonly figures: AreaFigures;
  /** The middle of the marks, in pixels from the top of the drawing. */
  readonly at: number;
}

/**
 * The middle half as a hollow box, the interval of the median as a thick line in it, the median as an upright stroke;
 * a dashed line on either side as far as the ends of the box may be off.
 */
export function PeerMarks({
  figures: { lowerQuartile, upperQuartile, median, medianFrom, medianTo, mayBeOff },
  at,
}: PeerMarksProps) {
  return (
    <>
      <line
        x1={percent(Math.max(0, lowerQuartile - mayBeOff))}
        x2={percent(Math.min(100, upperQuartile + mayBeOff))}
        y1={at}
        y2={at}
        className="stroke-ink [stroke-dasharray:2_2]"
      />
      <rect
        x={percent(lowerQuartile)}
        y={at - 5}
        width={percent(Math.max(thinnest, upperQuartile - lowerQuartile))}
        height="10"
        className="fill-paper stroke-ink"
      />
      <line
        x1={percent(medianFrom)}
        x2={percent(Math.max(medianTo, medianFrom + thinnest))}
        y1={at}
        y2={at}
        className="stroke-muted stroke-[4]"
      />
      <line x1={percent(median)} x2={percent(median)} y1={at - 8} y2={at + 8} className="stroke-ink stroke-[3]" />
    </>
  );
}

/** In points: a box without width would vanish. */
const thinnest = 0.5;
