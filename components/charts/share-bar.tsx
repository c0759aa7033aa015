import { type PublishedShare, type SizeRange, sizeEnds } from '@/lib/benchmark/pool/edition/edition';
import { codedUpTo } from '@/lib/benchmark/pool/rules';
import { percent } from './percent';

interface ShareBarProps {
  readonly share: PublishedShare;
  /** In points, to either side. */
  readonly mayBeOff: number;
  readonly size: SizeRange;
  /** The second of two groups. */
  readonly second?: boolean;
}

/**
 * A share on a line from 0 to 100, beside its number: full as far as is sure, light where it may end, an upright stroke
 * at what was published. Few and nearly all have no stroke, since they are no number. Positions are percentages.
 */
export function ShareBar({ share, mayBeOff, size, second = false }: ShareBarProps) {
  const { sure, open } = endsOf(share, mayBeOff, size);
  return (
    <svg aria-hidden="true" direction="ltr" width="100%" height="14" className="block overflow-visible">
      <line x2="100%" y1="13" y2="13" className="stroke-line" />
      <rect
        x={percent(sure)}
        y="3"
        width={percent(open - sure)}
        height="8"
        className={`fill-stage-1 [stroke-dasharray:3_2] ${second ? 'stroke-evidence' : 'stroke-accent'}`}
      />
      <rect y="2" width={percent(sure)} height="10" className={second ? 'fill-evidence' : 'fill-accent'} />
      {typeof share === 'number' ? (
        <line x1={percent(share)} x2={percent(share)} y2="14" className="stroke-ink stroke-[3]" />
      ) : null}
    </svg>
  );
}

function endsOf(
  share: PublishedShare,
  mayBeOff: number,
  size: SizeRange,
): { readonly sure: number; readonly open: number } {
  const few = (100 * codedUpTo) / sizeEnds[size].from;
  if (share === 'few') return { sure: 0, open: few };
  if (share === 'nearly-all') return { sure: 100 - few, open: 100 };
  return { sure: Math.max(0, share - mayBeOff), open: Math.min(100, share + mayBeOff) };
}
