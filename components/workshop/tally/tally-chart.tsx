import type { Words } from '@/lib/i18n/catalogue/words';
import { unsureKey } from '@/lib/workshop/model/tally/tally';
import { Bar, Dots } from './marks';
import type { TallyGroup, TallyLine } from './tally-groups';

interface TallyChartProps {
  readonly groups: readonly TallyGroup[];
  /** What each round is called, in the order of the counts. */
  readonly rounds: readonly string[];
  /** Of each round: a bar is as long as the share of them. */
  readonly voters: readonly number[];
  /** Dots on levels, each of which has a number before its name; bars on everything else. */
  readonly levels: boolean;
  readonly words: Words;
}

/** More lines than these stand in two columns, so that the shared screen has space for them. */
const mostInOneColumn = 6;

const lookOf = (round: number, rounds: number) => (round === rounds - 1 ? 'full' : 'hollow');

/** Every answer on a line of its own with its votes, as a number and drawn; a second vote under the first. */
export function TallyChart({ groups, ...chart }: TallyChartProps) {
  const most = Math.max(1, ...groups.flatMap(({ lines }) => lines.flatMap(({ counts }) => counts)));
  const many = groups.reduce((sum, { lines }) => sum + lines.length, 0) > mostInOneColumn;
  return (
    <>
      {chart.rounds.length > 1 ? <Legend rounds={chart.rounds} /> : null}
      <div className={many ? 'gap-x-[2em] text-[0.8em] lg:columns-2' : ''}>
        {groups.map(({ key, title, lines }) => (
          <section key={key} className="break-inside-auto">
            {title === undefined ? null : (
              <h4 className="mt-[0.6em] break-after-avoid font-sans text-[1em]">{title}</h4>
            )}
            {lines.length === 0 ? <p className="text-muted">{chart.words.t('voting.projector.nobody')}</p> : null}
            <ul>
              {lines.map((line) => (
                <Line key={line.key} line={line} most={most} {...chart} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Legend({ rounds }: Pick<TallyChartProps, 'rounds'>) {
  return (
    <ul className="mb-[0.3em] flex flex-wrap gap-x-[1.5em] text-[0.75em] text-muted">
      {rounds.map((round, index) => (
        <li key={round} className="flex items-center gap-[0.4em]">
          <span className="w-[1.15em]">
            <Dots count={1} most={1} look={lookOf(index, rounds.length)} />
          </span>
          {round}
        </li>
      ))}
    </ul>
  );
}

type LineProps = Omit<TallyChartProps, 'groups'> & { readonly line: TallyLine; readonly most: number };

const rowLook =
  'grid break-inside-avoid items-center gap-x-[1.2em] gap-y-[0.15em] ' +
  'border-b border-line py-[0.32em] sm:grid-cols-2';

function Line({ line: { key, label, counts }, most, rounds, voters, levels, words }: LineProps) {
  const Drawing = levels ? Dots : Bar;
  return (
    <li className={rowLook}>
      <p className="flex gap-[0.6em] leading-tight">
        {levels && key !== unsureKey ? <strong className="tabular-nums">{words.whole(Number(key))}</strong> : null}
        <span>{label}</span>
      </p>
      <div className="min-w-0">
        {counts.map((count, index) => (
          <div key={index} className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-[0.7em] leading-tight">
            <p className="min-w-[1.3em] text-end font-semibold tabular-nums">
              {rounds.length > 1 ? <span className="sr-only">{rounds[index]} </span> : null}
              {words.whole(count)}
              <span className="sr-only"> {words.t('voting.projector.votes', { count })}</span>
            </p>
            <Drawing count={count} most={levels ? most : (voters[index] ?? 0)} look={lookOf(index, counts.length)} />
          </div>
        ))}
      </div>
    </li>
  );
}
