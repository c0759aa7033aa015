import type { AreaFigures } from '@/lib/benchmark/pool/edition/edition';
import { diamond } from './diamond';
import { PeerMarks } from './peer-marks';
import { percent } from './percent';
import { StripGround, stripLook } from './strip-ground';

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
    <svg {...stripLook(label, end + 22)}>
      <StripGround
        stages={{ top, height: end - top }}
        scale={{ from: end, to: end + 5, numbers: end + 19 }}
        digits={digits}
      />
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
