import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { dueText, effortText, statusName } from '@/lib/i18n/text/plan-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { isOpen, isOverdue } from '@/lib/plan/arrange-plan';
import type { ActionReport } from '@/lib/plan/plan';
import { ChangedNotice } from './changed-notice';

interface ActionItemProps {
  readonly action: ActionReport;
  readonly level: 'h2' | 'h3';
  /** The plan's own address, and under which the pages of the report's areas are. */
  readonly here: string;
  readonly areas: string;
  /** The whole plan: an action keeps its number however it is shown. */
  readonly plan: readonly ActionReport[];
  /** ISO 8601 calendar date. */
  readonly today: string;
  /** Only where the office's own order is shown whole. */
  readonly movable: boolean;
  readonly reading: Reading;
}

/** One action with everything that was written about it, and what can be done with it. */
export function ActionItem(props: ActionItemProps) {
  const { action, level: Heading, plan, reading } = props;
  const place = plan.findIndex(({ id }) => id === action.id) + 1;
  const typed = (chunks: ReactNode) => <span translate="no">{chunks}</span>;
  return (
    <li
      id={`action-${action.id}`}
      tabIndex={-1}
      className="mt-4 scroll-mt-4 break-inside-avoid border-t border-line pt-4"
    >
      <Heading className="text-xl" dir="auto">
        {reading.words.rich('plan.action.number', { place, title: action.title, typed })}
      </Heading>
      <dl className="mt-2 grid gap-x-6 text-base sm:grid-cols-[8.5rem_1fr] [&_dd]:mb-2 [&_dt]:text-muted">
        <Facts {...props} />
      </dl>
      {isOpen(action) ? <ChangedNotice action={action} reading={reading} /> : null}
      <ActionButtons {...props} place={place} />
    </li>
  );
}

function Facts({ action, areas, today, reading }: ActionItemProps) {
  const { words } = reading;
  const { status, owner, dueOn, area, effortDays, cost, outcome } = action;
  return (
    <>
      <Fact term={words.t('plan.action.status')}>{statusName(words, status)}</Fact>
      <Fact term={words.t('plan.action.owner')}>
        {owner === undefined ? words.t('plan.action.nobody') : <Own text={owner} />}
      </Fact>
      <Fact term={words.t('plan.action.due')}>
        {dueOn === undefined ? (
          words.t('plan.action.noDate')
        ) : (
          <Due action={action} dueOn={dueOn} today={today} reading={reading} />
        )}
      </Fact>
      {area === undefined ? null : <Fact term={words.t('plan.action.area')}>{areaName(reading, area)}</Fact>}
      {effortDays === undefined ? null : (
        <Fact term={words.t('plan.action.effort')}>{effortText(words, effortDays)}</Fact>
      )}
      {cost === undefined ? null : (
        <Fact term={words.t('plan.action.cost')}>
          <Own text={cost} />
        </Fact>
      )}
      {outcome === undefined ? null : (
        <Fact term={words.t('plan.action.outcome')}>
          <Own text={outcome} />
        </Fact>
      )}
      <Fact term={words.t('plan.action.source')}>
        <Source action={action} areas={areas} reading={reading} />
      </Fact>
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

/** Somebody's own words, in their own lines and direction. */
function Own({ text }: { readonly text: string }) {
  return (
    <span translate="no" dir="auto" className="inline-block whitespace-pre-line">
      {text}
    </span>
  );
}

function Due({
  action,
  dueOn,
  today,
  reading: { words },
}: Pick<ActionItemProps, 'action' | 'today' | 'reading'> & { readonly dueOn: string }) {
  const date = dueText(words, dueOn);
  if (!isOverdue(action, today)) return date;
  return <strong className="text-error">{words.t('plan.action.overdue', { date })}</strong>;
}

/** Where the answers have changed, the report may no longer give the recommendation. */
function Source({
  action: { recommendation, area, changedSince },
  areas,
  reading: { words },
}: Pick<ActionItemProps, 'action' | 'areas' | 'reading'>) {
  if (recommendation === undefined || area === undefined) return words.t('plan.action.ownIdea');
  if (changedSince.length > 0) return words.t('plan.action.fromRecommendationBefore');
  return words.rich('plan.action.fromRecommendation', {
    a: (chunks) => <a href={`${areas}/${area}#recommendation-${recommendation}`}>{chunks}</a>,
  });
}

const hidden = (chunks: ReactNode) => <span className="sr-only">{chunks}</span>;
const linkLike = 'inline-block cursor-pointer py-1 text-accent underline underline-offset-4 hover:text-accent-strong';

function ActionButtons({
  action,
  here,
  movable,
  plan,
  place,
  reading: { words },
}: ActionItemProps & { readonly place: number }) {
  const { id, title } = action;
  const neighbours = { up: plan[place - 2]?.id, down: plan[place]?.id };
  const ways = movable ? (['up', 'down'] as const).filter((way) => neighbours[way] !== undefined) : [];
  return (
    <div className="mt-2 flex flex-wrap gap-x-6 text-base print:hidden">
      <a href={`${here}/${id}`} className={linkLike}>
        {words.rich('plan.action.edit', { title, hidden })}
      </a>
      {ways.length > 0 ? (
        <form method="post" action={`${here}/${id}/move`} className="contents">
          {ways.map((way) => (
            <button key={way} type="submit" name="to" value={`${way} ${neighbours[way]}`} className={linkLike}>
              {words.rich(`plan.action.${way}`, { title, hidden })}
            </button>
          ))}
        </form>
      ) : null}
      <a href={`${here}/${id}/removal`} className={linkLike}>
        {words.rich('plan.action.remove', { title, hidden })}
      </a>
    </div>
  );
}
