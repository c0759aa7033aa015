import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { planDaysText, statusName } from '@/lib/i18n/text/plan-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { areaIds } from '@/lib/instrument/model/instrument';
import { arrangePlan, type PlanGroup, type PlanView, wanting } from '@/lib/plan/arrange-plan';
import { actionStatuses, type ActionReport } from '@/lib/plan/plan';
import { ActionItem } from './action-item';
import { PlanNotice } from './plan-notice';
import type { PlanConfirmation } from './plan-query';
import { PlanViewForm } from './plan-view-form';

export interface PlanPageProps {
  readonly assessmentId: string;
  readonly city: string;
  /** In the office's own order. */
  readonly plan: readonly ActionReport[];
  readonly view: PlanView;
  /** ISO 8601 calendar date. */
  readonly today: string;
  readonly confirmation?: PlanConfirmation | undefined;
  readonly reading: Reading;
}

/** The whole plan, in the order and with the choice that the reader asked for. */
export function PlanPage(props: PlanPageProps) {
  const { assessmentId, city, plan, confirmation, reading } = props;
  const { words } = reading;
  const here = `/assessments/${assessmentId}/plan`;
  const notice = confirmation ? <PlanNotice confirmation={confirmation} plan={plan} words={words} /> : null;
  return (
    <Page title={words.t('plan.title')} kicker={city} lead={words.t('plan.lead')} notice={notice}>
      {plan.length === 0 ? <NothingPlanned assessmentId={assessmentId} reading={reading} /> : <Planned {...props} />}
      <p className="mt-8">
        <ButtonLink href={`${here}/new`} look={plan.length === 0 ? 'secondary' : 'primary'}>
          {words.t('plan.add.link')}
        </ButtonLink>
      </p>
      {plan.length === 0 ? null : (
        <p className="mt-4 print:hidden">
          <a href={`/assessments/${assessmentId}/documents`} className="inline-block py-1">
            {words.t('plan.documents')}
          </a>
        </p>
      )}
    </Page>
  );
}

function NothingPlanned({ assessmentId, reading: { words } }: Pick<PlanPageProps, 'assessmentId' | 'reading'>) {
  return (
    <section aria-labelledby="nothing">
      <h2 id="nothing" className="text-2xl">
        {words.t('plan.empty.title')}
      </h2>
      <p className="mt-3">{words.t('plan.empty.report')}</p>
      <p className="mt-5">
        <ButtonLink href={`/assessments/${assessmentId}/report`}>{words.t('plan.empty.toReport')}</ButtonLink>
      </p>
      <p className="mt-6">{words.t('plan.empty.idea')}</p>
    </section>
  );
}

function Planned({ assessmentId, plan, view, today, reading }: PlanPageProps) {
  const { words } = reading;
  const groups = arrangePlan(plan, view);
  const shown = groups.reduce((so, { actions }) => so + actions.length, 0);
  const here = `/assessments/${assessmentId}/plan`;
  const whole = shown === plan.length;
  const context = {
    here,
    areas: `/assessments/${assessmentId}/areas`,
    plan,
    today,
    reading,
    movable: whole && view.by === 'order',
  };
  return (
    <>
      <p className="font-semibold">{planDaysText(words, plan)}</p>
      <Attention plan={plan} today={today} reading={reading} />
      <PlanViewForm here={here} view={view} reading={reading} />
      {shown === 0 ? (
        <p>
          {words.t('plan.noneShown.text')} <a href={here}>{words.t('plan.noneShown.all')}</a>
        </p>
      ) : (
        <p className="text-base text-muted">
          {words.t(whole ? 'plan.count' : 'plan.shown', { shown, count: plan.length })}
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.key ?? ''} group={group} view={view} context={context} />
      ))}
    </>
  );
}

function Attention({ plan, today, reading: { words } }: Pick<PlanPageProps, 'plan' | 'today' | 'reading'>) {
  const counts = wanting(plan, today);
  const texts = (['overdue', 'changed'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.t(`plan.${kind}`, { count: counts[kind] }));
  return texts.length === 0 ? null : <p className="mt-1 font-semibold text-target">{texts.join(' ')}</p>;
}

interface GroupProps {
  readonly group: PlanGroup;
  readonly view: PlanView;
  readonly context: Omit<Parameters<typeof ActionItem>[0], 'action' | 'level'>;
}

function Group({ group: { key, actions }, view, context }: GroupProps) {
  const grouped = view.by !== 'order' && view.by !== 'due';
  const id = `group-${actions[0]?.id ?? ''}`;
  const list = (
    <ol className="mt-4">
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} level={grouped ? 'h3' : 'h2'} {...context} />
      ))}
    </ol>
  );
  if (!grouped) return list;
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-2xl" dir="auto">
        <span translate={view.by === 'owner' && key !== undefined ? 'no' : undefined}>
          {groupName(key, view, context.reading)}
        </span>
      </h2>
      {list}
    </section>
  );
}

function groupName(key: string | undefined, { by }: PlanView, reading: Reading): string {
  const status = actionStatuses.find((known) => by === 'status' && known === key);
  if (status) return statusName(reading.words, status);
  const area = areaIds.find((known) => by === 'area' && known === key);
  if (area) return areaName(reading, area);
  return key ?? reading.words.t(by === 'owner' ? 'plan.view.noOwner' : 'plan.view.noArea');
}
