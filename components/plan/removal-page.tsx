import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import type { Words } from '@/lib/i18n/catalogue/words';

interface RemovalPageProps {
  readonly assessmentId: string;
  readonly city: string;
  readonly action: { readonly id: string; readonly title: string };
  readonly version: number;
  /** Somebody saved it between opening this page and sending. */
  readonly changed: boolean;
  readonly words: Words;
}

/** Asks once more before an action is gone. */
export function RemovalPage({ assessmentId, city, action: { id, title }, version, changed, words }: RemovalPageProps) {
  const here = `/assessments/${assessmentId}/plan`;
  return (
    <Page
      title={words.t('plan.removal.title')}
      kicker={words.t('plan.edit.kicker', { city })}
      back={{ href: here, label: words.t('plan.edit.back') }}
    >
      {changed ? (
        <ErrorSummary
          title={words.t('site.error.summary')}
          errors={[{ href: `${here}/${id}`, text: words.t('plan.removal.changed') }]}
        />
      ) : null}
      <p className="font-serif text-xl font-bold wrap-anywhere" translate="no" dir="auto">
        {title}
      </p>
      <p className="mt-3">{words.t('plan.removal.text')}</p>
      <form method="post" action={`${here}/${id}/remove`} className="mt-6 flex flex-wrap items-center gap-6">
        <input type="hidden" name="version" value={version} />
        <Button look="danger">{words.t('plan.removal.submit')}</Button>
        <a href={`${here}#action-${id}`} className="inline-block py-1">
          {words.t('plan.removal.keep')}
        </a>
      </form>
    </Page>
  );
}
