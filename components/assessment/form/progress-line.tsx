import { percent } from '@/components/charts/percent';

interface ProgressLineProps {
  readonly done: number;
  readonly of: number;
}

/** How far the form has come, for those who see it; the words above say the same. */
export function ProgressLine({ done, of }: ProgressLineProps) {
  return (
    <svg aria-hidden="true" width="100%" height="4" className="mt-1 block print:hidden">
      <rect width="100%" height="4" className="fill-line" />
      <rect width={percent((100 * done) / of)} height="4" className="fill-accent" />
    </svg>
  );
}
