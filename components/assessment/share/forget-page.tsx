import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { Words } from '@/lib/i18n/catalogue/words';
import { ForgetForm } from './forget-form';
import { LinkToKeep } from '@/components/ui/fields/link-to-keep';

interface ForgetPageProps {
  readonly assessmentId: string;
  readonly city: string;
  /** Of the link that this browser holds. */
  readonly address: string;
  /** Nobody holds another link to answer. */
  readonly last: boolean;
  /** Where the link leads to. */
  readonly back: string;
  readonly words: Words;
}

/** Before a browser forgets the only key that somebody may have: what that means, and the key once more. */
export function ForgetPage({ assessmentId, city, address, last, back, words }: ForgetPageProps) {
  return (
    <Page
      title={words.t('share.forget.title')}
      kicker={city}
      lead={words.t('share.forget.lead')}
      back={{ href: back, label: words.t('share.forget.back') }}
    >
      {last ? (
        <Notice tone="warning" title={words.t('share.forget.last.title')}>
          <p>
            {words.rich('share.forget.last.text', {
              a: (chunks) => <a href={`/assessments/${assessmentId}/share#links`}>{chunks}</a>,
            })}
          </p>
        </Notice>
      ) : null}
      <p>{words.t('share.forget.keep')}</p>
      <LinkToKeep id="own" label={words.t('share.forget.label')} address={address} />
      <p className="mt-6">{words.t('share.forget.unsaved')}</p>
      <ForgetForm assessmentId={assessmentId}>
        <Button look="danger">{words.t('share.forget.submit')}</Button>
      </ForgetForm>
    </Page>
  );
}
