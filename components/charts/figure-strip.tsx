interface FigureStripProps {
  /** Percent: what an interval or the published words leave open. */
  readonly interval?: readonly [from: number, to: number];
  /** Percent: the published share itself. */
  readonly point?: number;
  /** Everything the strip shows, in words. */
  readonly label: string;
  /** The numbers at 0, 50 and 100, in the reader's digits. */
  readonly ticks?: readonly [zero: string, half: string, full: string];
}

const width = 220;
const height = 36;
/** Space at both ends, so that the labels of 0 and 100 never clip. */
const margin = 16;
const axis = 12;

/** A range of one unit would vanish: every mark has at least this width. */
const thinnest = 3;

const place = (percent: number) => margin + (percent / 100) * (width - 2 * margin);

/** A line from 0 to 100 with the middle marked, a bar for what is open and a dot for what was published. */
export function FigureStrip({ interval, point, label, ticks = ['0', '50', '100'] }: FigureStripProps) {
  if (interval === undefined && point === undefined) return null;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      direction="ltr"
      textAnchor="middle"
      className="h-auto w-full max-w-60 fill-muted"
    >
      <path d={axisPath} className="stroke-edge" />
      {ticks.map((tick, index) => (
        <text key={index} x={place(index * 50)} y={height - 3} fontSize={11}>
          {tick}
        </text>
      ))}
      {interval ? <Bar from={interval[0]} to={interval[1]} /> : null}
      {point === undefined ? null : (
        <circle cx={place(point)} cy={axis} r={5} strokeWidth={2} className="fill-ink stroke-paper" />
      )}
    </svg>
  );
}

/** The line from 0 to 100 with its three ticks, the middle one longer. */
const axisPath = [
  `M${place(0)} ${axis}H${place(100)}`,
  ...[0, 50, 100].map((percent) => {
    const reach = percent === 50 ? 8 : 4;
    return `M${place(percent)} ${axis - reach}v${2 * reach}`;
  }),
].join('');

function Bar({ from, to }: { readonly from: number; readonly to: number }) {
  const length = Math.max(thinnest, place(to) - place(from));
  return (
    <rect x={(place(from) + place(to) - length) / 2} y={axis - 4} width={length} height={8} className="fill-accent" />
  );
}
