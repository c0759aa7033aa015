import { DataTable } from '@/components/ui/data-table';
import { dueText, effortText, planDaysText, statusName } from '@/lib/i18n/text/plan-text';
import type { ReportView } from '@/components/report/view/report-view';

const columns = ['action', 'status', 'owner', 'due', 'effort'] as const;

/** What the city has decided to do about all this. */
export function PlannedActions({ report: { plan }, reading: { words }, links }: ReportView) {
  const rows = plan.map(({ id, title, status, owner, dueOn, effortDays }) => ({
    key: id,
    cells: {
      action: <Own text={title} />,
      status: statusName(words, status),
      owner: owner === undefined ? words.t('plan.action.nobody') : <Own text={owner} />,
      due: dueOn === undefined ? words.t('plan.action.noDate') : dueText(words, dueOn),
      effort: effortDays === undefined ? '' : effortText(words, effortDays),
    },
  }));
  return (
    <>
      <p className="mt-4 font-semibold">{planDaysText(words, plan)}</p>
      <DataTable
        caption={words.t('plan.caption')}
        columns={columns.map((key) => ({ key, label: words.t(`plan.action.${key}`) }))}
        rows={rows}
      />
      {links.plan === undefined ? null : (
        <p className="print:hidden">
          <a href={links.plan} className="inline-block py-1">
            {words.t('plan.open')}
          </a>
        </p>
      )}
    </>
  );
}

function Own({ text }: { readonly text: string }) {
  return (
    <span translate="no" dir="auto">
      {text}
    </span>
  );
}
