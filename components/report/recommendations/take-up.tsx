import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import type { NamedRecommendation } from '@/lib/report/types/recommendation-report';
import type { RecommendationView } from '@/components/report/view/report-view';

interface TakeUpProps extends RecommendationView {
  readonly recommendation: NamedRecommendation;
}

const formId = 'take-up';
const hidden = (chunks: ReactNode) => <span className="sr-only">{chunks}</span>;

interface TakeUpFormProps extends Pick<RecommendationView, 'links'> {
  /** The page to come back to: the first one, or that of the recommendation's area. */
  readonly from: 'result' | 'recommendation';
}

/** The one form that all buttons below belong to: a report has dozens of them. */
export function TakeUpForm({ links, from }: TakeUpFormProps) {
  if (links.plan === undefined) return null;
  return (
    <form id={formId} method="post" action={`${links.plan}/take-up`}>
      <input type="hidden" name="from" value={from} />
    </form>
  );
}

/** Puts one recommendation into the plan, or leads to it there. */
export function TakeUp({ recommendation, report, reading, links }: TakeUpProps) {
  if (links.plan === undefined) return null;
  const planned = actionFrom(recommendation.id, report);
  if (planned !== undefined) {
    const a = (chunks: ReactNode) => <a href={`${links.plan}#action-${planned}`}>{chunks}</a>;
    return (
      <p id={`planned-${recommendation.id}`} tabIndex={-1} className="mt-1 print:hidden">
        {reading.words.rich('plan.recommendation.see', { a })}
      </p>
    );
  }
  const title = recommendationTitle(reading, recommendation);
  return (
    <p className="mt-1 print:hidden">
      <button
        type="submit"
        form={formId}
        name="do"
        value={recommendation.id}
        className="cursor-pointer rounded-sm border border-accent px-3 py-1 text-accent"
      >
        {reading.words.rich('plan.recommendation.put', { title, hidden })}
      </button>
    </p>
  );
}

/** Puts into the plan what an attempt counted: the same choice, the same days. */
export function TakeUpAll({ report, reading: { words }, links }: Omit<TakeUpProps, 'recommendation'>) {
  const { chosen = [], days, actions = [] } = report.whatIf ?? {};
  if (links.plan === undefined || actions.length === 0) return null;
  if (actions.every(({ id }) => actionFrom(id, report) !== undefined)) {
    return (
      <p className="mt-4 print:hidden">
        {words.rich('plan.recommendation.allIn', { a: (chunks) => <a href={links.plan}>{chunks}</a> })}
      </p>
    );
  }
  return (
    <form method="post" action={`${links.plan}/take-up`} className="mt-4 print:hidden">
      {chosen.map((id) => (
        <input key={id} type="hidden" name="do" value={id} />
      ))}
      {days === undefined ? null : <input type="hidden" name="days" value={days} />}
      <Button look="secondary">{words.t('plan.recommendation.putAll')}</Button>
      <p className="mt-1 text-base text-muted">{words.t('plan.recommendation.putAllHint')}</p>
    </form>
  );
}

function actionFrom(recommendationId: string, { plan }: RecommendationView['report']): string | undefined {
  return plan.find(({ recommendation }) => recommendation === recommendationId)?.id;
}
