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
/** Room at both ends, so that the labels of 0 and 100 never clip. */
const margin = 16;
const axis = 12;

/** A range of one unit would vanish: every mark has at least this width. */
const thinnest = 3;

const place = (percent: number) => margin + (percent / 100) * (width - 2 * margin);

/** A line from 0 to 100 with the middle marked, a bar for what is open and a dot for what was published. */
export function FigureStrip({ interval, point, label, ticks = ['0', '50', '100'] }: FigureStripProps) {
  if (interval === undefined && point === undefined) return null;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} direction="ltr" className="h-auto w-full max-w-60">
      <line x1={place(0)} x2={place(100)} y1={axis} y2={axis} strokeWidth={1} className="stroke-edge forced-colors:stroke-[CanvasText]" />
      {ticks.map((tick, index) => (
        <Tick key={index} percent={index * 50} text={tick} />
      ))}
      {interval ? <Bar from={interval[0]} to={interval[1]} /> : null}
      {point === undefined ? null : (
        <circle
          cx={place(point)}
          cy={axis}
          r={5}
          strokeWidth={2}
          className="fill-ink stroke-paper forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]"
        />
      )}
    </svg>
  );
}

function Tick({ percent, text }: { readonly percent: number; readonly text: string }) {
  const x = place(percent);
  const reach = percent === 50 ? 8 : 4;
  return (
    <g>
      <line x1={x} x2={x} y1={axis - reach} y2={axis + reach} strokeWidth={1} className="stroke-edge forced-colors:stroke-[CanvasText]" />
      <text x={x} y={height - 3} fontSize={11} textAnchor="middle" className="fill-muted forced-colors:fill-[CanvasText]">
        {text}
      </text>
    </g>
  );
}

function Bar({ from, to }: { readonly from: number; readonly to: number }) {
  const length = Math.max(thinnest, place(to) - place(from));
  return (
    <rect
      x={(place(from) + place(to) - length) / 2}
      y={axis - 4}
      width={length}
      height={8}
      className="fill-accent forced-colors:fill-[Highlight]"
    />
  );
}
