import type { Words } from '@/lib/i18n/words';
import { Bar, Dots } from './marks';
import type { TallyGroup, TallyLine } from './tally-groups';

interface TallyChartProps {
  readonly groups: readonly TallyGroup[];
  /** What each round is called, in the order of the counts. */
  readonly rounds: readonly string[];
  /** Dots on levels, each of which has a number before its name; bars on everything else. */
  readonly levels: boolean;
  readonly words: Words;
}

/** Every answer on a line of its own with its votes, drawn and as a number; a second vote under the first. */
export function TallyChart({ groups, ...chart }: TallyChartProps) {
  const most = Math.max(1, ...groups.flatMap(({ lines }) => lines.flatMap(({ counts }) => counts)));
  return groups.map(({ key, title, lines }) => (
    <section key={key} className="break-inside-avoid">
      {title === undefined ? null : <h4 className="mt-[0.9em] font-sans text-[1em]">{title}</h4>}
      {lines.length === 0 ? <p className="text-muted">{chart.words.t('room.projector.nobody')}</p> : null}
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <Line key={line.key} line={line} most={most} {...chart} />
        ))}
      </ul>
    </section>
  ));
}

type LineProps = Omit<TallyChartProps, 'groups'> & { readonly line: TallyLine; readonly most: number };

function Line({ line: { key, label, counts }, most, rounds, levels, words }: LineProps) {
  const Drawing = levels ? Dots : Bar;
  return (
    <li className="grid items-center gap-x-[1.2em] gap-y-[0.15em] py-[0.4em] sm:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <p className="flex gap-[0.6em] leading-tight">
        {levels ? <strong className="tabular-nums">{words.whole(Number(key))}</strong> : null}
        <span>{label}</span>
      </p>
      <div className="min-w-0 space-y-[0.15em]">
        {counts.map((count, index) => (
          <div key={index} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-[0.6em] leading-tight">
            <Drawing count={count} most={most} look={index === counts.length - 1 ? 'full' : 'hollow'} />
            <p className="min-w-[1.6em] text-end tabular-nums">
              {rounds.length > 1 ? <span className="me-[0.5em] text-[0.7em] text-muted">{rounds[index]}</span> : null}
              {words.whole(count)}
              <span className="sr-only"> {words.t('room.projector.votes', { count })}</span>
            </p>
          </div>
        ))}
      </div>
    </li>
  );
}
