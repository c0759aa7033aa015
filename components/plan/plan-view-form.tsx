import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/fields/select-field';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { statusName } from '@/lib/i18n/text/plan-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { areaIds } from '@/lib/instrument/model/instrument';
import { type PlanView, planOrders } from '@/lib/plan/arrange-plan';
import { actionStatuses } from '@/lib/plan/plan';

interface PlanViewFormProps {
  /** The plan's own address. */
  readonly here: string;
  readonly view: PlanView;
  readonly reading: Reading;
}

/** In which order, and which of the actions. */
export function PlanViewForm({ here, view, reading }: PlanViewFormProps) {
  const { words } = reading;
  const any = { value: '', label: words.t('plan.view.any') };
  return (
    <form
      method="get"
      action={here}
      aria-label={words.t('plan.view.title')}
      className="my-6 flex flex-wrap items-end gap-4 print:hidden"
    >
      <SelectField
        name="by"
        label={words.t('plan.view.by')}
        chosen={view.by}
        options={planOrders.map((value) => ({ value, label: words.t(`plan.view.orders.${value}`) }))}
      />
      <SelectField
        name="status"
        label={words.t('plan.view.status')}
        chosen={view.status ?? ''}
        options={[any, ...actionStatuses.map((value) => ({ value, label: statusName(words, value) }))]}
      />
      <SelectField
        name="area"
        label={words.t('plan.view.area')}
        chosen={view.area ?? ''}
        options={[any, ...areaIds.map((value) => ({ value, label: areaName(reading, value) }))]}
      />
      <Button look="secondary">{words.t('plan.view.show')}</Button>
    </form>
  );
}
