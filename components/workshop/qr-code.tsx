import { encode } from 'uqr';

interface QrCodeProps {
  /** What the picture holds. */
  readonly text: string;
  /** What a screen reader says in place of the picture. */
  readonly label: string;
  readonly className?: string;
}

/** As the standard asks for: four modules of nothing all around. */
const quietZone = 4;

/** A picture for cameras: black on white whatever the reader's colours, since cameras know no other. */
export function QrCode({ text, label, className = 'w-full max-w-60' }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={`h-auto forced-color-adjust-none ${className}`}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={modules(data)} fill="#000000" />
    </svg>
  );
}

/** Dark modules that stand side by side are one stroke, so that no hairline shows between them. */
function modules(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) =>
      runs(row)
        .map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
}

function runs(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return { from, length: (end === -1 ? row.length : end) - from };
  });
}
