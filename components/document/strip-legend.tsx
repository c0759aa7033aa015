import { otherWeights } from '@/components/charts/range-strip';
import type { LegendEntry } from '@/lib/export/model/document';

/** What the marks of the strips mean. */
export function StripLegend({ legend }: { readonly legend: readonly LegendEntry[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted print:text-xs">
      {legend.map(({ mark, label }) => (
        <li key={mark} className="flex items-center gap-2">
          <svg width="22" height="14" aria-hidden="true" className="shrink-0">
            <Mark mark={mark} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark }: Pick<LegendEntry, 'mark'>) {
  switch (mark) {
    case 'range':
      return <rect width="22" height="14" className="fill-accent" />;
    case 'weights':
      return <rect y="2" width="22" height="10" className={otherWeights} />;
    case 'point':
      return <circle cx="11" cy="7" r="5" className="fill-paper stroke-accent-strong stroke-[3]" />;
    case 'evidenced':
      return <line x2="22" y1="7" y2="7" className="stroke-evidence stroke-[4]" />;
    case 'target':
      return <line x1="11" x2="11" y2="14" className="stroke-target stroke-[3]" />;
  }
}
