interface MarksProps {
  readonly count: number;
  /** What a line of the whole width stands for. */
  readonly most: number;
  /** A vote that another one followed is drawn hollow. */
  readonly look: 'full' | 'hollow';
}

const looks = { full: 'fill-accent stroke-accent', hollow: 'fill-paper stroke-accent' } as const;

/** A new vote is seen to arrive; one that was there stays as it is. */
const arrives = 'animate-appear origin-center [transform-box:fill-box]';

/** More dots than these run together. */
const mostDots = 30;

const step = 10;

/** One dot a vote; a bar where there would be too many. The number stands beside it in words. */
export function Dots(props: MarksProps) {
  const { count, most, look } = props;
  if (most > mostDots) return <Bar {...props} />;
  return (
    <svg
      viewBox={`0 0 ${Math.max(most, 1) * step} ${step}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      className="block h-[1.15em] w-full rtl:-scale-x-100"
    >
      {Array.from({ length: count }, (_, index) => (
        <circle
          key={index}
          cx={(index + 0.5) * step}
          cy={step / 2}
          r="3.8"
          strokeWidth="1.2"
          className={`${looks[look]} ${arrives}`}
        />
      ))}
    </svg>
  );
}

/** How many, as a length. */
export function Bar({ count, most, look }: MarksProps) {
  return (
    <svg aria-hidden="true" className="block h-[1.15em] w-full overflow-visible rtl:-scale-x-100">
      <line y1="0" y2="100%" className="stroke-edge" />
      {count === 0 ? null : (
        <rect
          y="12%"
          width={`${(100 * count) / Math.max(most, 1)}%`}
          height="76%"
          className={`${looks[look]} stroke-2`}
        />
      )}
    </svg>
  );
}
