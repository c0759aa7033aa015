import { Part } from '@/components/ui/part';
import type { Words } from '@/lib/i18n/catalogue/words';

export interface AgendaLine {
  readonly title: string;
  readonly minutes: number;
  /** `09:30`; undefined where no start was given. */
  readonly startsAt?: string;
}

interface AgendaPartProps {
  readonly lines: readonly AgendaLine[];
  /** Minutes since the workshop opened; undefined where it has not. */
  readonly elapsed?: number;
  readonly words: Words;
}

/** The line that these minutes fall into; undefined where the agenda is over. */
export function lineAt(lines: readonly AgendaLine[], elapsed: number): number | undefined {
  let end = 0;
  for (const [index, { minutes }] of lines.entries()) {
    end += minutes;
    if (elapsed < end) return index;
  }
  return undefined;
}

const itemLook =
  'grid grid-cols-[minmax(4.5rem,auto)_minmax(0,1fr)_auto] items-baseline gap-x-4 border-b border-line py-2 ' +
  'aria-[current]:border-s-4 aria-[current]:border-s-accent aria-[current]:bg-surface ' +
  'aria-[current]:ps-3 aria-[current]:font-semibold';

/** What comes when, and where the workshop is by the clock. */
export function AgendaPart({ lines, elapsed, words }: AgendaPartProps) {
  const now = elapsed === undefined ? undefined : lineAt(lines, elapsed);
  return (
    <Part id="agenda" title={words.t('workshop.agenda.title')}>
      {elapsed === undefined ? null : (
        <p>{words.t(now === undefined ? 'workshop.agenda.over' : 'workshop.agenda.elapsed', { minutes: elapsed })}</p>
      )}
      <ol className="border-t border-line">
        {lines.map(({ title, minutes, startsAt }, index) => (
          <li key={index} aria-current={index === now ? 'step' : undefined} className={itemLook}>
            <span className="text-base tabular-nums" dir="ltr">
              {startsAt ?? words.whole(index + 1)}
            </span>
            <span className="wrap-anywhere" dir="auto">
              <span translate="no">{title}</span>
              {index === now ? (
                <span className="ms-3 text-base font-normal text-muted">{words.t('workshop.agenda.now')}</span>
              ) : null}
            </span>
            <span className="text-base text-muted tabular-nums">{words.t('workshop.agenda.minutes', { minutes })}</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
