import { RangeStrip } from '@/components/charts/range-strip';
import type { Strip, StripsBlock } from '@/lib/export/model/document';
import { Runs } from './runs';
import { StripLegend } from './strip-legend';

/** Ranges one under another, each with its reading in words. */
export function StripList({ strips, caption, legend }: StripsBlock) {
  const target = legend.find(({ mark }) => mark === 'target')?.label ?? '';
  return (
    <figure className="break-inside-avoid">
      <figcaption className="text-base font-semibold print:text-sm">
        <Runs text={caption} />
      </figcaption>
      <ul className="mt-2 space-y-3 print:space-y-1">
        {strips.map((strip) => (
          <OneStrip key={strip.label} strip={strip} target={target} />
        ))}
      </ul>
      <StripLegend legend={legend} />
    </figure>
  );
}

function OneStrip({
  strip: { label, reading, range, point, weights, evidenced, target: at, dots },
  target,
}: {
  readonly strip: Strip;
  readonly target: string;
}) {
  return (
    <li className="break-inside-avoid">
      <p className="text-base print:text-sm">
        <strong>{label}</strong> {reading}
      </p>
      {dots ? <Dots count={dots.count} /> : null}
      {range ? (
        <div className="px-2">
          <RangeStrip
            label={`${label}: ${reading}`}
            {...range}
            point={point ?? null}
            evidenced={evidenced ?? 0}
            {...(weights && { weights })}
            {...(at !== undefined && { target: { at, label: target } })}
          />
        </div>
      ) : null}
    </li>
  );
}

/** Borders are printed where backgrounds are not. */
function Dots({ count }: { readonly count: number }) {
  return (
    <span aria-hidden="true" className="mt-1 flex flex-wrap gap-1">
      {Array.from({ length: count }, (_, place) => (
        <span key={place} className="size-0 rounded-full border-[6px] border-accent print:border-[4px]" />
      ))}
    </span>
  );
}
